"""TOML files whose faults are told with file and line."""

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any

_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(eq=False)
class SourceError(Exception):
    """A file that a person wrote cannot be used as it stands."""

    # Not frozen: Python writes to an error on its way up.
    path: Path
    line: int
    """From 1; 1 where the file as a whole is meant."""
    why: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.why}"


@dataclass(frozen=True, kw_only=True)
class TomlFile:
    """A parsed file together with its text, so that a key's line can be found again."""

    path: Path
    text: str
    table: dict[str, Any]

    def line_of(self, key: str, value: str | None = None, below: int = 1) -> int:
        """Line of the first `key = ...` (or `key = "value"`, or `[key]`) from `below` on; else 1."""
        name = rf'"?{re.escape(key)}"?'
        wanted = rf"""\s*=\s*(["']){re.escape(value)}\1""" if value is not None else r"\s*="
        pattern = re.compile(rf"^\s*(?:{name}{wanted}|\[+(?:[^\]]*\.)?{name}\]+)", re.MULTILINE)
        start = sum(map(len, self.text.splitlines(keepends=True)[: below - 1]))
        found = pattern.search(self.text, start)
        return 1 + self.text.count("\n", 0, found.start() + _leading_newlines(found[0])) if found else 1

    def error(self, why: str, key: str = "", value: str | None = None) -> SourceError:
        """The error to raise, at the line of that key."""
        return SourceError(self.path, self.line_of(key, value) if key else 1, why)


def _leading_newlines(text: str) -> int:
    return len(text) - len(text.lstrip("\n"))


@dataclass(frozen=True, kw_only=True)
class Row:
    """A table of a file, read key by key; a value of the wrong type is a SourceError."""

    file: TomlFile
    name: str
    """What a fault is told of: the id of a fact or a term, or the file."""
    line: int | None
    """Where the faults are told; None: at the key."""
    table: dict[str, Any]

    def error(self, why: str, key: str = "") -> SourceError:
        """The error to raise for the row, or for one of its keys."""
        line = self.line or (self.file.line_of(key) if key else 1)
        return SourceError(self.file.path, line, f"{self.name} {why}")

    def text(self, key: str) -> str:
        """A text that has to be there."""
        if not _is_text(self.table.get(key)):
            raise self.error(f'needs {key} = "..."', key)
        return str(self.table[key])

    def text_or_none(self, key: str) -> str | None:
        """A text that may be left out, but not be empty."""
        return self.text(key) if key in self.table else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where the key is left out."""
        if not _are_texts(self.table.get(key, [])):
            raise self.error(f'needs {key} = ["..."]', key)
        return tuple(self.table.get(key, ()))

    def alternatives(self, key: str) -> tuple[tuple[str, ...], ...]:
        """A list of texts or of lists of texts, which stand for one another; empty where left out."""
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(_is_text(each) or _are_texts(each, 1) for each in value):
            raise self.error(f'needs {key} = ["...", ["...", "..."]]', key)
        return tuple((each,) if isinstance(each, str) else tuple(each) for each in value)

    def flag(self, key: str) -> bool:
        """True or false; false where the key is left out."""
        value = self.table.get(key, False)
        if not isinstance(value, bool):
            raise self.error(f"needs {key} = true or false", key)
        return value

    def number(self, key: str, otherwise: float) -> float:
        """A number, or `otherwise` where the key is left out."""
        if key not in self.table:
            return otherwise
        value = self.table[key]
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
            raise self.error(f"needs {key} = a number", key)
        return float(value)

    def tables(self, key: str) -> list[Any]:
        """A list of tables, each still to be read; empty where the key is left out."""
        value = self.table.get(key, [])
        if not isinstance(value, list):
            raise self.error(f"needs {key} as a list of tables", key)
        return value


def row(
    file: TomlFile, name: str, value: object, keys: Collection[str] | None = None, line: int | None = None
) -> Row:
    """The value as a row; SourceError where it is no table, or has another key than `keys` (None: any)."""
    read = Row(file=file, name=name, line=line, table=value if isinstance(value, dict) else {})
    if not isinstance(value, dict):
        raise read.error("has to be a table", name)
    for key in value:
        if keys is not None and key not in keys:
            raise read.error(f"has an unknown key {key!r}; there are {', '.join(keys)}", key)
    return read


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _are_texts(value: object, least: int = 0) -> bool:
    return isinstance(value, list) and len(value) >= least and all(map(_is_text, value))


def read_text(path: Path) -> str:
    """The file as text; SourceError where it cannot be read or is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")  # some editors put a mark before the first letter
    except UnicodeDecodeError as error:
        line = path.read_bytes().count(b"\n", 0, error.start) + 1
        raise SourceError(path, line, "not UTF-8 text") from error
    except OSError as error:
        raise SourceError(path, 1, f"cannot be read: {error.strerror}") from error


def load(path: Path) -> TomlFile:
    """Parse a TOML file; SourceError with the line of the first fault."""
    text = read_text(path)
    try:
        return TomlFile(path=path, text=text, table=tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        raise SourceError(path, line, _AT_LINE.sub("", str(error)).strip()) from error
