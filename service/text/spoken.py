"""Spoken forms: how a text is said where it is not said as it is written.

The file format is the W3C Pronunciation Lexicon Specification 1.0 (PLS): a lexeme has one or more graphemes,
as written, and an alias, respelled. Phonemes are not used: engines have alphabets of their own, an alias
serves them all.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NoReturn
from xml.sax import SAXParseException, handler, make_parser

from service.toml_lines import SourceError

NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon"
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"

# Kana, Han, Hangul: words stand together without spaces, or take their particles without one.
_JOINED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
# A letter or digit of another script, or a mark that stands on one.
_WORD = rf"[^\W{_JOINED}]|[\u0300-\u036f\u064b-\u065f]"


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """Spoken forms of one language."""

    lang: str
    """BCP 47."""
    aliases: Mapping[str, str]
    """What is said, by what is written."""

    def say(self, text: str) -> str:
        """The text with every grapheme, where it is a whole word or phrase, replaced by its alias, once.

        The longest grapheme wins; capitals count; a space in a grapheme stands for any white space. The
        result is in Unicode normal form C.
        """
        text = unicodedata.normalize("NFC", text)
        if not self.aliases:
            return text
        return self._pattern.sub(lambda match: self.aliases[" ".join(match.group().split())], text)

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


def _whole(grapheme: str) -> str:
    """Pattern of a grapheme that is no part of a longer word; joined scripts have no edges to look for."""
    words = r"\s+".join(re.escape(word) for word in grapheme.split(" "))
    before = rf"(?<!{_WORD})" if re.match(_WORD, grapheme[0]) else ""
    after = rf"(?!{_WORD})" if re.match(_WORD, grapheme[-1]) else ""
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
        self.aliases.update(dict.fromkeys(self._graphemes, self._alias))

    def _fail(self, why: str, line: int | None = None) -> NoReturn:
        raise SourceError(self._path, line or self._line, why)
