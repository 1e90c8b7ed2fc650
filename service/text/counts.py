"""What is counted in a text without any formula, and the table of totals that every formula stands on."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from service.text import dale_chall, rarity, syllables

Numbers = NDArray[np.float64]
Sentences = Sequence[Sequence[str]]
"""The words of each sentence."""

_POLYSYLLABLE = 3
_LONG = 7
_KEPT_WORDS = 2**16


@dataclass(frozen=True, kw_only=True)
class Counts:
    """What is counted without a formula; None where the language has no rule for it."""

    words: int
    sentences: int
    words_per_sentence: float
    """To one decimal; 0 in an empty text."""
    longest_sentence: int
    """Its words."""
    syllables: int | None
    polysyllables: int | None
    """Words of three and more syllables."""
    letters: int
    rare_words: int | None
    """Running words, each time they stand in the text."""
    undefined_terms: tuple[str, ...]
    """Terms that the text uses and does not explain, as the caller found them."""


class Totals(NamedTuple):
    """The columns of a table with a row a sentence; formulas take their sums, along any further axes.

    A column that a language has no rule for is 0 throughout: no formula for it asks for that column.
    """

    sentences: Numbers
    words: Numbers
    letters: Numbers
    characters: Numbers
    """Letters and digits."""
    long_words: Numbers
    """Words of more than six letters."""
    syllables: Numbers
    monosyllables: Numbers
    polysyllables: Numbers
    """Words of three and more syllables."""
    four_syllables: Numbers
    """Words of four and more."""
    unfamiliar: Numbers
    """English words by service.text.dale_chall."""
    kango: Numbers
    """Japanese words of Chinese origin; this and what follows by service.text.japanese."""
    wago: Numbers
    """Japanese words of Japanese origin."""
    verbs: Numbers
    particles: Numbers


_EMPTY = np.zeros((0, len(Totals._fields)))


def totals(table: Numbers) -> Totals:
    """The columns of a table, or the sums of its rows by column."""
    return Totals(*table.T)


def table(sentences: Sentences, language: str, names: Collection[str] = ()) -> Numbers:
    """A row for each sentence that has a word; `language` is a first subtag, `names` are familiar words."""
    lengths = [len(sentence) for sentence in sentences if sentence]
    if not lengths:
        return _EMPTY
    rows = [_of_word(word, language, word in names) for sentence in sentences for word in sentence]
    starts = np.cumsum([0, *lengths[:-1]])
    sums: Numbers = np.add.reduceat(np.array(rows, dtype=np.float64), starts)
    sums[:, 0] = 1
    return sums


def count(
    sentences: Sentences,
    rows: Numbers,
    language: str,
    *,
    rare_words: int | None,
    undefined_terms: tuple[str, ...],
) -> Counts:
    """Counts of the sentences whose table is `rows`."""
    lengths = [len(sentence) for sentence in sentences]
    sums = totals(rows.sum(axis=0))
    ruled = language in syllables.LANGUAGES
    return Counts(
        words=sum(lengths),
        sentences=len(lengths),
        words_per_sentence=round(sum(lengths) / max(1, len(lengths)), 1),
        longest_sentence=max(lengths, default=0),
        syllables=int(sums.syllables) if ruled else None,
        polysyllables=int(sums.polysyllables) if ruled else None,
        letters=int(sums.letters),
        rare_words=rare_words,
        undefined_terms=undefined_terms,
    )


def rare_words(text: Sequence[str], language: str, common: Collection[str]) -> int | None:
    """Rare words of whole sentences, without those in `common` (lower case); None where nobody knows."""
    if language not in rarity.LANGUAGES:
        return None
    return sum(word.lower() not in common for each in text for word in rarity.rare_words(each, language))


@lru_cache(maxsize=_KEPT_WORDS)
def _of_word(word: str, language: str, named: bool) -> tuple[int, ...]:
    """The word's row, columns as in Totals."""
    letters = sum(map(str.isalpha, word))
    digits = sum(map(str.isdecimal, word))
    spoken = syllables.count(word, language) if language in syllables.LANGUAGES else 0
    return (
        0,
        1,
        letters,
        letters + digits,
        letters >= _LONG,
        spoken,
        spoken == 1,
        spoken >= _POLYSYLLABLE,
        spoken > _POLYSYLLABLE,
        language == "en" and not named and not dale_chall.familiar(word),
        0,
        0,
        0,
        0,
    )
