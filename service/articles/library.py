"""All articles, loaded once, immutable."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from service import toml_lines
from service.articles import ledger, source
from service.articles.bands import bands as read_bands
from service.articles.model import LEVELS, Article, Block, Section
from service.toml_lines import SourceError

if TYPE_CHECKING:
    from service.articles.translations import Edition

SOURCE_LANG = "en"


@dataclass(frozen=True, kw_only=True)
class Library:
    """What the service can serve."""

    articles: dict[str, Article]
    """In English, by article id."""
    editions: "Mapping[tuple[str, str], Edition]" = field(default_factory=dict)
    """In other languages, by article id and language."""

    def edition(self, article: str, lang: str) -> "Edition | None":
        """The article in another language; None for English and where there is no translation."""
        return self.editions.get((article, lang))

    def has_text(self, lang: str) -> bool:
        """Whether a section is served in the language."""
        editions = (self.edition(article, lang) for article in self.articles)
        served = (each.serves(*place) for each in editions if each for place in each.standings)
        return lang == SOURCE_LANG or any(served)


def load(folder: Path) -> Library:
    """Every article below the content folder; SourceError at the first fault."""
    articles: dict[str, Article] = {}
    for path in sorted(folder.glob("[!.]*/")):
        article = load_article(path)
        if article.id in articles:
            raise SourceError(path / "article.toml", 1, f"article {article.id!r} stands twice")
        articles[article.id] = article
    if not articles:
        raise SourceError(folder, 1, "no article: a folder with an article.toml")
    return Library(articles=articles)


def load_article(folder: Path) -> Article:
    """One article from its folder."""
    identity, facts, terms, anchors = (
        toml_lines.load(folder / name)
        for name in ("article.toml", "facts.toml", "terms.toml", "anchors.toml")
    )
    article_id, sections, without_summary = ledger.identity(identity)
    reviewed, due = ledger.review(identity)
    article = Article(
        id=article_id,
        reviewed=reviewed,
        due=due,
        references=ledger.references(identity),
        facts=tuple(ledger.facts(facts)),
        terms=tuple(ledger.terms(terms)),
        levels={level: source.parse_level(folder / f"{level}.md", level, SOURCE_LANG) for level in LEVELS},
        changes=ledger.changes(identity),
        anchors=dict(ledger.anchors(anchors)),
        dates=ledger.dates(anchors),
        undated=ledger.undated(anchors),
        bands=read_bands(toml_lines.load(folder / "bands.toml")),
        without_summary=without_summary,
        names=ledger.names(identity),
        sample=ledger.sample(identity),
        folder=folder,
    )
    _same_sections(article, sections)
    return article


def _same_sections(article: Article, wanted: tuple[str, ...]) -> None:
    """Switching level keeps the section: every level has the same ones in order, the ledger no other."""
    for text in article.levels.values():
        found = tuple(section.id for section in text.sections)
        if found != wanted:
            raise SourceError(
                text.path, 1, f"sections are {_list(found)}; article.toml names {_list(wanted)}"
            )
    for fact in article.facts:
        if fact.section not in wanted:
            why = f"fact {fact.id} is of {fact.section!r}, which is no section in article.toml"
            raise SourceError(article.folder / "facts.toml", fact.line, why)


def _list(sections: tuple[str, ...]) -> str:
    return ", ".join(sections)


def digest(section: Section) -> str:
    """Short digest of what a translator sees of a section, in order; its version. 12 hexadecimal digits."""
    blocks: list[Block] = [section.heading, *section.body, *section.questions]
    if section.summary:
        blocks.append(section.summary)
    rows = [f"{block.id}\t{block.kind}\t{block.text}\t{' '.join(block.facts)}" for block in blocks]
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:12]
