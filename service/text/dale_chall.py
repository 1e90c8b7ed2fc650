"""Words that readers in the fourth grade knew: the list of Dale and Chall (1948), with its inflections.

The list is the copy inside textstat. Like the authors, and unlike textstat, we take regular inflections of a
listed word for familiar too: plurals and possessives, -s, -ed and -ing of verbs, -er and -est of adjectives,
-ly. So are figures and single letters. Nouns in -er ("killer"), which the authors leave out unless they are
listed, cannot be told from comparatives here and pass. What is a name is for the caller to say.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

_LEFT_OUT = frozenset({"baby"})  # only its plural is in textstat's copy
_PARTS = re.compile(r"[-‐‑/]")
_FIGURE = re.compile(r"[\d.,:%$£€]+(?:s|st|nd|rd|th)?")
_POSSESSIVE = re.compile(r"(?<=.)'s?$")
_SUFFIXES = ("s", "es", "ed", "ing", "er", "est", "ly")
_ADDED_TO_A_VERB_OR_ADJECTIVE = frozenset({"ed", "ing", "er", "est"})
_SHORTEST_STEM = 2
_VOWELS = "aeiou"


def familiar(word: str) -> bool:
    """Whether an English word, or each part of a hyphenated one, is on the list or inflected from it."""
    return all(_familiar(part) for part in _PARTS.split(word.lower().replace("’", "'")) if part)


def _familiar(part: str) -> bool:
    owner = _POSSESSIVE.sub("", part)
    if len(owner) == 1 or _FIGURE.fullmatch(owner):
        return True
    return any(form in _words() for form in (part, owner, *_stems(owner)))


def _stems(word: str) -> Iterator[str]:
    """What the word may be inflected from."""
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem == word or len(stem) < _SHORTEST_STEM:
            continue
        yield stem
        if stem.endswith("i"):
            yield stem[:-1] + "y"
        if suffix in _ADDED_TO_A_VERB_OR_ADJECTIVE:
            yield stem + "e"
            if stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
                yield stem[:-1]


@cache
def _words() -> frozenset[str]:
    listed = resources.files("textstat").joinpath("resources/en/easy_words.txt")
    return frozenset(listed.read_text(encoding="utf-8").split()) | _LEFT_OUT
