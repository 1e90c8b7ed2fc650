"""What is counted, sentence by sentence, against counts by hand."""

from typing import Any

import numpy as np
import pytest

from service.text import counts, rarity
from service.text.counts import Totals, totals
from service.text.preparation import words
from service.text.readability import measure


def of_one(sentence: str, language: str = "en", **known: Any) -> dict[str, int]:
    """The row of a sentence, by column."""
    found = totals(counts.table([words(sentence)], language, **known)[0])
    return {column: int(value) for column, value in found._asdict().items()}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The cat sat on the mat.",
            {"words": 6, "letters": 17, "characters": 17, "syllables": 6, "monosyllables": 6},
            id="words of one syllable, a full stop that is no letter",
        ),
        pytest.param(
            "A T-cell isn’t big.",
            {"words": 4, "letters": 13, "syllables": 6, "monosyllables": 2, "polysyllables": 0},
            id="a hyphen and an apostrophe part no word",
        ),
        pytest.param(
            "Take 1.5 milligrams.",
            {"words": 3, "letters": 14, "characters": 16, "long_words": 1, "polysyllables": 1},
            id="digits are characters and no letters",
        ),
        pytest.param(
            "Immunotherapy and therapy",
            {"polysyllables": 2, "four_syllables": 1, "long_words": 2, "unfamiliar": 2},
            id="six syllables and three",
        ),
        pytest.param("10–15 and/or", {"words": 4}, id="a dash and a slash part words"),
    ],
)
def test_a_sentence_is_counted_as_a_reader_counts_it(sentence: str, expected: dict[str, int]) -> None:
    found = of_one(sentence)
    assert {column: found[column] for column in expected} == expected
    assert found["sentences"] == 1


def test_a_name_is_a_familiar_word() -> None:
    assert of_one("Ask Nivolumabson.")["unfamiliar"] == 1
    assert of_one("Ask Nivolumabson.", names={"Nivolumabson"})["unfamiliar"] == 0


def test_a_word_is_counted_in_its_own_language() -> None:
    assert of_one("idea", "en")["syllables"] == 3
    assert of_one("dame", "fr")["syllables"] != of_one("dame", "es")["syllables"]


def test_there_is_a_row_for_each_sentence_and_none_for_none() -> None:
    found = counts.table([["One", "two"], ["three"]], "en")
    assert found.shape == (2, len(Totals._fields))
    assert totals(found).words.tolist() == [2, 1]
    assert counts.table([], "en").shape == (0, len(Totals._fields))
    assert np.all(np.isfinite(found))


@pytest.mark.parametrize(
    ("lang", "sentence", "sentences", "number_of_words", "letters"),
    [
        pytest.param("es", "¿Qué es la inmunoterapia?", 1, 4, 20, id="Spanish"),
        pytest.param("vi", "Thuốc giúp cơ thể bạn.", 1, 5, 17, id="Vietnamese: a syllable is a word"),
        pytest.param("ar", "هل يساعد العلاج؟", 1, 3, 13, id="Arabic"),
        pytest.param("ru", "Врач поможет вам.", 1, 3, 14, id="Russian"),
        pytest.param("ko", "치료가 몸을 돕습니다.", 1, 3, 9, id="Korean: what stands between spaces"),
        pytest.param("zh-Hans", "药物帮助身体。", 1, 6, 6, id="Chinese: a character is a word"),
        pytest.param("hi", "यह इलाज मदद करता है।", 1, 5, 12, id="Hindi: signs on a letter are not letters"),
        pytest.param("bn", "এই চিকিৎসা সাহায্য করে।", 1, 4, 12, id="Bengali"),
        pytest.param("am", "ይህ ሕክምና ይረዳል።", 1, 3, 10, id="Amharic"),
        pytest.param("th", "ยาช่วยร่างกาย", 1, 1, 11, id="Thai: no spaces, so that a sentence is a word"),
        pytest.param("ht", "Tretman sa a ede kò ou.", 1, 6, 17, id="Haitian Creole"),
        pytest.param("fil", "Tinutulungan ka ng gamot.", 1, 4, 21, id="Filipino"),
    ],
)
def test_every_script_is_counted(
    lang: str, sentence: str, sentences: int, number_of_words: int, letters: int
) -> None:
    found = measure([sentence], lang).counts
    assert (found.sentences, found.words, found.letters) == (sentences, number_of_words, letters)


@pytest.mark.parametrize(
    "lang", [pytest.param("zh-Hant", id="Chinese"), "vi", "ar", "ko", "ht", "hi", "th", "am", "so"]
)
def test_a_language_without_a_rule_for_syllables_has_none_rather_than_zero(lang: str) -> None:
    found = measure(["Ubax, 药 이 يد हा."], lang).counts
    assert (found.syllables, found.polysyllables) == (None, None)


@pytest.mark.parametrize("lang", ["ht", "so", "am", "pa"])
def test_rare_words_are_not_counted_by_another_language(lang: str) -> None:
    assert measure(["Dokté a."], lang).counts.rare_words is None


def test_rare_words_are_counted_each_time_unless_readers_know_them() -> None:
    text = ["Cytokines help.", "The cytokines carry word to chimeric cells."]
    assert counts.rare_words(text, "en", ()) == 3
    assert counts.rare_words(text, "en", {"cytokines"}) == 1
    assert "en" in rarity.LANGUAGES


def test_undefined_terms_are_passed_on() -> None:
    assert measure(["Ask."], "en", undefined_terms=("antigen",)).counts.undefined_terms == ("antigen",)
