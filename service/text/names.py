"""Proper names, so that a text can be measured without them (WCAG 2, success criterion 3.1.5).

A word is a name where it stands with a capital after another word or a comma, and nowhere in the text without
one. So neither the first word of a sentence or quotation makes a name, nor a noun that is capitalized once.
Words all in capitals (DNA) are none, nor single letters and what hangs on them (T-cell, I'm). Names that
cannot be seen so, such as FDA, are for the caller to give.
"""

import re
from collections.abc import Collection, Iterable, Sequence

from service.text.counts import Sentences
from service.text.preparation import words

LANGUAGES = frozenset({"en", "es", "fr", "it", "pl", "pt", "ru"})
"""First subtags of languages that write names with a capital, and other nouns without; German does not."""

# Preceded by a word or what may follow one inside a clause, and a space.
_WITHIN_A_CLAUSE = re.compile(r"(?<=[\w.,;’”»)] )[^\W\d_]{2}[\w'’-]*")


def names(
    sentences: Sequence[str], split: Sentences, language: str, given: Collection[str] = ()
) -> frozenset[str] | None:
    """The words of the sentences that are names, as they are written there; None where none can be told.

    `split` are the words of the same sentences, `given` further names of one word, `language` a first subtag.
    """
    if language not in LANGUAGES:
        return None
    written = {word for words_of_one in split for word in words_of_one}
    found = {word for word in _capitalized(sentences) if word.lower() not in written}
    return frozenset(found | (written & set(given)))


def without_names(sentences: Sentences, found: Collection[str]) -> Sentences:
    """The same sentences, their names left out; one that is nothing but names stays as it is."""
    return [[word for word in sentence if word not in found] or sentence for sentence in sentences]


def _capitalized(sentences: Iterable[str]) -> set[str]:
    """The words that start with a capital where no sentence or quotation does."""
    within = (found for sentence in sentences for found in _WITHIN_A_CLAUSE.findall(sentence))
    return {word for found in within for word in words(found) if word[0].isupper() and not word.isupper()}
