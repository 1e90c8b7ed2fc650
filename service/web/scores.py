"""Scores of the content, each measured once, in a worker, when it is first asked for."""

from collections.abc import Iterable
from functools import partial

from service.articles.model import Article, Level, Section
from service.executors import Executor
from service.narration import ALL
from service.publishing.html import Glossary
from service.text.readability import Readability, measure


class Scores:
    """Remembers what was measured. Safe to share between threads: at worst two measure the same."""

    def __init__(self, workers: Executor) -> None:
        self._workers = workers
        self._kept: dict[tuple[str, str, Level, str], Readability] = {}

    def text(self, article: Article, level: Level, section: str = ALL) -> Readability:
        """Score of a section, or of the whole level; WorkerDied where it could not be measured."""
        place = (article.id, article.levels[level].lang, level, section)
        if place not in self._kept:
            self._kept[place] = self._measure(article, level, section)
        return self._kept[place]

    def of_any(self, sentences: tuple[str, ...], lang: str) -> Readability:
        """Score of somebody's text; nothing of it is kept."""
        return self._workers.run(partial(measure, whole=True), sentences, lang)

    def _measure(self, article: Article, level: Level, section: str) -> Readability:
        text, whole = article.levels[level], section == ALL
        sections = text.sections if whole else (text.section(section),)
        task = partial(measure, whole=whole, undefined_terms=undefined_terms(article, sections))
        sentences = tuple(sentence for each in sections for sentence in each.graded)
        return self._workers.run(task, sentences, text.lang)


def undefined_terms(article: Article, sections: Iterable[Section]) -> tuple[str, ...]:
    """Ids of glossary terms that the text uses and explains nowhere, sorted."""
    blocks = [block for section in sections for block in section.body]
    glossary = Glossary(article.terms)
    used = {term.id for block in blocks for _, term in glossary.occurrences(block.text)}
    return tuple(sorted(used - {term for block in blocks for term in block.explains}))
