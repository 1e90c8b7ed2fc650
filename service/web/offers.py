"""What the first page offers: an article in each language, in that language's own words."""

from dataclasses import dataclass

from service import i18n
from service.articles import renditions
from service.articles.model import LEVELS, Article, Level
from service.articles.renditions import Tagged
from service.web.addresses import address
from service.web.parts import parts


@dataclass(frozen=True, kw_only=True)
class Sample:
    """A level, and one thought as it says it."""

    name: str
    url: str
    said: Tagged | None
    """None where the article names no sample."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """An article in a language. A reader may understand no other: all its words are in that one."""

    lang: str
    id: str
    title: Tagged
    sounds_like: str
    samples: tuple[Sample, ...]
    measured: str
    """Text of the link to the measurements."""
    measured_url: str


def offer(article: Article, match: i18n.Match) -> Offer:
    """The article in that language, its levels from the easiest on; its links ask for the voice, if any."""
    return i18n.said_in(match.lang, lambda: _offer(article, match.lang, match.voice))


def _offer(article: Article, lang: str, voice: str | None) -> Offer:
    # Translators: Before an example of what a reading level sounds like.
    sounds_like = i18n.gettext("It sounds like this:")
    # Translators: Link to the page with measurements of the text.
    measured = i18n.gettext("How easy is each level to read?")
    return Offer(
        lang=lang,
        id=f"{article.id}-{lang}",
        title=renditions.title(parts().library, article, "plain", lang),
        sounds_like=sounds_like,
        samples=tuple(_sample(article, level, lang, voice) for level in LEVELS),
        measured=measured,
        measured_url=address("reader.readability", lang=lang, article=article.id),
    )


def _sample(article: Article, level: Level, lang: str, voice: str | None) -> Sample:
    asked = {"voice": voice} if voice else {}
    return Sample(
        name=i18n.level_name(level),
        url=address("reader.contents", lang=lang, article=article.id, level=level, **asked),
        said=example(article, level, lang),
    )


def example(article: Article, level: Level, lang: str) -> Tagged | None:
    """The thought that is said at each level, which tells more than a grade."""
    if article.sample is None:
        return None
    text = renditions.choose(parts().library, article, article.sample, level, lang)
    return Tagged(text=text.section.summary.text, lang=text.served_lang) if text.section.summary else None
