"""The table of measures, against values computed by hand."""

import math

import numpy as np
import pytest

from service.text.measures import Band, Formula, formulas_for, interval

FORMULAS = {formula.name: formula for formula in formulas_for("en")}
# 30 words, 43 syllables, 3 sentences, one word of three and more syllables: counted by hand.
SENTENCES = (
    "The nurse gave me the drug at the clinic today.",
    "My doctor told us that it works for many people.",
    "Immunotherapy can help the body to find a hidden cancer.",
)
BY_HAND = {
    "flesch-kincaid": 0.39 * 30 / 3 + 11.8 * 43 / 30 - 15.59,
    "smog": 1.043 * math.sqrt(30 * 1 / 3) + 3.1291,
}


@pytest.mark.parametrize("name", sorted(FORMULAS))
def test_textstat_agrees_with_the_formula_by_hand(name: str) -> None:
    assert FORMULAS[name].value("\n".join(SENTENCES), "en") == pytest.approx(BY_HAND[name], abs=1e-9)


@pytest.mark.parametrize("name", sorted(FORMULAS))
def test_the_formula_on_our_totals_agrees_with_the_formula_by_hand(name: str) -> None:
    totals = np.array([3.0, 30.0, 43.0, 1.0])
    assert float(FORMULAS[name].from_totals(totals)) == pytest.approx(BY_HAND[name], abs=1e-9)


@pytest.mark.parametrize("language", ["es", "ht", "zh", "so", "vi", "fil"])
def test_no_english_formula_is_offered_for_another_language(language: str) -> None:
    assert formulas_for(language) == ()


@pytest.mark.parametrize(
    ("value", "band"),
    [
        pytest.param(-1.0, "easy", id="below the first grade"),
        pytest.param(6.0, "easy", id="what the AMA asks for"),
        pytest.param(6.01, "medium", id="just above it"),
        pytest.param(9.0, "medium", id="the end of lower secondary school"),
        pytest.param(9.01, "hard", id="above lower secondary school"),
        pytest.param(30.0, "hard", id="there is no grade too high"),
    ],
)
def test_flesch_kincaid_has_bands(value: float, band: Band) -> None:
    assert FORMULAS["flesch-kincaid"].band(value) == band


def test_smog_has_no_bands_of_its_own() -> None:
    assert FORMULAS["smog"].band(8.0) is None


ROWS = np.array([[1, 5, 6, 0], [1, 12, 20, 2], [1, 8, 9, 0], [1, 20, 33, 4], [1, 9, 12, 1]], dtype=np.float64)


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=FORMULAS.keys())
def test_an_interval_holds_its_value_and_comes_out_the_same_each_time(formula: Formula) -> None:
    low, high = interval(formula, 7.0, ROWS)
    assert low < 7.0 < high
    assert interval(formula, 7.0, ROWS) == (low, high)


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=FORMULAS.keys())
def test_more_of_the_same_sentences_narrow_the_interval_by_the_root_of_their_number(formula: Formula) -> None:
    few, many = (np.subtract(*interval(formula, 7.0, np.tile(ROWS, (times, 1)))) for times in (4, 16))
    assert few / many == pytest.approx(2.0, rel=0.15)


def test_the_interval_is_the_normal_one_where_the_value_is_a_mean() -> None:
    # With 10 words in each of 400 sentences Flesch-Kincaid is a mean of syllables, whose spread is known.
    rows = np.tile(np.array([[1, 10, 12, 0], [1, 10, 18, 0]], dtype=np.float64), (200, 1))
    low, high = interval(FORMULAS["flesch-kincaid"], 7.0, rows)
    assert high - low == pytest.approx(2 * 1.645 * 11.8 * 3 / 10 / math.sqrt(400), rel=0.08)


def test_sentences_all_alike_leave_nothing_to_vary() -> None:
    assert interval(FORMULAS["smog"], 7.0, np.tile(ROWS[:1], (40, 1))) == (7.0, 7.0)
