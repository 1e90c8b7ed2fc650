"""The scores of an article's levels and sections as a table to read, as JSON, as CSV."""

import csv
import io
import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from service.articles.model import Article, Level
from service.publishing.grading import scoring
from service.text.readability import Readability

WHOLE = "all"
_COUNTS = (
    "words",
    "sentences",
    "words_per_sentence",
    "longest_sentence",
    "syllables",
    "polysyllables",
    "letters",
    "rare_words",
)


@dataclass(frozen=True, kw_only=True)
class Scored:
    """A section, or a whole level, with its score."""

    article: str
    lang: str
    level: Level
    section: str
    """`all` for the whole level."""
    readability: Readability


def score(article: Article, levels: Collection[Level]) -> Iterator[Scored]:
    """Scores of each level, whole and then by section; of a translation the sections that there are."""
    for level in levels:
        text = article.levels[level]
        for section in (None, *(each.id for each in text.sections)) if text.sections else ():
            yield Scored(
                article=article.id,
                lang=text.lang,
                level=level,
                section=section or WHOLE,
                readability=scoring(article, level, section)(),
            )


def as_json(scored: Sequence[Scored]) -> str:
    """All that is known, as the API has it; null is never zero."""
    return json.dumps([asdict(row) for row in scored], ensure_ascii=False, indent=2)


def as_csv(scored: Sequence[Scored]) -> str:
    """A line a text, its numbers not rounded; an empty cell is not known."""
    rows = [_cells(row) for row in scored]
    file = io.StringIO()
    writer = csv.DictWriter(file, _columns(rows), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().rstrip("\n")


def as_table(scored: Sequence[Scored]) -> str:
    """A line a text, measures with their interval; a section's are a hint and no grade."""
    rows = [{name: _shown(value) for name, value in _brief(row).items()} for row in scored]
    columns = _columns(rows)
    wide = {name: max(len(name), *(len(row.get(name, "-")) for row in rows)) for name in columns}
    lines = ({name: name for name in columns}, *rows)
    cells = ([line.get(name, "-").ljust(wide[name]) for name in columns] for line in lines)
    return "\n".join("  ".join(line).rstrip() for line in cells)


FORMATS: dict[str, Callable[[Sequence[Scored]], str]] = {"table": as_table, "json": as_json, "csv": as_csv}


def _columns(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Every column of any row, in order: languages have measures of their own."""
    return list(dict.fromkeys(name for row in rows for name in row))


def _place(scored: Scored) -> dict[str, Any]:
    return {"article": scored.article, "lang": scored.lang, "level": scored.level, "section": scored.section}


def _cells(scored: Scored) -> dict[str, Any]:
    counts = scored.readability.counts
    cells = {**_place(scored), **{name: getattr(counts, name) for name in _COUNTS}}
    cells["undefined_terms"] = " ".join(counts.undefined_terms)
    for measure in scored.readability.measures:
        low, high = measure.interval or (None, None)
        cells |= {measure.name: measure.value, f"{measure.name} low": low, f"{measure.name} high": high}
        cells |= {f"{measure.name} band": measure.band, f"{measure.name} reliable": measure.reliable}
    return {**cells, "note": scored.readability.note, "preparation": scored.readability.preparation}


def _brief(scored: Scored) -> dict[str, Any]:
    counts = scored.readability.counts
    brief = {
        **_place(scored),
        "words": counts.words,
        "sentences": counts.sentences,
        "mean": counts.words_per_sentence,
        "longest": counts.longest_sentence,
        "rare": counts.rare_words,
        "undefined": len(counts.undefined_terms),
    }
    measures = {each.name: (each.value, each.interval) for each in scored.readability.measures}
    return {**brief, **measures, "note": scored.readability.note}


def _shown(value: Any) -> str:
    """A number, or a value with its interval, to one decimal; a dash where it is not known."""
    if isinstance(value, tuple):
        number, interval = value
        ends = f" ({interval[0]:.1f} to {interval[1]:.1f})" if interval else ""
        return "-" if number is None else f"{number:.1f}{ends}"
    return "-" if value is None else str(value)
