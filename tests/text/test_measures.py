"""The formulas against published examples, arithmetic done by hand, and textstat where it is right."""

import math
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jreadability import compute_readability
from textstat.backend.utils._get_lang_cfg import get_lang_cfg

from service.text import counts, japanese
from service.text.counts import Numbers, Totals, totals
from service.text.formula import Band, Formula
from service.text.formulas import FORMULAS
from service.text.measures import formulas_for, interval, resampled
from service.text.preparation import words
from service.text.syllables import textstat_for

CASES = Path(__file__).resolve().parents[1] / "cases" / "measures"
WITHOUT = ("zh", "vi", "ar", "ko", "fil", "ht", "so", "am", "pa", "hi", "bn", "th", "uk", "fa", "ur")
EVERY_FORMULA = pytest.mark.parametrize("formula", FORMULAS.values(), ids=FORMULAS.keys())


def cases() -> list[Any]:
    """Every case of every file, with the name of its measure."""
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['why']}")
        for path in sorted(CASES.glob("*.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    ]


def complete(name: str, case: dict[str, Any]) -> bool:
    """Whether the case gives all that the formula needs; where a text is given it may give less."""
    return FORMULAS[name].needs <= set(case["totals"]) or "text" not in case


def texts() -> list[Any]:
    return [each for each in cases() if "text" in each.values[1]]


def given(**columns: float) -> Totals:
    """Totals of which only these are known: a formula that looks at another answers nan."""
    return Totals(**{field: np.array(columns.get(field, math.nan)) for field in Totals._fields})


def counted(case: dict[str, Any]) -> Numbers:
    language = case["lang"].split("-")[0]
    if language == "ja":
        return japanese.table(case["text"])
    return counts.table([words(sentence) for sentence in case["text"]], language)


@pytest.mark.parametrize(("name", "case"), [each for each in cases() if complete(*each.values)])
def test_a_formula_gives_what_was_published_or_worked_out_by_hand(name: str, case: dict[str, Any]) -> None:
    value = float(FORMULAS[name].value(given(**case["totals"])))
    assert value == pytest.approx(case["value"], abs=case["tolerance"], rel=0)


@pytest.mark.parametrize(("name", "case"), texts())
def test_our_counts_are_those_of_a_reader_and_lead_to_the_same_value(name: str, case: dict[str, Any]) -> None:
    found = totals(counted(case).sum(axis=0))
    assert {column: float(getattr(found, column)) for column in case["totals"]} == case["totals"]
    assert float(FORMULAS[name].value(found)) == pytest.approx(case["value"], abs=case["tolerance"], rel=0)


@EVERY_FORMULA
def test_every_formula_has_at_least_three_cases(formula: Formula) -> None:
    assert sum(each.values[0] == formula.name for each in cases()) >= 3


@EVERY_FORMULA
def test_a_formula_looks_at_what_it_says_it_needs_and_at_nothing_else(formula: Formula) -> None:
    known = {column: float(n) for n, column in enumerate(sorted(formula.needs), start=2)}
    value = float(formula.value(given(**known)))
    assert math.isfinite(value)
    for column in formula.needs:
        assert float(formula.value(given(**known | {column: known[column] + 1}))) != value


@EVERY_FORMULA
def test_longer_sentences_are_never_easier(formula: Formula) -> None:
    few, many = (
        float(formula.value(given(**dict.fromkeys(formula.needs, 40.0) | {"sentences": sentences})))
        for sentences in (2.0, 10.0)
    )
    assert (few < many) is formula.higher_is_easier


@EVERY_FORMULA
def test_bands_run_the_way_of_their_scale_and_say_whose_they_are(formula: Formula) -> None:
    if formula.bands is None:
        assert formula.name in {"smog", "kandel-moles", "oborneva"}
        assert formula.band(5.0) is None
    else:
        assert (formula.bands.easy > formula.bands.medium) is formula.higher_is_easier
        assert any(character.isdigit() for character in formula.bands.source)


@pytest.mark.parametrize(
    ("name", "value", "band"),
    [
        pytest.param("flesch-kincaid", -1.0, "easy", id="below the first grade"),
        pytest.param("flesch-kincaid", 6.0, "easy", id="what the AMA asks for"),
        pytest.param("flesch-kincaid", 6.01, "medium", id="just above it"),
        pytest.param("flesch-kincaid", 9.0, "medium", id="the end of lower secondary school"),
        pytest.param("flesch-kincaid", 9.01, "hard", id="above lower secondary school"),
        pytest.param("flesch-kincaid", 30.0, "hard", id="there is no grade too high"),
        pytest.param("inflesz", 120.0, "easy", id="there is no ease too high"),
        pytest.param("inflesz", 65.0, "easy", id="quite easy starts here"),
        pytest.param("inflesz", 64.99, "medium", id="normal"),
        pytest.param("inflesz", 55.0, "medium", id="the least for patients"),
        pytest.param("inflesz", 54.99, "hard", id="somewhat hard"),
        pytest.param("inflesz", -20.0, "hard", id="there is no ease too low"),
        pytest.param("dale-chall", 5.94, "easy", id="5.9 when rounded"),
        pytest.param("dale-chall", 5.96, "medium", id="6.0 when rounded"),
    ],
)
def test_a_band_on_scales_that_rise_and_on_scales_that_fall(name: str, value: float, band: Band) -> None:
    assert FORMULAS[name].band(value) == band


@pytest.mark.parametrize(
    ("language", "names"),
    [
        pytest.param("es", ["inflesz", "fernandez-huerta"], id="Spanish"),
        pytest.param("fr", ["kandel-moles"], id="French"),
        pytest.param("it", ["gulpease"], id="Italian"),
        pytest.param("de", ["wiener-sachtextformel-1"], id="German"),
        pytest.param("pt", ["flesch-martins"], id="Portuguese"),
        pytest.param("ru", ["oborneva"], id="Russian"),
        pytest.param("pl", ["fog-pl"], id="Polish"),
        pytest.param("ja", ["jreadability"], id="Japanese, the extra being installed"),
        *(pytest.param(each, [], id=each) for each in WITHOUT),
    ],
)
def test_a_language_has_the_formulas_made_for_it_and_no_other(language: str, names: list[str]) -> None:
    assert [formula.name for formula in formulas_for(language)] == names


def test_english_is_judged_by_flesch_kincaid_before_the_others() -> None:
    assert [formula.name for formula in formulas_for("en")] == [
        "flesch-kincaid",
        "smog",
        "flesch-reading-ease",
        "coleman-liau",
        "automated-readability-index",
        "dale-chall",
    ]


def test_japanese_has_no_formula_where_the_extra_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.text.formula.find_spec", lambda package: None)
    assert formulas_for("ja") == ()
    assert formulas_for("en")


ENGLISH = (
    "The nurse gave me the drug at the clinic today.",
    "My doctor told us that it works for many people.",
    "Immunotherapy can help the body to find a hidden cancer.",
)


@pytest.mark.parametrize(
    ("name", "textstat"),
    [
        ("flesch-kincaid", lambda text: textstat_for("en").flesch_kincaid_grade(text)),
        ("smog", lambda text: textstat_for("en").smog_index(text)),
        ("flesch-reading-ease", lambda text: textstat_for("en").flesch_reading_ease(text)),
    ],
)
def test_textstat_says_the_same_where_it_counts_right(name: str, textstat: Callable[[str], float]) -> None:
    found = totals(counts.table([words(sentence) for sentence in ENGLISH], "en").sum(axis=0))
    assert float(FORMULAS[name].value(found)) == pytest.approx(textstat("\n".join(ENGLISH)), abs=1e-9)


@pytest.mark.parametrize(
    ("name", "locale"), [("flesch-reading-ease", "en_US"), ("kandel-moles", "fr"), ("oborneva", "ru")]
)
def test_textstat_has_the_same_coefficients(name: str, locale: str) -> None:
    base, per_sentence, per_word = (
        get_lang_cfg(locale, key) for key in ("fre_base", "fre_sentence_length", "fre_syll_per_word")
    )
    value = float(FORMULAS[name].value(given(sentences=2, words=30, syllables=45)))
    assert value == pytest.approx(base - per_sentence * 15 - per_word * 1.5, abs=1e-9)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(["今日は天気がいいですね。"], id="one sentence"),
        pytest.param(["免疫療法は体の力を使います。", "薬が細胞を助けます。"], id="two sentences"),
        pytest.param(
            ["先生に聞いてください。", "私は病院に行きました。", "元気です。"], id="three sentences"
        ),
    ],
)
def test_the_japanese_package_says_the_same(text: list[str]) -> None:
    found = totals(japanese.table(text).sum(axis=0))
    value = float(FORMULAS["jreadability"].value(found))
    assert value == pytest.approx(compute_readability("".join(text)), abs=1e-9)


