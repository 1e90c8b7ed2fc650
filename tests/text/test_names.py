"""Names, told by their capitals, and what a text is without them."""

import pytest

from service.text.names import LANGUAGES, names, without_names
from service.text.preparation import words
from service.text.readability import measure


def found(*sentences: str, lang: str = "en", given: tuple[str, ...] = ()) -> frozenset[str] | None:
    return names(sentences, [words(sentence) for sentence in sentences], lang, given)


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param(["Ask Mary."], {"Mary"}, id="after a word"),
        pytest.param(["Today, Boston is cold."], {"Boston"}, id="after a comma"),
        pytest.param(
            ["Ask Dr. Lee about Anna-Maria’s drug."], {"Dr", "Lee", "Anna-Maria’s"}, id="titles go too"
        ),
        pytest.param(["Food and Drug Administration"], {"Drug", "Administration"}, id="of several words"),
        pytest.param(["Mary is here.", "Ask Mary."], {"Mary"}, id="known from another sentence"),
        pytest.param(["Cancer is bad.", "Ask."], set(), id="not the first word of a sentence"),
        pytest.param(["He said: Treatment is free."], set(), id="not the first word after a colon"),
        pytest.param(["He said “Treatment is free” to us."], set(), id="not the first word of a quotation"),
        pytest.param(
            ["The Immune System is your own.", "An immune cell, the system."], set(), id="also small"
        ),
        pytest.param(["The FDA looks at DNA."], set(), id="capitals alone are no name"),
        pytest.param(["The T-cell, a B cell and I’m here, I am."], set(), id="single letters"),
        pytest.param(["Give mRNA now."], set(), id="no capital first"),
        pytest.param(["STOP NOW AND CALL."], set(), id="all in capitals"),
        pytest.param([], set(), id="nothing"),
    ],
)
def test_a_capital_inside_a_clause_makes_a_name(sentences: list[str], expected: set[str]) -> None:
    assert found(*sentences) == frozenset(expected)


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        pytest.param("es", "Pregunte a José hoy.", {"José"}, id="Spanish"),
        pytest.param("fr", "Demandez à Éloïse ou à l’hôpital.", {"Éloïse"}, id="French"),
        pytest.param("ru", "Спросите Анну сегодня.", {"Анну"}, id="Russian"),
        pytest.param("pl", "Zapytaj Łucję dzisiaj.", {"Łucję"}, id="Polish"),
    ],
)
def test_other_cased_languages_likewise(lang: str, sentence: str, expected: set[str]) -> None:
    assert found(sentence, lang=lang) == frozenset(expected)


def test_a_name_that_no_capital_tells_is_given() -> None:
    given = ("FDA", "pembrolizumab", "Keytruda")
    assert found("The FDA looks at pembrolizumab.", given=given) == frozenset({"FDA", "pembrolizumab"})


@pytest.mark.parametrize("lang", ["de", "zh", "ar", "ja", "hi", "ko", "th"])
def test_no_name_can_be_told_where_there_are_no_capitals_or_every_noun_has_one(lang: str) -> None:
    assert lang not in LANGUAGES
    assert found("Frag Anna heute.", lang=lang) is None


def test_a_text_without_names_keeps_its_sentences() -> None:
    split = [("Ask", "Mary"), ("Mary",), ("Go",)]
    assert without_names(split, {"Mary"}) == [["Ask"], ("Mary",), ["Go"]]


PLAIN = ("A nurse gave me the drug at the clinic today.",) * 3
NAMED = ("A nurse gave Pembrolizumabia Immunotherapeutica me the drug at the clinic today.",) * 3


def test_masking_names_gives_the_value_of_the_text_without_them() -> None:
    plain, named = measure(PLAIN, "en").measures, measure(NAMED, "en").measures
    for without, with_names in zip(plain, named, strict=True):
        assert with_names.value_names_masked == pytest.approx(without.value)
        assert without.value_names_masked == without.value
    assert named[0].value is not None
    assert named[0].value > (named[0].value_names_masked or 0) + 1


def test_there_is_no_masked_value_where_too_little_would_be_left() -> None:
    names_mostly = ["We saw Anna Bella Carla Dora Emma Flora Gina Hanna Irma."] * 4
    first = measure(names_mostly, "en").measures[0]
    assert first.value is not None
    assert first.value_names_masked is None


def test_a_language_where_names_cannot_be_told_has_no_masked_value() -> None:
    german = measure(["Der Arzt hilft der kranken Frau mit einem guten Mittel."] * 4, "de").measures[0]
    assert german.value is not None
    assert german.value_names_masked is None
