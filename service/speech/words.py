"""Word times: the marks of an engine, tidied so that each stands for whole words of its text."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

from service.speech.model import Word
from service.text.spoken import Respelling, Span, shown

Mark = tuple[int, int]
"""Code point of the spoken text, and the frame of the clip at which an engine begins to say it."""

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WRITTEN = re.compile(rf"[{_HAN}]|[^\s{_HAN}]+")
_SIGNS = frozenset("%‰&@#°")  # punctuation to Unicode, words to a reader


def words(text: str, marks: Iterable[Mark], frames: int) -> tuple[Word, ...]:
    """The words of a clip: what stands between white space, without its punctuation, or one Han character.

    A word that has no mark of its own is said in one breath with the one before it ("of the"): they become
    one. The clip begins with its first word, marked or not.
    """
    spans = _spans(text)
    begun = _begun(spans, marks, frames)
    edges = [*(number for number, _ in begun), len(spans)]
    return tuple(
        Word(start=frame, chars=(spans[first][0], spans[after - 1][1]))
        for (first, frame), after in zip(begun, edges[1:], strict=True)
    )


def as_shown(spoken: Iterable[Word], respellings: Sequence[Respelling]) -> tuple[Word, ...]:
    """The words with their places in the shown text; those that say one respelling together become one."""
    if not respellings:
        return tuple(spoken)
    seen: list[Word] = []
    for word in spoken:
        first, last = shown(word.chars, respellings)
        if seen and first < seen[-1].chars[1]:
            before = seen.pop()
            seen.append(Word(start=before.start, chars=(before.chars[0], max(before.chars[1], last))))
        elif first < last:
            seen.append(Word(start=word.start, chars=(first, last)))
    return tuple(seen)


def _begun(spans: Sequence[Span], marks: Iterable[Mark], frames: int) -> list[tuple[int, int]]:
    """Which words begin at which frame: their numbers and the frames, both strictly rising."""
    ends = [end for _, end in spans]
    begun: list[tuple[int, int]] = []
    for char, frame in marks:
        number = bisect_right(ends, char)  # a mark between words is that of the next
        if number == len(spans) or char > spans[number][0] or not 0 <= frame < frames:
            continue
        if not begun or (number > begun[-1][0] and frame > begun[-1][1]):
            begun.append((number, frame))
    if spans and (not begun or begun[0][0] > 0):
        begun = [(0, 0), *(each for each in begun if each[1] > 0)]
    return begun


def _spans(text: str) -> list[Span]:
    edges = (_trimmed(text, *found.span()) for found in _WRITTEN.finditer(text))
    return [(start, end) for start, end in edges if start < end]


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and not _is_said(text[start]):
        start += 1
    while start < end and not _is_said(text[end - 1]):
        end -= 1
    return start, end


@cache
def _is_said(char: str) -> bool:
    """Whether the character is more than punctuation: a letter, mark, number, currency or other sign."""
    category = unicodedata.category(char)
    return category[0] in "LMN" or category in ("Sc", "Sm") or char in _SIGNS
