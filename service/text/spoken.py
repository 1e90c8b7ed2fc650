"""Spoken forms: how a text is said where it is not said as it is written.

The file format is the W3C Pronunciation Lexicon Specification 1.0 (PLS): a lexeme has one or more graphemes,
as written, and an alias, respelled. Phonemes are not used: engines have alphabets of their own, an alias
serves them all. A `#` in a grapheme is any number in figures; those in the alias are the same, in order.

What is said stays aligned with what is shown, so that a word that is heard can be found on the page.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn
from xml.sax import SAXParseException, handler, make_parser

from service.toml_lines import SourceError

NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon"
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"

# Kana, Han, Hangul: words stand together without spaces, or take their particles without one.
_JOINED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
# Of combining marks, those of the Latin, Arabic and Devanagari scripts: Python takes none for part of a word.
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
# A letter or digit of another script, or a mark that stands on one.
_WORD = rf"[^\W{_JOINED}]|[{_MARKS}]"

# A figure or another part of a number; there, or beside it, no `#` begins or ends.
_BEFORE_NUMBER, _AFTER_NUMBER = rf"(?<!{_WORD})(?<!\d[.,–-])", rf"(?!{_WORD})(?![.,–-]\d)"


Span = tuple[int, int]
"""From and to, in code points."""


@dataclass(frozen=True, kw_only=True)
class Respelling:
    """A stretch that is said otherwise than it is shown."""

    spoken: Span
    shown: Span


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """What is said of a shown text, aligned with it."""

    text: str
    respellings: tuple[Respelling, ...] = ()
    """In order; the rest is said as it is shown."""

    def replace(self, start: int, end: int, said: str) -> "Spoken":
        """With something else said from `start` to `end`; no respelling may reach over either edge."""
        moved = len(said) - (end - start)
        before = [each for each in self.respellings if each.spoken[1] <= start]
        after = [
            Respelling(spoken=(each.spoken[0] + moved, each.spoken[1] + moved), shown=each.shown)
            for each in self.respellings
            if each.spoken[0] >= end
        ]
        here = Respelling(spoken=(start, start + len(said)), shown=shown((start, end), self.respellings))
        return Spoken(text=self.text[:start] + said + self.text[end:], respellings=(*before, here, *after))


def shown(spoken: Span, respellings: Iterable[Respelling]) -> Span:
    """Where a stretch of the spoken text stands in the shown one.

    A respelling that it touches counts whole; what is only said, not shown, stands nowhere: an empty span.
    """
    start, end = spoken
    first, last = spoken
    for each in respellings:
        if start >= each.spoken[1]:
            first = each.shown[1] + start - each.spoken[1]
        elif start >= each.spoken[0]:
            first = each.shown[0]
        if end > each.spoken[0]:
            last = each.shown[1] + max(0, end - each.spoken[1])
    return first, max(first, last)


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """Spoken forms of one language."""

    lang: str
    """BCP 47."""
    aliases: Mapping[str, str]
    """What is said, by what is written."""

    def say(self, text: str) -> str:
        """What is said of the text; see `spoken`."""
        return self.spoken(text).text

    def spoken(self, text: str) -> Spoken:
        """The text with every grapheme, where it is a whole word or phrase, replaced by its alias, once.

        The longest grapheme wins; capitals count; a space in a grapheme stands for any white space. The
        result is in Unicode normal form C.
        """
        said = _composed(text)
        found = list(self._pattern.finditer(said.text)) if self.aliases else []
        for match in reversed(found):  # from the end, so that the places of those before stay true
            said = said.replace(*match.span(), self._alias(" ".join(match.group().split())))
        return said

    def _alias(self, written: str) -> str:
        if written in self.aliases:
            return self.aliases[written]
        numbers = iter(re.findall(r"\d+", written))
        return re.sub("#", lambda _: next(numbers), self.aliases[re.sub(r"\d+", "#", written)])

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        graphemes = sorted(self.aliases, key=len, reverse=True)
        return re.compile("|".join(_whole(grapheme) for grapheme in graphemes))


def load(path: Path) -> Lexicon:
    """Read a lexicon; SourceError says which line cannot be used and why."""
    reader = _Reader(path)
    parser = make_parser()
    parser.setFeature(handler.feature_namespaces, True)
    parser.setContentHandler(reader)
    try:
        with path.open("rb") as file:
            parser.parse(file)
    except OSError as error:
        raise SourceError(path, 1, f"cannot be read: {error.strerror}") from error
    except SAXParseException as error:
        raise SourceError(
            path, error.getLineNumber() or 1, f"not well-formed: {error.getMessage()}"
        ) from error
    return Lexicon(lang=reader.lang, aliases=reader.aliases)


def _composed(text: str) -> Spoken:
    """The text in normal form C."""
    said = Spoken(text=text)
    if unicodedata.is_normalized("NFC", text):
        return said
    whole = _nfc(text)
    # Where the text can be cut so that both halves can be composed alone.
    cuts = [cut for cut in range(len(text) + 1) if _nfc(text[:cut]) + _nfc(text[cut:]) == whole]
    for start, end in reversed(list(pairwise(cuts))):
        if _nfc(text[start:end]) != text[start:end]:
            said = said.replace(start, end, _nfc(text[start:end]))
    return said


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _whole(grapheme: str) -> str:
    """Pattern of a grapheme that is no part of a longer word; joined scripts have no edges to look for."""
    words = r"\s+".join(re.escape(word).replace(r"\#", r"\d+") for word in grapheme.split(" "))
    before = (
        _BEFORE_NUMBER if grapheme[0] == "#" else rf"(?<!{_WORD})" if re.match(_WORD, grapheme[0]) else ""
    )
    after = _AFTER_NUMBER if grapheme[-1] == "#" else rf"(?!{_WORD})" if re.match(_WORD, grapheme[-1]) else ""
    return before + words + after


class _Reader(handler.ContentHandler):
    """Reads one file; the parser calls it element by element."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._lexeme_line = 0
        self._graphemes: list[str] = []
        self._alias: str | None = None
        self._text: list[str] = []
        self.lang = ""
        self.aliases: dict[str, str] = {}

    def startElementNS(self, name: tuple[str | None, str], qname: str | None, attrs: Any) -> None:
        self._text = []
        if not self.lang:
            self._start_lexicon(name, attrs)
        elif name == (NAMESPACE, "lexeme"):
            self._graphemes, self._alias, self._lexeme_line = [], None, self._line

    def characters(self, content: str) -> None:
        self._text.append(content)

    def endElementNS(self, name: tuple[str | None, str], qname: str | None) -> None:
        text = unicodedata.normalize("NFC", " ".join("".join(self._text).split()))
        if name == (NAMESPACE, "grapheme"):
            self._add_grapheme(text)
        elif name == (NAMESPACE, "alias") and self._alias is None:  # of several, PLS prefers the first
            self._alias = text or self._fail("the alias is empty")
        elif name == (NAMESPACE, "lexeme"):
            self._end_lexeme()

    @property
    def _line(self) -> int:
        return int(self._locator.getLineNumber())  # type: ignore[attr-defined]  # the parser sets it

    def _start_lexicon(self, name: tuple[str | None, str], attrs: Any) -> None:
        if name != (NAMESPACE, "lexicon"):
            self._fail(f"not a lexicon of {NAMESPACE}, the root is {name[1]!r}")
        self.lang = attrs.get((XML_NAMESPACE, "lang"), "") or self._fail("the lexicon has no xml:lang")

    def _add_grapheme(self, text: str) -> None:
        if not text:
            self._fail("the grapheme is empty")
        if text in self.aliases or text in self._graphemes:
            self._fail(f"grapheme {text!r} stands twice")
        self._graphemes.append(text)

    def _end_lexeme(self) -> None:
        if not self._graphemes or self._alias is None:
            part = "alias" if self._graphemes else "grapheme"
            self._fail(f"the lexeme has no {part}", self._lexeme_line)
        if any(grapheme.count("#") != self._alias.count("#") for grapheme in self._graphemes):
            self._fail("the alias has not as many # as the grapheme", self._lexeme_line)
        self.aliases.update(dict.fromkeys(self._graphemes, self._alias))

    def _fail(self, why: str, line: int | None = None) -> NoReturn:
        raise SourceError(self._path, line or self._line, why)
