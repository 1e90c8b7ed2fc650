"""Familiar words: the list with its inflections, and three passages that the authors counted themselves."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from service.text.dale_chall import familiar
from service.text.names import names
from service.text.preparation import words

PASSAGES = Path(__file__).resolve().parents[1] / "cases" / "measures" / "passages" / "chall-dale.toml"


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("baby", id="left out of textstat's copy"),
        pytest.param("Doctor", id="a capital changes nothing"),
        pytest.param("doctors", id="a plural"),
        pytest.param("doctor's", id="a possessive"),
        pytest.param("doctors’", id="a possessive plural, typographic"),
        pytest.param("babies", id="a plural in -ies"),
        pytest.param("carries", id="a verb in -ies"),
        pytest.param("carried", id="a past in -ied"),
        pytest.param("helped", id="a past"),
        pytest.param("used", id="a past in -d"),
        pytest.param("stopping", id="a doubled consonant"),
        pytest.param("coming", id="an e dropped"),
        pytest.param("smallest", id="a superlative"),
        pytest.param("easier", id="a comparative in -ier"),
        pytest.param("slowly", id="an adverb"),
        pytest.param("happily", id="an adverb in -ily"),
        pytest.param("don't", id="a contraction"),
        pytest.param("blood-red", id="both parts are listed"),
        pytest.param("1,250", id="a figure"),
        pytest.param("1940's", id="a decade"),
        pytest.param("B", id="a letter"),
    ],
)
def test_a_listed_word_and_its_regular_forms_are_familiar(word: str) -> None:
    assert familiar(word)


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("immunotherapy", id="a word of the field"),
        pytest.param("treatment", id="a derived noun is another word"),
        pytest.param("retreat", id="a prefix makes another word"),
        pytest.param("T-cell-receptor", id="one part is not listed"),
        pytest.param("thing's-antigen", id="the possessive hides nothing"),
        pytest.param("ing", id="an ending alone"),
        pytest.param("psychoses", id="a plural of what is not listed"),
    ],
)
def test_other_words_are_not(word: str) -> None:
    assert not familiar(word)


def passages() -> list[Any]:
    found = tomllib.loads(PASSAGES.read_text(encoding="utf-8"))["passage"]
    return [pytest.param(passage, id=passage["why"]) for passage in found]


@pytest.mark.parametrize("passage", passages())
def test_unfamiliar_words_are_as_many_as_chall_and_dale_found(passage: dict[str, Any]) -> None:
    split = [words(sentence) for sentence in passage["sentences"]]
    named = names(passage["sentences"], split, "en") or ()
    found = [word for sentence in split for word in sentence]
    assert len(found) == 100
    unfamiliar = [word for word in found if word not in named and not familiar(word)]
    assert abs(len(unfamiliar) - passage["unfamiliar"]) <= passage["tolerance"]
