"""Parse the files of one article. Every fault is a SourceError with file and line.

A level is one Markdown file, readable from top to bottom. An HTML comment before a block holds its id and the
facts it states: `<!-- meaning: F01 F05, explains immune-system -->`. A block quote is the summary ("In
short"), a numbered list holds the teach-back questions; after `<!-- ask -->` it holds the questions for the
care team.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from service.articles.model import Block, BlockKind, Level, LevelText, Section, Sentence
from service.text.sentences import split
from service.toml_lines import SourceError, read_text

_COMMENT = re.compile(r"<!--\s*(?P<name>[a-z0-9-]+)(?:\s*:\s*(?P<rest>[^>]*?))?\s*-->\s*")
_FACT = re.compile(r"F\d+")
_TERM = re.compile(r"[a-z0-9-]+")
_SPACES = re.compile(r"[ \t\n]+")
_RESERVED = re.compile(r"title|summary|picture|picture-long|question-\d+")
_CONTAINERS = frozenset(
    ("paragraph_open", "blockquote_open", "bullet_list_open", "ordered_list_open", "list_item_open")
)
_HEADINGS = frozenset(("section", "ask"))
_KINDS: dict[str, BlockKind] = {
    "blockquote_open": "summary",
    "bullet_list_open": "item",
    "ordered_list_open": "question",
}


@dataclass(frozen=True, kw_only=True)
class _Note:
    """The comment before a block."""

    name: str
    facts: tuple[str, ...]
    explains: tuple[str, ...]
    rest: str
    line: int


@dataclass(frozen=True, kw_only=True)
class _Piece:
    """A block as it stands in the file, before it knows its section."""

    kind: BlockKind
    tag: str
    text: str
    note: _Note | None
    line: int


@dataclass(kw_only=True)
class _Draft:
    """A section while its blocks arrive."""

    id: str
    heading: Block
    summary: Block | None = None
    body: list[Block] = field(default_factory=list)
    questions: list[Block] = field(default_factory=list)

    def finish(self) -> Section:
        return Section(
            id=self.id,
            heading=self.heading,
            summary=self.summary,
            body=tuple(self.body),
            questions=tuple(self.questions),
        )


def parse_level(path: Path, level: Level, lang: str) -> LevelText:
    """One level of an article from its Markdown file."""
    reading = _Reading(path, level, lang)
    for piece in _pieces(path, read_text(path)):
        reading.take(piece)
    return reading.finish()


class _Reading:
    """The level read so far."""

    def __init__(self, path: Path, level: Level, lang: str) -> None:
        self.path, self.level, self.lang = path, level, lang
        self.title = ""
        self.drafts: list[_Draft] = []
        self.ask: list[Block] = []
        self.asking = False
        self.ids: set[str] = set()

    def take(self, piece: _Piece) -> None:
        if piece.kind == "heading":
            self._heading(piece)
        elif self.asking:
            self._ask(piece)
        elif not self.drafts:
            raise self._error(piece, "text before the first section")
        else:
            self._add(self.drafts[-1], piece)

    def _heading(self, piece: _Piece) -> None:
        if piece.tag == "h1" and not self.title and not piece.note:
            self.title = piece.text
        elif piece.tag == "h1":
            raise self._error(piece, "the title stands once, without a comment; a section starts with '##'")
        elif piece.note and piece.note.name == "ask":
            self.asking = True
        elif self.asking:
            raise self._error(piece, "after <!-- ask --> no section may follow")
        elif piece.note and piece.note.name == "section" and piece.note.rest:
            section = piece.note.rest
            self.drafts.append(_Draft(id=section, heading=self._block(piece, f"{section}.title")))
        else:
            raise self._error(piece, "a heading needs <!-- section: its-id --> before it")

    def _ask(self, piece: _Piece) -> None:
        if piece.kind != "question":
            raise self._error(piece, "after <!-- ask --> only a numbered list of questions may follow")
        self.ask.append(self._block(piece, f"ask.{len(self.ask) + 1}"))

    def _add(self, draft: _Draft, piece: _Piece) -> None:
        if piece.note and piece.note.name in _HEADINGS:
            raise self._error(piece, f"<!-- {piece.note.name} --> stands before a heading")
        if piece.note and piece.kind in ("summary", "question") and piece.note.name != piece.kind:
            raise self._error(piece, f"a {piece.kind} is not named {piece.note.name!r}")
        if piece.kind == "question":
            draft.questions.append(self._block(piece, f"{draft.id}.question-{len(draft.questions) + 1}"))
        elif piece.kind == "summary":
            draft.summary = self._block(piece, f"{draft.id}.summary")
        else:
            draft.body.append(self._block(piece, f"{draft.id}.{self._word(piece)}"))

    def _word(self, piece: _Piece) -> str:
        if piece.note is None:
            raise self._error(piece, "a block needs a comment with its id and facts before it")
        if _RESERVED.fullmatch(piece.note.name):
            raise self._error(piece, f"{piece.note.name!r} is a reserved word in block ids")
        return piece.note.name

    def _block(self, piece: _Piece, block_id: str) -> Block:
        if block_id in self.ids:
            raise self._error(piece, f"id {block_id!r} stands twice")
        self.ids.add(block_id)
        texts = (piece.text,) if piece.kind == "heading" else split(piece.text, self.lang)
        return Block(
            id=block_id,
            kind=piece.kind,
            text=piece.text,
            facts=piece.note.facts if piece.note else (),
            explains=piece.note.explains if piece.note else (),
            sentences=tuple(Sentence(id=f"{block_id}.{n}", text=text) for n, text in enumerate(texts, 1)),
            line=piece.line,
        )

    def finish(self) -> LevelText:
        if not self.title:
            raise SourceError(self.path, 1, "no title: a line that starts with '# '")
        if not self.drafts:
            raise SourceError(self.path, 1, "no section")
        for draft in self.drafts:
            if not draft.body:
                raise SourceError(self.path, draft.heading.line, f"section {draft.id!r} holds no text")
        return LevelText(
            level=self.level,
            lang=self.lang,
            title=self.title,
            sections=tuple(draft.finish() for draft in self.drafts),
            ask=tuple(self.ask),
            path=self.path,
        )

    def _error(self, piece: _Piece, why: str) -> SourceError:
        return SourceError(self.path, piece.line, why)


def _pieces(path: Path, text: str) -> Iterator[_Piece]:
    note: _Note | None = None
    containers: list[str] = []
    for token in _tokens(path, text):
        line = token.map[0] + 1 if token.map else 1
        if token.type == "html_block":
            _used(path, note)
            note = _note(path, line, token.content)
        elif token.type == "inline":
            yield _Piece(
                kind=_kind(containers),
                tag=containers[-1],
                text=_plain(path, line, token),
                note=note,
                line=line,
            )
            note = None
        elif token.nesting == 1:
            containers.append(token.tag if token.type == "heading_open" else token.type)
        else:
            containers.pop()
    _used(path, note)


def _tokens(path: Path, text: str) -> Iterator[Token]:
    """The Markdown's tokens; SourceError at what has no meaning here, or would vanish without a word."""
    found: dict[str, dict[str, Any]] = {}
    tokens = MarkdownIt("commonmark").enable("table").parse(text, found)
    for reference in found.get("references", {}).values():
        raise SourceError(path, reference["map"][0] + 1, "a link has no meaning here: write plain words")
    for token in tokens:
        line = token.map[0] + 1 if token.map else 1
        if not _has_meaning(token):
            name = token.type.removesuffix("_open")
            raise SourceError(path, line, f"{name} has no meaning here: use headings, text and lists")
        yield token


