"""Rare words, by wordfreq: those that stand less than ten times in a million words.

The scale is Zipf's (van Heuven, Mandera, Keuleers and Brysbaert 2014, SUBTLEX-UK: below 4 is a word of low
frequency). wordfreq's lists are of 2021; its small ones end at Zipf 3 and are all that the limit needs. It
answers for a language that it does not have from another (Somali from English, with no more than a line in a
log), so only the languages named here are asked for. What the number does not say: Arabic words carry "and",
"the" and pronouns with them, so that three in ten are rare in an easy text, and a Vietnamese word is counted
by its syllables, which are all common.

Importing this loads nothing; the first question in a language reads its list, in Chinese, Japanese and
Korean also the dictionary that finds the words. Nothing is asked of the network.
"""

import logging
import tempfile
import unicodedata
import warnings
from collections.abc import Callable
from functools import cache, lru_cache
from threading import RLock
from types import ModuleType
from typing import cast

from service.text.preparation import words

LANGUAGES = frozenset(
    {"ar", "bn", "de", "en", "es", "fa", "fil", "fr", "hi", "it", "ja", "ko", "pl", "pt", "ru", "uk", "ur"}
    | {"vi", "zh"}
)
"""First subtags that have a list of their own. Not ht, so, am, pa."""

LIMIT = 4.0
"""Zipf value below which a word is rare."""

_KEPT_WORDS = 2**16
_WITHOUT_SPACES = frozenset({"ja", "zh"})
# wordfreq's own cache and MeCab are not made for threads.
_ASKING = RLock()


def rare(word: str, lang: str) -> bool:
    """Whether a word is rare; never one with a digit. KeyError where the first subtag is not in LANGUAGES.

    In Chinese and Japanese a word is what `rare_words` finds, not a character.
    """
    language = lang.split("-")[0].lower()
    if language not in LANGUAGES:
        raise KeyError(language)
    return _rare(word, language)


def rare_words(sentence: str, lang: str) -> tuple[str, ...]:
    """The rare words of a sentence in order, each time they stand there.

    Chinese is parted by jieba and Japanese by MeCab, with wordfreq's dictionaries; other languages as
    service.text.preparation does.
    """
    language = lang.split("-")[0].lower()
    found = _segmented(sentence, language) if language in _WITHOUT_SPACES else words(sentence)
    return tuple(word for word in found if rare(word, language))


@lru_cache(maxsize=_KEPT_WORDS)
def _rare(word: str, language: str) -> bool:
    written = unicodedata.normalize("NFC", word).replace("’", "'")
    if any(map(str.isdigit, written)) or not any(map(str.isalpha, written)):
        return False
    # "l'immunité" is as common as "immunité", "cancer's" as "cancer".
    bare = written.removesuffix("'s")
    forms = {written, bare, bare.rsplit("'", 1)[-1]} - {""}
    with _ASKING:
        zipf = cast("Callable[..., float]", _wordfreq(language).zipf_frequency)
        return all(zipf(form, language, wordlist="small") < LIMIT for form in forms)


def _segmented(sentence: str, language: str) -> tuple[str, ...]:
    with _ASKING:
        return tuple(_wordfreq(language).tokenize(sentence, language))


@cache
def _wordfreq(language: str) -> ModuleType:
    """wordfreq, ready for the language."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba's source is older than Python's present rules for escapes
        import wordfreq

        if language == "zh":
            _load_jieba()
    return wordfreq


def _load_jieba() -> None:
    """Read the Chinese dictionary; jieba alone would leave a copy in /tmp, and tell of it on stderr."""
    import jieba
    from wordfreq import chinese

    jieba.setLogLevel(logging.WARNING)
    chinese.jieba_tokenizer = jieba.Tokenizer(dictionary=chinese.DICT_FILENAME)
    with tempfile.TemporaryDirectory() as directory:
        chinese.jieba_tokenizer.tmp_dir = directory
        chinese.jieba_tokenizer.initialize()
