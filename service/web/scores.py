"""Scores of the content and of anybody's text, made in a worker."""

import unicodedata
from collections.abc import Iterator
from typing import Literal

from service.articles.library import SOURCE_LANG, Library
from service.articles.model import Article, Level, Term
from service.executors import Executor
from service.narration import ALL
from service.publishing.grading import attempt, scoring
from service.text import readability
from service.text.findings import Examination
from service.text.readability import Readability

LONGEST_TEXT = 20_000
"""Characters that can be scored at once."""

Fault = Literal["no-words", "too-long", "half-character", "unknown-language", "not-scored"]


class Refused(Exception):
    """A text that is not scored, and why. Nothing of the text is in it."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault: Fault = fault


class Scores:
    """Remembers what was measured. Safe to share between threads: at worst two measure the same."""

    def __init__(self, workers: Executor) -> None:
        self._workers = workers
        self._kept: dict[tuple[str, str, Level, str], Readability] = {}

    def text(self, article: Article, level: Level, section: str = ALL) -> Readability:
        """Score of a section, or of the whole level; WorkerDied where it could not be measured."""
        place = (article.id, article.levels[level].lang, level, section)
        if place not in self._kept:
            task = scoring(article, level, None if section == ALL else section)
            self._kept[place] = self._workers.run(task)
        return self._kept[place]

    def of_any(self, text: str, lang: str, library: Library) -> Examination:
        """Score of an accepted text, with findings; nothing of it is kept. Refused, or WorkerDied."""
        examined = self._workers.run(attempt, text, lang, tuple(_terms(library, lang)))
        if isinstance(examined, str):
            raise Refused("not-scored")
        return examined

    def warm(self) -> None:
        """Have a worker load what the first English text needs."""
        self._workers.run(readability.warm, SOURCE_LANG)


def _terms(library: Library, lang: str) -> Iterator[Term]:
    """The glossary in the language of a text, as far as there is one."""
    for article in library.articles.values():
        edition = library.edition(article.id, lang)
        own = edition.article if edition else article
        yield from (term for term in own.terms if term.lang.split("-")[0] == lang.split("-")[0])


def accepted(text: str) -> str:
    """The text in NFC, in which offsets are counted; Refused where it cannot be scored."""
    if len(text) > LONGEST_TEXT:
        raise Refused("too-long")
    if any(unicodedata.category(character) == "Cs" for character in text):
        raise Refused("half-character")
    if not any(map(str.isalnum, text)):
        raise Refused("no-words")
    return unicodedata.normalize("NFC", text)
