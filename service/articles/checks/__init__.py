"""Numbered editorial rules. The same functions answer `flask content check` and the tests."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from service.articles.checks import facts, languages, levels, shape, terms
from service.articles.checks.finding import Finding, Place, Rule
from service.articles.checks.languages import Translation
from service.articles.model import Article
from service.articles.translations import Edition, current
from service.catalogs import Catalog

RULES: tuple[Rule[Article], ...] = (*facts.RULES, *terms.RULES, *shape.RULES, *levels.RULES)
LANGUAGE_RULES: tuple[Rule[Translation], ...] = languages.RULES
# Of a translation the same is asked, but for what is about the English alone: that a term of its glossary
# stands in the text, and that its changes are recorded. How simple it is can be said of whole levels alone.
_ALSO_OF_TRANSLATIONS = tuple(rule for rule in RULES if rule.id not in ("C-204", "C-305"))


def check(article: Article, only: Collection[str] = ()) -> Iterator[Finding]:
    """Everything in the article that breaks a rule, rule by rule; `only` names rules to look at."""
    for rule in RULES:
        if not only or rule.id in only:
            yield from (_finding(rule.id, place) for place in rule.find(article))


def check_edition(edition: Edition, only: Collection[str] = ()) -> Iterator[Finding]:
    """Everything in a translation that breaks a rule; what its English has left behind is not looked at."""
    article, translation = current(edition), languages.of_edition(edition)
    whole = _whole_levels(edition, article)
    for rule in _ALSO_OF_TRANSLATIONS:
        if not only or rule.id in only:
            looked_at = whole if rule in levels.RULES else article
            yield from (_finding(rule.id, _own(edition, place)) for place in rule.find(looked_at))
    yield from _by_language(translation, only)


def _whole_levels(edition: Edition, article: Article) -> Article:
    """The article with nothing in the levels of which a section is missing."""
    count = len(edition.source.section_ids)
    texts = {
        level: text if len(text.sections) == count else replace(text, sections=())
        for level, text in article.levels.items()
    }
    return replace(article, levels=texts)


def check_interface(lang: str, catalog: Catalog, only: Collection[str] = ()) -> Iterator[Finding]:
    """Everything in the interface's messages of a language that breaks a rule."""
    yield from _by_language(languages.of_interface(lang, catalog), only)


def _by_language(translation: Translation, only: Collection[str]) -> Iterator[Finding]:
    for rule in LANGUAGE_RULES:
        if not only or rule.id in only:
            yield from (_finding(rule.id, place) for place in rule.find(translation))


def _own(edition: Edition, place: Place) -> Place:
    """The place with the language's own file in that of the English one."""
    folder = edition.source.folder
    files: dict[Path, Path] = {
        folder / "anchors.toml": edition.anchors,
        folder / "terms.toml": edition.glossary.path,
    }
    path, line, text = place
    return files.get(path, path), line, text


def _finding(rule: str, place: Place) -> Finding:
    path, line, text = place
    return Finding(path=path, line=line, rule=rule, text=text)
