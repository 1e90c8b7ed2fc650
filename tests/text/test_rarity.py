"""Rare words: which are found, for which languages there is an answer, and what is loaded when."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import wordfreq

from service.text import rarity


@pytest.mark.parametrize(
    ("word", "lang", "found"),
    [
        pytest.param("cancer", "en", False, id="common in English"),
        pytest.param("immunotherapy", "en", True, id="a term"),
        pytest.param("IMMUNOTHERAPY", "en", True, id="capitals change nothing"),
        pytest.param("Cancer’s", "en", False, id="a possessive is as common as its noun"),
        pytest.param("cytokine's", "en", True, id="a possessive of a term"),
        pytest.param("T-cell", "en", False, id="a hyphenated word of common parts"),
        pytest.param("1.5", "en", False, id="a number"),
        pytest.param("CD19", "en", False, id="a code with digits is not judged"),
        pytest.param("—", "en", False, id="no letter"),
        pytest.param("cancer", "en-GB", False, id="a region"),
        pytest.param("l’hôpital", "fr", False, id="an elided article"),
        pytest.param("l’immunothérapie", "fr", True, id="an elided article before a term"),
        pytest.param("sangre", "es", False, id="common in Spanish"),
        pytest.param("citocina", "es", True, id="a term in Spanish"),
        pytest.param("лечение", "ru", False, id="common in Russian"),
        pytest.param("цитокин", "ru", True, id="a term in Russian"),
        pytest.param("치료를", "ko", False, id="a Korean noun with its particle"),
        pytest.param("疗法", "zh-Hans", False, id="a common Chinese word"),
        pytest.param("療法", "zh-Hant", False, id="the same in traditional characters"),
        pytest.param("cafe\u0301", "fr", False, id="not composed"),
    ],
)
def test_a_word_below_ten_in_a_million_is_rare(word: str, lang: str, found: bool) -> None:
    assert rarity.rare(word, lang) is found


@pytest.mark.parametrize(
    ("sentence", "lang", "found"),
    [
        pytest.param("The cytokines spur the cells.", "en", ("cytokines", "spur"), id="English"),
        pytest.param("医生说抗体很好。", "zh-Hans", ("抗体",), id="Chinese words, not characters"),
        pytest.param("私は病院に行きます。", "ja", (), id="Japanese words, not characters"),
        pytest.param("", "zh-Hans", (), id="nothing"),
    ],
)
def test_rare_words_of_a_sentence_are_found_in_order(
    sentence: str, lang: str, found: tuple[str, ...]
) -> None:
    assert rarity.rare_words(sentence, lang) == found


@pytest.mark.parametrize("lang", ["ht", "so", "am", "pa", "th", "x-unknown"])
def test_a_language_without_a_list_is_refused_not_answered_from_another(lang: str) -> None:
    with pytest.raises(KeyError):
        rarity.rare("cancer", lang)


def test_wordfreq_has_a_list_of_its_own_for_every_language_asked_of_it() -> None:
    assert set(wordfreq.available_languages("small")) >= rarity.LANGUAGES


@pytest.mark.parametrize("lang", sorted(rarity.LANGUAGES))
def test_the_small_list_decides_as_the_large_one_does(lang: str) -> None:
    common = wordfreq.top_n_list(lang, 40, wordlist="small")
    assert [word for word in common if rarity.rare(word, lang)] == []
    near = wordfreq.top_n_list(lang, 12_000, wordlist="best")[200::295]
    judged = {word: wordfreq.zipf_frequency(word, lang) < rarity.LIMIT for word in near if word.isalpha()}
    assert {word: rarity.rare(word, lang) for word in judged} == judged


def test_sixteen_threads_find_what_one_finds() -> None:
    asked = [
        (word, lang) for lang in ("en", "zh", "ja", "ko", "ru") for word in wordfreq.top_n_list(lang, 300)
    ]
    rarity._rare.cache_clear()
    with ThreadPoolExecutor(16) as threads:
        together = list(threads.map(lambda each: rarity.rare(*each), asked))
    rarity._rare.cache_clear()
    assert together == [rarity.rare(*each) for each in asked]


OFFLINE = """
import socket, sys

def blocked(*args, **kwargs):
    raise AssertionError("the network was asked")

socket.socket.__init__ = socket.getaddrinfo = socket.create_connection = blocked
from service.text import rarity
print(sorted({"wordfreq", "jieba", "MeCab", "numpy", "textstat", "regex"} & set(sys.modules)))
print([rarity.rare_words(text, lang) for text, lang in [
    ("the cytokine", "en"), ("医生说抗体", "zh-Hans"), ("私は", "ja"), ("약은", "ko")]])
"""


def test_nothing_is_loaded_on_import_and_the_network_is_never_asked(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    home = tmp_path_factory.mktemp("home")
    done = subprocess.run(
        [sys.executable, "-c", OFFLINE],
        env={"HOME": str(home), "TMPDIR": str(home), "PYTHONWARNINGS": "error"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["[]", "[('cytokine',), ('抗体',), (), ()]"]
    assert list(home.iterdir()) == [], "no dictionary may be left in a folder that others share"