def _has_meaning(token: Token) -> bool:
    if token.nesting == 1:
        return token.type in _CONTAINERS or token.type == "heading_open"
    return token.nesting == -1 or token.type in ("inline", "html_block")


def _used(path: Path, note: _Note | None) -> None:
    if note:
        raise SourceError(path, note.line, f"no block follows the comment of {note.name!r}")


def _kind(containers: list[str]) -> BlockKind:
    if containers[-1].startswith("h"):
        return "heading"
    return next((_KINDS[name] for name in reversed(containers) if name in _KINDS), "paragraph")


def _plain(path: Path, line: int, token: Token) -> str:
    """The text without markup, its lines joined. Markup inside a block has no voice and no translation."""
    for child in token.children or ():
        if child.type not in ("text", "softbreak"):
            raise SourceError(
                path, line, f"{child.type.removesuffix('_open')} inside text: write plain words"
            )
    text = "".join(child.content or "\n" for child in token.children or ())
    # Not str.split, which takes a no-break space for a space.
    joined = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
    if not joined:
        raise SourceError(path, line, "a heading without words")
    return joined


def _note(path: Path, line: int, content: str) -> _Note:
    found = _COMMENT.fullmatch(content)
    if not found:
        raise SourceError(path, line, f"not a block comment: {content.strip().splitlines()[0]!r}")
    rest = (found["rest"] or "").strip()
    if found["name"] in _HEADINGS:
        return _Note(name=found["name"], facts=(), explains=(), rest=rest, line=line)
    facts, _, explains = rest.partition("explains")
    return _Note(
        name=found["name"],
        facts=_words(path, line, facts.rstrip(", "), _FACT),
        explains=_words(path, line, explains, _TERM),
        rest=rest,
        line=line,
    )


def _words(path: Path, line: int, text: str, pattern: re.Pattern[str]) -> tuple[str, ...]:
    words = tuple(text.replace(",", " ").split())
    for word in words:
        if not pattern.fullmatch(word):
            raise SourceError(path, line, f"{word!r} is neither a fact nor, after 'explains', a term")
    return words
