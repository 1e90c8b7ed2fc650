"""Syllables of a word, for the languages that have a rule here: as it is said slowly and clearly.

English has a dictionary (service.text.syllables.english), the others count the vowels that are heard
(service.text.syllables.romance, .others). Nothing is loaded on import.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from service.text.syllables import english
from service.text.syllables.english import dictionary, textstat_for
from service.text.syllables.others import german, polish, russian
from service.text.syllables.romance import french, italian, portuguese, spanish

__all__ = ["LANGUAGES", "count", "dictionary", "textstat_for"]

_PARTS: Mapping[str, Callable[[str], int]] = {
    "de": german,
    "es": spanish,
    "fr": french,
    "it": italian,
    "pl": polish,
    "pt": portuguese,
    "ru": russian,
}
"""Syllables of a lower-case word without hyphens and apostrophes."""

LANGUAGES = frozenset({"en", *_PARTS})
"""First subtags that have a rule."""

_KEPT_WORDS = 2**16
_SEAMS = re.compile(r"[-‐‑'’ʼ./]")
# Longer ones are mostly said as words (SIDA, OTAN).
_ACRONYM = re.compile(r"[^\W\d_]{2,3}s?")
# Prepositions of one consonant, which lean on the next word.
_WITHOUT = frozenset({"pl", "ru"})


@lru_cache(maxsize=_KEPT_WORDS)
def count(word: str, lang: str) -> int:
    """Syllables of a word in NFC; `lang` is a BCP 47 tag whose first subtag is in LANGUAGES, else KeyError.

    The parts of a hyphenated or elided word are counted each for itself; a number has one a digit, and so
    has an acronym of two or three letters outside English one a letter.
    """
    language = lang.split("-")[0].lower()
    if language == "en":
        return english.count(word)
    spoken = sum(_of_part(part, language) for part in _SEAMS.split(word))
    has_letter = any(map(str.isalpha, word))
    return spoken or int(has_letter and not (language in _WITHOUT and len(word) == 1))


def _of_part(part: str, language: str) -> int:
    digits = sum(map(str.isdecimal, part))
    if digits:
        return digits + sum(map(str.isalpha, part))  # a code: "B12"
    if _ACRONYM.fullmatch(part) and part.rstrip("s").isupper():
        return sum(map(str.isupper, part))
    return _PARTS[language](part.lower())
