"""Which measures a language has, and how sure their values are.

Every value comes from our own counts by the formula as it was published (docs/decisions/0007). The formulas
themselves are the table in service.text.formulas.
"""

from functools import lru_cache

import numpy as np

from service.text.counts import Numbers, Totals, totals
from service.text.formula import Formula
from service.text.formulas import FORMULAS

_RESAMPLES = 1000
_SEED = 2021
_PERCENTILES = (5, 95)
_KEPT_DRAWS = 16


def formulas_for(language: str) -> tuple[Formula, ...]:
    """The formulas made for a language (its first subtag); none where no formula is valid for it here."""
    rows = (formula for formula in FORMULAS.values() if formula.language == language)
    return tuple(formula for formula in rows if formula.installed)


def resampled(table: Numbers) -> Totals:
    """Totals of a thousand texts made of the same number of sentences, drawn from these with replacement."""
    return totals(_draws(len(table)) @ table)


def interval(formula: Formula, texts: Totals) -> tuple[float, float]:
    """90 % interval, to two decimals: how far another choice of like sentences would move the value.

    A sentence bootstrap (Efron 1979), percentiles 5 and 95 of the values of `resampled` texts.
    """
    low, high = np.percentile(formula.value(texts), _PERCENTILES)
    return round(float(low), 2), round(float(high), 2)


@lru_cache(maxsize=_KEPT_DRAWS)
def _draws(count: int) -> Numbers:
    """How often each of `count` sentences is drawn, a row a text; the same at each call."""
    draws = np.random.default_rng(_SEED).multinomial(count, np.full(count, 1 / count), size=_RESAMPLES)
    weights: Numbers = draws.astype(np.float64)
    weights.flags.writeable = False
    return weights
