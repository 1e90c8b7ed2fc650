"""Syllables by rule in German, Polish and Russian.

Russian has one a vowel letter. In Polish an i before a vowel only softens, and au and eu of foreign words
are one. German counts its diphthongs and long vowels once and sets apart what meets at the seam of be- and
ge- and in the endings of foreign words (Duden: "Pa-ti-ent", "In-fek-ti-on", "Fa-mi-li-en").
"""

import re

_RUSSIAN = re.compile("[аеёиоуыэюя]")
_POLISH_VOWELS = "aąeęioóuy"
_POLISH = re.compile(rf"(?<!^n)(?<!^z)(?<!^wn)au|eu(?!s)|i(?![{_POLISH_VOWELS}])|[aąeęoóuy]")
_GERMAN_SEAM = re.compile(
    r"^(?:un|vor|aus|an|ein|ab|mit|zu)?(?:be|ge)(?=[aouäöü]|imp|inh|e(?!re|t$|te$|tes?$|r$|rs$))"
)
_GERMAN_FOREIGN = re.compile(
    r"ie(?=n[tz])|ie(?=ns?$)|(?<=fami[l])ie|(?<=[uü]d)ie|(?<=lin)ie|(?<=ser)ie|(?<=akt)ie"
)
_GERMAN = re.compile("eau|aa|ee|oo|ie|[ae][iuy]|äu|ou|oy|[aeiouäöüyé]")


def russian(word: str) -> int:
    """Syllables of a lower-case word; a preposition such as "в" has none."""
    return len(_RUSSIAN.findall(word))


def polish(word: str) -> int:
    """Syllables of a lower-case word; a preposition such as "w" has none."""
    return len(_POLISH.findall(word))


def german(word: str) -> int:
    """Syllables of a lower-case word."""
    heard = word.replace("qu", "q")
    heard = _GERMAN_SEAM.sub(lambda found: f"{found[0]}-", heard)
    if len(_GERMAN.findall(heard)) > 1:
        heard = _GERMAN_FOREIGN.sub("i-e", heard)
    heard = re.sub("eu(?=m)|äu(?=m$)", "e-u", heard) if re.search("(?:s|z|l)(?:eum|äum)", heard) else heard
    return len(_GERMAN.findall(heard))
