"""The glossary of a translation: translations/<locale>/<article>-glossary.toml.

Which words of the language stand for the terms of the article, and which foreign names stay as they are.
"""

from dataclasses import dataclass
from pathlib import Path

from service import toml_lines
from service.articles.ledger import closed
from service.toml_lines import TomlFile, row

_KEYS = ("forms", "explained_by", "avoid", "say", "source", "status", "note")
_LATIN = "latin"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What a language says for one term."""

    forms: tuple[str, ...] = ()
    explained_by: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    say: str = ""
    line: int = 1


@dataclass(frozen=True, kw_only=True)
class Glossary:
    """The entries by term id."""

    path: Path
    entries: dict[str, Entry]
    latin: tuple[str, ...]
    """Foreign names that may stand in the text as they are."""


def load(path: Path) -> Glossary:
    """A glossary, an empty one where there is no file; SourceError at the first fault."""
    if not path.exists():
        return Glossary(path=path, entries={}, latin=())
    file = toml_lines.load(path)
    return Glossary(
        path=path,
        entries={term: _entry(file, term) for term in file.table if term != _LATIN},
        latin=row(file, path.name, file.table).texts(_LATIN),
    )


def _entry(file: TomlFile, term: str) -> Entry:
    line = file.line_of(term)
    read = row(file, term, file.table[term], _KEYS, line)
    closed(read, *read.texts("forms"), *read.texts("explained_by"), *read.texts("avoid"))
    return Entry(
        forms=read.texts("forms"),
        explained_by=read.texts("explained_by"),
        avoid=read.texts("avoid"),
        say=read.text("say") if read.table.get("say") else "",
        line=line,
    )
