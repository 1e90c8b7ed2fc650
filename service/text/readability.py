"""How readable a text is: counts, and the measures made for its language, with what limits them.

Counts are our own, on whole sentences (service.text.preparation). The value of a measure is textstat's, on
the same graded text; where the two count differently they are left to differ: textstat reads "T-cell" as
"Tcell" and drops sentences of one or two words. The first English text in a process loads textstat and its
dictionary, which takes about two seconds: the caller decides where that happens.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from service.text import syllables
from service.text.measures import Band, Formula, Numbers, formulas_for, interval
from service.text.preparation import PREPARATION, graded_text, whole_sentences, words

Note = Literal["whole", "section", "too-short", "no-formula"]
"""Message codes, worded by the page: a grade; only a hint; too short for either; no formula here."""

FEWEST_WORDS = 30
FEWEST_SENTENCES = 3
_POLYSYLLABLE = 3
_SYLLABLE_LANGUAGES = frozenset({"en"})


@dataclass(frozen=True, kw_only=True)
class Counts:
    """What is counted without a formula; None where the language has no rule for it."""

    words: int
    sentences: int
    words_per_sentence: float
    """To one decimal; 0 in an empty text."""
    longest_sentence: int
    """Its words."""
    syllables: int | None
    polysyllables: int | None
    """Words of three and more syllables."""
    letters: int
    rare_words: int | None
    """Not counted yet."""
    undefined_terms: tuple[str, ...]
    """Terms that the text uses and does not explain, as the caller found them."""


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One formula's answer; None where it has none."""

    name: str
    value: float | None
    """As textstat gives it, not rounded."""
    value_names_masked: float | None
    """Not computed yet."""
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


def measure(
    sentences: Sequence[str], lang: str, *, whole: bool = False, undefined_terms: tuple[str, ...] = ()
) -> Readability:
    """Score the sentences of a text, given in order as they stand in its paragraphs and items.

    `lang` is a BCP 47 tag. `whole` says that they are a whole level, or all of somebody's text: a section
    alone is too small a sample for a grade, so that its measures are never reliable.
    """
    graded = graded_text([sentences])
    language = lang.split("-")[0].lower()
    wholes = tuple(words(sentence) for sentence in whole_sentences(graded))
    table = _syllable_table(wholes) if language in _SYLLABLE_LANGUAGES else None
    counts = _counts(graded, wholes, table, undefined_terms)
    too_short = counts.words < FEWEST_WORDS or counts.sentences < FEWEST_SENTENCES
    formulas = formulas_for(language)
    values = [None if too_short else formula.value(graded, language) for formula in formulas]
    return Readability(
        preparation=PREPARATION,
        counts=counts,
        measures=tuple(
            _measure(formula, value, counts, table, whole=whole)
            for formula, value in zip(formulas, values, strict=True)
        ),
        too_short=too_short,
        note=_note(measured=bool(formulas), too_short=too_short, whole=whole),
    )


def _syllable_table(wholes: Sequence[Sequence[str]]) -> Numbers:
    """A row a sentence: 1, its words, syllables and polysyllables."""
    rows = [[syllables.count(word) for word in whole] for whole in wholes]
    table = [[1, len(row), sum(row), sum(each >= _POLYSYLLABLE for each in row)] for row in rows]
    return np.array(table, dtype=np.float64).reshape(-1, 4)


def _counts(
    graded: str, wholes: Sequence[Sequence[str]], table: Numbers | None, undefined_terms: tuple[str, ...]
) -> Counts:
    lengths = [len(whole) for whole in wholes]
    spoken, polysyllables = (
        (None, None) if table is None else (int(table[:, 2].sum()), int(table[:, 3].sum()))
    )
    return Counts(
        words=sum(lengths),
        sentences=len(lengths),
        words_per_sentence=round(sum(lengths) / max(1, len(lengths)), 1),
        longest_sentence=max(lengths, default=0),
        syllables=spoken,
        polysyllables=polysyllables,
        letters=sum(character.isalpha() for character in graded),
        rare_words=None,
        undefined_terms=undefined_terms,
    )


def _measure(
    formula: Formula, value: float | None, counts: Counts, table: Numbers | None, *, whole: bool
) -> Measure:
    extrapolated = counts.sentences < formula.made_for
    return Measure(
        name=formula.name,
        value=value,
        value_names_masked=None,
        extrapolated=extrapolated,
        interval=None if value is None or table is None else interval(formula, value, table),
        band=None if value is None else formula.band(value),
        reliable=whole and value is not None and not extrapolated,
        source=formula.source,
    )


def _note(*, measured: bool, too_short: bool, whole: bool) -> Note:
    if not measured:
        return "no-formula"
    if too_short:
        return "too-short"
    return "whole" if whole else "section"
