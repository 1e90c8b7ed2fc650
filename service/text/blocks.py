"""Headings, paragraphs and list items of anybody's plain text, with the place of every sentence.

Lines are put together first, sentences found after that:
1. A blank line, or one without a letter or digit, parts blocks.
2. A line break inside a paragraph joins, unless it was meant: the next line does not go on with a small
   letter, and its first word would have ended within three quarters of the paragraph's longest line. Columns
   count, so that a wide character is two.
3. A list mark starts an item: a bullet always; a dash, a number or a letter only where a block could start
   (first line, after a meant break, an item, a colon or a terminator) or where the next line has one too,
   because a wrapped line can begin with "12." or "- " by chance.
4. A heading is a line of at most 80 columns that is a block of its own, bears no list mark, ends without a
   terminator, comma, colon, semicolon or dash, and has another block below it. So is a line behind "# ".
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from service.text.sentences import ends_with_terminator, split

Kind = Literal["heading", "paragraph", "item"]
Span = tuple[int, int]
"""From and to, in code points of the text in NFC."""

HEADING_COLUMNS = 80
_WORD = re.compile(r"[^\W_]")
_HAN = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_BULLET = re.compile(r"\s*[•‣◦▪▫●○◆◇■□▶►➢➤✓✔☐☑★☆∙·❖⁃\uf0b7]\s*|\s*[\u2460-\u2473\u2776-\u277f]\s*|\s*\*\s+")
_LETTER = "[a-zа-яا-ي가나다라마바사아자차카타파하]"
_NUMBER = r"\d{1,2}|[一二三四五六七八九十]{1,3}|[ivx]{1,4}"
_MARKED = re.compile(
    rf"""\s*(?:
        [-+–]\s+
      | [(（](?:{_NUMBER}|{_LETTER}|[A-ZА-Я])[)）]\s*
      | (?:{_NUMBER}|{_LETTER}|[A-ZА-Я])[)）]\s+
      | (?:\d{{1,2}}|[ivx]{{1,4}}|{_LETTER})[.．](?:\s+|(?=[{_HAN}]))
      | \d{{1,2}}[-–]\s+
      | (?:{_NUMBER})、\s*
    )""",
    re.VERBOSE,
)
_HASHES = re.compile(r"\s{0,3}\#{1,6}\s+")
_RUNS_ON = re.compile(r"[,:;،؛、，：；–—-]\s*$")
_FULL = 0.75


@dataclass(frozen=True, kw_only=True)
class Block:
    """A heading, a paragraph or an item; its sentences as `service.text.sentences.split` finds them."""

    kind: Kind
    sentences: tuple[str, ...]
    """Their white space made single spaces, without the list mark."""
    spans: tuple[Span, ...]
    """Where each sentence stands."""

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


@dataclass(frozen=True, kw_only=True)
class _Line:
    """A line of the text, where it stands, and what it starts."""

    text: str
    start: int
    breaks: bool
    """Whether the line break before it parts blocks."""
    kind: Kind


def read(text: str, lang: str) -> tuple[Block, ...]:
    """The blocks of a plain text, in order. `lang` is a BCP 47 tag. Places are those of the text in NFC."""
    whole = unicodedata.normalize("NFC", text)
    found = list(_grouped(_lines(whole)))
    blocks = []
    for lines, after in zip_longest(found, found[1:]):
        start, end = lines[0].start, lines[-1].start + len(lines[-1].text)
        kind: Kind = "heading" if _is_heading(lines, followed=after is not None) else lines[0].kind
        blocks.append(_block(kind, whole[start:end], start, lang))
    return tuple(blocks)


def _block(kind: Kind, text: str, start: int, lang: str) -> Block:
    # Splitting changes white space alone, so that counting the other characters finds every sentence again.
    places = [start + place for place, character in enumerate(text) if not character.isspace()]
    sentences = split(text, lang)
    spans, first = [], 0
    for sentence in sentences:
        last = first + sum(not character.isspace() for character in sentence)
        spans.append((places[first], places[last - 1] + 1))
        first = last
    return Block(kind=kind, sentences=sentences, spans=tuple(spans))


def _lines(text: str) -> Iterator[_Line]:
    """The lines that hold a word, without list marks."""
    for paragraph in _paragraphs(text):
        width = max(_columns(line) for line, _ in paragraph)
        before: _Line | None = None
        for (line, start), after in zip_longest(paragraph, paragraph[1:]):
            meant = before is None or _is_meant(before.text, line, width)
            listed = before is None or _precedes_an_item(before) or (after and _MARKED.match(after[0]))
            before = _line(line, start, meant=meant, may_start=meant or bool(listed))
            yield before


def _paragraphs(text: str) -> Iterator[list[tuple[str, int]]]:
    """Lines with their places, parted at those without a word."""
    paragraph: list[tuple[str, int]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        if _WORD.search(line):
            paragraph.append((line, start))
        elif paragraph:
            yield paragraph
            paragraph = []
        start += len(line)
    if paragraph:
        yield paragraph


def _line(line: str, start: int, *, meant: bool, may_start: bool) -> _Line:
    mark = _BULLET.match(line) or (_MARKED.match(line) if may_start else None)
    kind: Kind = "item" if mark else "paragraph"
    if mark is None and (mark := _HASHES.match(line)):
        kind = "heading"
    if mark and not _WORD.search(line, mark.end()):
        mark, kind = None, "paragraph"  # a line that is nothing but "12." or "(b)"
    shift = mark.end() if mark else 0
    return _Line(text=line[shift:], start=start + shift, breaks=meant or kind != "paragraph", kind=kind)


def _precedes_an_item(line: _Line) -> bool:
    text = line.text.rstrip()
    return line.kind == "item" or ends_with_terminator(text) or text.endswith((":", "："))


def _is_meant(line: str, following: str, width: int) -> bool:
    """Whether the break between the lines is the writer's, not that of a wrapped paragraph."""
    word = following.split()[0]
    if word[0].islower():
        return False
    longest = 2 if re.match(f"[{_HAN}]", word) else _columns(word)
    return _columns(line) + 1 + longest <= width * _FULL


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text.strip())


def _grouped(lines: Iterator[_Line]) -> Iterator[list[_Line]]:
    """Lines that make a block."""
    block: list[_Line] = []
    for line in lines:
        if block and (line.breaks or block[0].kind == "heading"):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _is_heading(lines: Sequence[_Line], *, followed: bool) -> bool:
    text = lines[0].text.strip()
    if lines[0].kind != "paragraph" or len(lines) > 1 or not followed:
        return lines[0].kind == "heading"
    open_end = not ends_with_terminator(text) and not _RUNS_ON.search(text)
    return open_end and _columns(text) <= HEADING_COLUMNS