def row(words: int, syllables: int, polysyllables: int) -> Totals:
    """A row of a table; every column but these is as the syllables."""
    known = {"sentences": 1, "words": words, "polysyllables": polysyllables}
    return Totals(**dict.fromkeys(Totals._fields, syllables) | known)  # type: ignore[arg-type]


def rows(*sentences: tuple[int, int, int]) -> Numbers:
    return np.array([row(*sentence) for sentence in sentences], dtype=np.float64)


ROWS = rows((5, 6, 0), (12, 20, 2), (8, 9, 0), (20, 33, 4), (9, 12, 1))


@EVERY_FORMULA
def test_an_interval_holds_its_value_and_comes_out_the_same_each_time(formula: Formula) -> None:
    low, high = interval(formula, resampled(ROWS))
    assert low < float(formula.value(totals(ROWS.sum(axis=0)))) < high
    assert interval(formula, resampled(ROWS)) == (low, high)


@EVERY_FORMULA
def test_more_of_the_same_sentences_narrow_the_interval_by_the_root_of_their_number(formula: Formula) -> None:
    few, many = (np.subtract(*interval(formula, resampled(np.tile(ROWS, (times, 1))))) for times in (4, 16))
    assert few / many == pytest.approx(2.0, rel=0.15)


def test_the_interval_is_the_normal_one_where_the_value_is_a_mean() -> None:
    # With 10 words in each of 400 sentences Flesch-Kincaid is a mean of syllables, whose spread is known.
    low, high = interval(FORMULAS["flesch-kincaid"], resampled(rows(*[(10, 12, 0), (10, 18, 0)] * 200)))
    assert high - low == pytest.approx(2 * 1.645 * 11.8 * 3 / 10 / math.sqrt(400), rel=0.08)


def test_sentences_all_alike_leave_nothing_to_vary() -> None:
    low, high = interval(FORMULAS["smog"], resampled(np.tile(ROWS[1:2], (40, 1))))
    assert low == high
