"""Somebody's text with its findings marked where they stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from service.text.findings import Examination, Examined, Kind


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A stretch of a sentence in which the same is marked throughout."""

    text: str
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, kw_only=True)
class Marked:
    """A sentence in its text. Headings and list marks stand before it, in `before`."""

    before: str
    pieces: tuple[Piece, ...]
    sentence: Examined


def marked(text: str, examined: Examination) -> tuple[tuple[Marked, ...], str]:
    """The sentences in order, and what stands after the last; together they are the text."""
    ends = [0, *(sentence.end for sentence in examined.sentences)]
    sentences = tuple(
        Marked(
            before=text[end : sentence.start],
            pieces=tuple(_pieces(text, sentence)),
            sentence=sentence,
        )
        for end, sentence in zip(ends, examined.sentences, strict=False)
    )
    return sentences, text[ends[-1] :]


def _pieces(text: str, sentence: Examined) -> Iterator[Piece]:
    """The sentence, cut wherever a mark begins or ends."""
    cuts = {cut for finding in sentence.findings for cut in finding.span}
    edges = sorted({sentence.start, sentence.end, *cuts})
    for start, end in pairwise(edges):
        over = [found.kind for found in sentence.findings if found.span[0] <= start and end <= found.span[1]]
        yield Piece(text=text[start:end], kinds=tuple(dict.fromkeys(over)))
