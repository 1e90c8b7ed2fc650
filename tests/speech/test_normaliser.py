"""The normaliser forgives spelling and nothing else."""

import pytest

from tests.speech.normaliser import normalise
from tests.speech.recogniser import word_error_rate


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The T cells.", "the t cells", id="capitals and punctuation"),
        pytest.param("CAR T-cell therapy", "car tee cell therapy", id="as it is said"),
        pytest.param("CAR T-cell therapy", "CAR-T cell therapy", id="another hyphen"),
        pytest.param("a CAR T cell", "a car tea cell", id="the letter heard as a drink"),
        pytest.param("T cells", "Tcells", id="in one word"),
        pytest.param("a non-Hodgkin lymphoma", "a non Hodgkin lymphoma", id="hyphens are spaces"),
        pytest.param("approved by the FDA", "approved by the F.D.A.", id="initials with full stops"),
        pytest.param("in September 2021", "in September twenty twenty-one", id="a year"),
        pytest.param("in 2021", "in two thousand and twenty one", id="a year, the long way"),
        pytest.param(
            "11 sources, 2 ways, 45 people", "eleven sources two ways forty five people", id="numbers"
        ),
        pytest.param("more than 100", "more than one zero zero", id="longer numbers digit by digit, in both"),
        pytest.param("your healthcare team", "your health care team", id="compound or not"),
        pytest.param("checkpoint inhibitors", "check point inhibitors", id="compound or not, a term"),
        pytest.param("mono-clonal, colo-rectal", "monoclonal colorectal", id="a hyphen inside a term"),
        pytest.param("immunotherapy, chemotherapies", "immuno therapy chemo-therapies", id="therapies"),
        pytest.param("a tumour, leukaemia", "a tumor leukemia", id="British spelling"),
        pytest.param("the body’s own", "the body's own", id="either apostrophe"),
    ],
)
def test_what_sounds_alike_is_one(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)
    assert word_error_rate(one, other) == 0


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        pytest.param("CAR T cell", "cart cell", id="another word"),
        pytest.param("CAR T cell", "CRT cell", id="spelled out"),
        pytest.param("T cells", "T cell", id="plural"),
        pytest.param("oncolytic", "on colytic", id="a term taken apart"),
        pytest.param("appendiceal", "appendical", id="almost the term"),
        pytest.param("inhibitor", "exhibitor", id="a near word"),
        pytest.param("can be used", "cannot be used", id="a negation"),
        pytest.param("not for everyone", "for everyone", id="a negation lost"),
        pytest.param("12 types", "20 types", id="another number"),
        pytest.param("2021", "2020", id="another year"),
        pytest.param("chemotherapy", "immunotherapy", id="another therapy"),
        pytest.param("the tea", "the T", id="tea elsewhere"),
    ],
)
def test_what_sounds_different_is_an_error(said: str, heard: str) -> None:
    assert word_error_rate(said, heard) > 0


@pytest.mark.parametrize(
    ("said", "heard", "rate"),
    [
        pytest.param("one two three four", "one two three four", 0.0, id="none"),
        pytest.param("one two three four", "one two tree four", 0.25, id="a word changed"),
        pytest.param("one two three four", "one two four", 0.25, id="a word left out"),
        pytest.param("one two three four", "one two three and four", 0.25, id="a word put in"),
        pytest.param("one two three four", "", 1.0, id="nothing heard"),
    ],
)
def test_errors_are_counted_over_the_words_that_were_said(said: str, heard: str, rate: float) -> None:
    assert word_error_rate(said, heard) == rate
