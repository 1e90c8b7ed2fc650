"""How far the translation of an article has come, and who has checked it."""

from collections.abc import Iterator
from dataclasses import dataclass

from service.articles.model import Level
from service.articles.reviews import Review, Reviews, wordings_of
from service.articles.translations import Edition, blocks
from service.catalogs import Catalog


@dataclass(frozen=True, kw_only=True)
class SectionProgress:
    """A section at a level."""

    level: Level
    section: str
    state: str
    """`current`, `stale`, `withdrawn` or `missing`."""
    why: str
    block: str
    """The block on which it hangs."""
    fuzzy: int
    """Blocks that are marked so."""
    review: str
    rubric: int | None
    """Points of 24."""

    @property
    def is_done(self) -> bool:
        return self.state == "current" and not self.fuzzy


@dataclass(frozen=True, kw_only=True)
class DomainProgress:
    """Messages that are no sections: of the interface, or the terms."""

    name: str
    messages: int
    translated: int
    fuzzy: int
    review: str
    stale: bool
    """Whether the English has changed since the review."""
    rubric: int | None

    @property
    def is_done(self) -> bool:
        return self.messages > 0 and self.translated == self.messages and not self.stale


def of_sections(edition: Edition) -> Iterator[SectionProgress]:
    """Every section at every level, in order."""
    for (level, section), standing in edition.standings.items():
        ids = [block.id for block in blocks(edition.source.levels[level].section(section))]
        messages = edition.catalogs[level].by_context
        yield SectionProgress(
            level=level,
            section=section,
            state=standing.state,
            why=standing.why,
            block=standing.block,
            fuzzy=sum(messages[id_].fuzzy for id_ in ids if id_ in messages),
            review=_state(standing.review),
            rubric=standing.review.total if standing.review else None,
        )


def of_domain(name: str, catalog: Catalog, template: Catalog, reviews: Reviews) -> DomainProgress:
    """The messages of the template, as the catalog has them."""
    wanted = {(each.context, each.msgid) for each in template.messages}
    found = [each for each in catalog.messages if (each.context, each.msgid) in wanted]
    english, translation = wordings_of(catalog)
    record = reviews.others.get(name)
    review = record if record and record.translation == translation else None
    return DomainProgress(
        name=name,
        messages=len(wanted),
        translated=sum(each.is_finished for each in found),
        fuzzy=sum(each.fuzzy for each in found),
        review=_state(review),
        stale=bool(review and review.english != english),
        rubric=review.total if review else None,
    )


def _state(review: Review | None) -> str:
    return review.state if review else "machine"
