"""The table of measures: which formula is used for which language, from where, and what its numbers mean.

A formula for a further language is a further row. The value is textstat's; the same formula on our own totals
gives the interval.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from service.text.syllables import textstat_for

Band = Literal["easy", "medium", "hard"]
Numbers = NDArray[np.float64]

_RESAMPLES = 1000
_SEED = 2021
_PERCENTILES = (5, 95)


@dataclass(frozen=True, kw_only=True)
class Formula:
    """A row of the table."""

    name: str
    languages: frozenset[str]
    """First subtags."""
    made_for: int
    """Fewest sentences it was made for; below that its value is an extrapolation."""
    highest: dict[Band, float]
    """Highest value of each band, in order; empty where the formula has no bands."""
    source: str
    value: Callable[[str, str], float]
    """From a graded text and its language."""
    from_totals: Callable[[Numbers], Numbers]
    """From sentences, words, syllables and polysyllables along the last axis."""

    def band(self, value: float) -> Band | None:
        return next((band for band, highest in self.highest.items() if value <= highest), None)


def formulas_for(language: str) -> tuple[Formula, ...]:
    """The rows made for a language (its first subtag); none where no formula is valid for it."""
    return tuple(formula for formula in _FORMULAS if language in formula.languages)


def interval(formula: Formula, value: float, sentences: Numbers) -> tuple[float, float]:
    """90 % interval of a value, to two decimals: how far another choice of like sentences would move it.

    A sentence bootstrap (Efron 1979) with a fixed seed. `sentences` has a row a sentence, columns as
    `from_totals` takes them. Only the spread comes from these counts: textstat's value stays the center.
    """
    count = len(sentences)
    draws = np.random.default_rng(_SEED).multinomial(count, np.full(count, 1 / count), size=_RESAMPLES)
    deviations = formula.from_totals(draws @ sentences) - formula.from_totals(sentences.sum(axis=0))
    low, high = np.percentile(deviations, _PERCENTILES)
    return round(value + float(low), 2), round(value + float(high), 2)


def _flesch_kincaid(totals: Numbers) -> Numbers:
    sentences, words, syllables, _ = np.moveaxis(totals, -1, 0)
    grades: Numbers = 0.39 * words / sentences + 11.8 * syllables / words - 15.59
    return grades


def _smog(totals: Numbers) -> Numbers:
    sentences, _, _, polysyllables = np.moveaxis(totals, -1, 0)
    grades: Numbers = 1.043 * np.sqrt(30 * polysyllables / sentences) + 3.1291
    return grades


_FORMULAS = (
    Formula(
        name="flesch-kincaid",
        languages=frozenset({"en"}),
        made_for=1,
        # 6 is what the AMA asks of texts for patients. 9 is the end of lower secondary school, above which
        # WCAG 2 asks for an easier version (success criterion 3.1.5).
        highest={"easy": 6.0, "medium": 9.0, "hard": math.inf},
        source="Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New Readability Formulas for Navy"
        " Enlisted Personnel, Research Branch Report 8-75; computed by textstat",
        value=lambda text, language: float(textstat_for(language).flesch_kincaid_grade(text)),
        from_totals=_flesch_kincaid,
    ),
    Formula(
        name="smog",
        languages=frozenset({"en"}),
        made_for=30,
        highest={},
        source="McLaughlin 1969, SMOG Grading: A New Readability Formula, Journal of Reading 12(8), 639-646;"
        " computed by textstat",
        value=lambda text, language: float(textstat_for(language).smog_index(text)),
        from_totals=_smog,
    ),
)
