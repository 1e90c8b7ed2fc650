"""Links of a page to its siblings: other levels, other languages, the sections before and after."""

from collections.abc import Callable
from dataclasses import dataclass

from service import i18n
from service.articles.model import LEVELS, Article, Level
from service.articles.renditions import choose
from service.web.addresses import address
from service.web.parts import parts


@dataclass(frozen=True, kw_only=True)
class Link:
    """A link, or the place one is at already."""

    text: str
    url: str
    current: bool = False
    lang: str | None = None
    """Where the text is in another language than the page."""
    served: bool = True
    """Whether the page behind it has its text in the language of the link."""


def here(article: Article, level: Level, section: str | None, **query: str) -> str:
    """Address of a page of the article in the language of this page: of a section, or of the contents."""
    if section is None:
        return address("reader.contents", article=article.id, level=level, **query)
    return address("reader.section", article=article.id, level=level, section=section, **query)


def levels(article: Article, level: Level, section: str | None, kept: dict[str, str]) -> list[Link]:
    """The same page at each level."""
    return [
        Link(text=i18n.level_name(other), url=here(article, other, section, **kept), current=other == level)
        for other in LEVELS
    ]


def languages(
    endpoint: str, kept: dict[str, str], has_text: Callable[[str], bool], **place: str
) -> list[Link]:
    """The same page in each language; a voice does not go along, for it speaks one language."""
    query = {name: value for name, value in kept.items() if name != "voice"}
    return [
        Link(
            text=i18n.language(tag).autonym,
            url=address(endpoint, lang=tag, **place, **query),
            current=tag == i18n.current(),
            lang=tag,
            served=has_text(tag),
        )
        for tag in parts().languages
    ]


def sections(article: Article, level: Level, kept: dict[str, str]) -> list[Link]:
    """Every section in its order; one that is not translated has its English title."""
    texts = (choose(parts().library, article, each, level, i18n.current()) for each in article.section_ids)
    return [
        Link(
            text=text.section.title,
            url=here(article, level, text.section.id, **kept),
            lang=text.served_lang,
        )
        for text in texts
    ]


def neighbors(
    article: Article, level: Level, section: str, kept: dict[str, str]
) -> tuple[Link | None, Link | None]:
    """The sections before and after."""
    links = sections(article, level, kept)
    at = article.section_ids.index(section)
    return links[at - 1] if at else None, links[at + 1] if at + 1 < len(links) else None
