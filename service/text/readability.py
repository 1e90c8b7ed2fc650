"""How readable a text is: counts, and the measures made for its language, with what limits them.

Everything is counted on whole sentences (service.text.preparation), the values too (docs/decisions/0007). The
first text of a language in a process may load a dictionary, English about two seconds long: `warm` does it
ahead, and the caller decides where all this happens. Safe to call from many threads.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from service.text import counts as counting
from service.text import japanese
from service.text.counts import Counts, Numbers, Sentences, Totals, totals
from service.text.formula import Band, Formula
from service.text.measures import formulas_for, interval, resampled
from service.text.names import names, without_names
from service.text.preparation import PREPARATION, graded_text, whole_sentences, words

Note = Literal["whole", "section", "too-short", "no-formula"]
"""Message codes, worded by the page: a grade; only a hint; too short for either; no formula here."""

FEWEST_WORDS = 30
FEWEST_SENTENCES = 3
# Of its words one stands in no dictionary, so that whatever is loaded for such words is loaded too.
_ANY_TEXT = ("A blicketing nurse gave me the drug at the clinic today.",) * FEWEST_SENTENCES


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One formula's answer; None where it has none."""

    name: str
    value: float | None
    """Not rounded."""
    value_names_masked: float | None
    """With proper names left out (service.text.names)."""
    extrapolated: bool
    """The text has fewer sentences than the formula was made for."""
    interval: tuple[float, float] | None
    """90 %, by service.text.measures.interval."""
    band: Band | None
    reliable: bool
    """A whole text, long enough for the formula."""
    source: str


@dataclass(frozen=True, kw_only=True)
class Readability:
    """The score of one text. The fields are those of the public contract."""

    preparation: str
    counts: Counts
    measures: tuple[Measure, ...]
    too_short: bool
    note: Note

    @property
    def grade(self) -> int | None:
        """School grade of a whole text by Flesch-Kincaid, at least 1; None for a section or without value."""
        for each in self.measures:
            if each.name == "flesch-kincaid" and each.reliable and each.value is not None:
                return max(1, math.floor(each.value + 0.5))
        return None


@dataclass(frozen=True, kw_only=True)
class _Sample:
    """A text as formulas see it."""

    sentences: int
    all: Totals
    masked: Totals | None
    """Without names; None where names cannot be told or too little is left."""
    resampled: Totals


def measure(
    sentences: Sequence[str],
    lang: str,
    *,
    whole: bool = False,
    undefined_terms: tuple[str, ...] = (),
    given_names: Collection[str] = (),
    common: Collection[str] = (),
) -> Readability:
    """Score the sentences of a text, given in order as they stand in its paragraphs and items.

    `lang` is a BCP 47 tag. `whole` says that they are a whole level, or all of somebody's text: a section
    alone is too small a sample for a grade, so that its measures are never reliable. `given_names` are names
    that a capital does not tell, `common` rare words (lower case) that this text's readers know.
    """
    language = lang.split("-")[0].lower()
    text = whole_sentences(graded_text([sentences]))
    split = tuple(words(sentence) for sentence in text)
    found = names(text, split, language, given_names)
    rows = counting.table(split, language, found or ())
    rare = counting.rare_words(text, language, common)
    counts = counting.count(split, rows, language, rare_words=rare, undefined_terms=undefined_terms)
    too_short = counts.words < FEWEST_WORDS or counts.sentences < FEWEST_SENTENCES
    formulas = formulas_for(language)
    sample = None
    if formulas and not too_short:
        own_words = japanese.table(text) if language == "ja" else rows
        sample = _sample(own_words, _masked(split, language, found))
    return Readability(
        preparation=PREPARATION,
        counts=counts,
        measures=tuple(
            _measure(formula, sample, whole=whole) if sample else _without_value(formula, counts)
            for formula in formulas
        ),
        too_short=too_short,
        note=_note(measured=bool(formulas), too_short=too_short, whole=whole),
    )


def warm(lang: str) -> None:
    """Load what measuring a text of that language needs, so that no reader waits for it."""
    measure(_ANY_TEXT, lang)


def _masked(split: Sentences, language: str, found: Collection[str] | None) -> Numbers | None:
    left = without_names(split, found or ())
    if found is None or sum(map(len, left)) < FEWEST_WORDS:
        return None
    return counting.table(left, language, found)


def _sample(rows: Numbers, masked: Numbers | None) -> _Sample:
    return _Sample(
        sentences=len(rows),
        all=totals(rows.sum(axis=0)),
        masked=None if masked is None else totals(masked.sum(axis=0)),
        resampled=resampled(rows),
    )


def _measure(formula: Formula, sample: _Sample, *, whole: bool) -> Measure:
    value = float(formula.value(sample.all))
    extrapolated = sample.sentences < formula.fewest_sentences
    return Measure(
        name=formula.name,
        value=value,
        value_names_masked=None if sample.masked is None else float(formula.value(sample.masked)),
        extrapolated=extrapolated,
        interval=interval(formula, sample.resampled),
        band=formula.band(value),
        reliable=whole and not extrapolated,
        source=formula.source,
    )


def _without_value(formula: Formula, counts: Counts) -> Measure:
    return Measure(
        name=formula.name,
        value=None,
        value_names_masked=None,
        extrapolated=counts.sentences < formula.fewest_sentences,
        interval=None,
        band=None,
        reliable=False,
        source=formula.source,
    )


def _note(*, measured: bool, too_short: bool, whole: bool) -> Note:
    if not measured:
        return "no-formula"
    if too_short:
        return "too-short"
    return "whole" if whole else "section"
