"""Choose the text that answers a request, and say what was put in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from service.articles.library import SOURCE_LANG, Library
from service.articles.model import Article, Block, Level, Section
from service.articles.reviews import STATES, State
from service.articles.translations import Edition

ReviewState = Literal[State, "source"]


class NoSection(KeyError):
    """The article has no such section."""


class NotServed(LookupError):
    """The text is not in that language, or not all of it: no voice of the language says it."""


@dataclass(frozen=True, kw_only=True)
class Rendition:
    """A section at a level in the language that could be served."""

    article: Article
    """In the language served."""
    section: Section
    level: Level
    requested_lang: str
    served_lang: str
    changed: date | None
    """When the English of the section last changed; None where that is not recorded."""
    review: ReviewState = "source"
    reviewed: date | None = None
    credential: str | None = None
    """What qualifies who reviewed it."""
    stale: bool = False
    """Whether the English has changed since it was translated."""
    translated_from: date | None = None
    """The day whose English was translated; None where that is not recorded, and for English."""

    @property
    def fallback(self) -> bool:
        """Whether another language than the one asked for is served."""
        return self.served_lang != self.requested_lang


@dataclass(frozen=True, kw_only=True)
class Tagged:
    """A text that stands alone, and its language."""

    text: str
    lang: str


def choose(library: Library, article: Article, section_id: str, level: Level, lang: str) -> Rendition:
    """The section whole, in English where the asked language does not have it; NoSection where nobody has.

    `article` is the English one.
    """
    if section_id not in article.section_ids:
        raise NoSection(section_id)
    edition = library.edition(article.id, lang)
    if edition and edition.serves(level, section_id):
        return _translated(edition, section_id, level)
    return Rendition(
        article=article,
        section=article.levels[level].section(section_id),
        level=level,
        requested_lang=lang,
        served_lang=SOURCE_LANG,
        changed=_changed(article, level, section_id),
    )


def served(
    library: Library, article: Article, ids: Sequence[str], level: Level, lang: str
) -> tuple[Section, ...]:
    """The sections in that language; NotServed where one of them is in another."""
    texts = [choose(library, article, each, level, lang) for each in ids]
    for text in texts:
        if text.fallback:
            raise NotServed(f"{level}/{text.section.id} of {article.id} is not in {lang}")
    return tuple(text.section for text in texts)


def _translated(edition: Edition, section_id: str, level: Level) -> Rendition:
    standing, changed = edition.standings[level, section_id], _changed(edition.source, level, section_id)
    review, stale = standing.review, standing.state == "stale"
    return Rendition(
        article=edition.article,
        section=edition.article.levels[level].section(section_id),
        level=level,
        requested_lang=edition.lang,
        served_lang=edition.lang,
        changed=changed,
        review=review.state if review else "machine",
        reviewed=review.reviewed if review else None,
        credential=review.credential if review else None,
        stale=stale,
        translated_from=(review.translated if review else None) if stale else changed,
    )


def _changed(article: Article, level: Level, section_id: str) -> date | None:
    change = article.changes.get((level, section_id))
    return change.date if change else None


def title(library: Library, article: Article, level: Level, lang: str) -> Tagged:
    """The article's title, in English where the language does not have it."""
    edition = library.edition(article.id, lang)
    if edition is None:
        return Tagged(text=article.levels[level].title, lang=SOURCE_LANG)
    return Tagged(text=edition.article.levels[level].title, lang=edition.title_langs[level])


def ask(library: Library, article: Article, level: Level, lang: str) -> tuple[tuple[Block, ...], str]:
    """The questions for the care team and their language."""
    edition = library.edition(article.id, lang)
    if edition is None:
        return article.levels[level].ask, SOURCE_LANG
    return edition.article.levels[level].ask, edition.ask_langs[level]


def lowest(renditions: Sequence[Rendition]) -> ReviewState:
    """The review state of the one that is least checked; `source` where all are English."""
    states = {each.review for each in renditions}
    return next((state for state in STATES if state in states), "source")
