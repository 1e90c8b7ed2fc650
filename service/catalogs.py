"""PO files as values, found by context; and merging a new template into one. No Flask.

A language is named by its BCP 47 tag (`zh-Hans`) everywhere but in the folder of its catalogs (`zh_Hans`).
"""

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from pathlib import Path

import polib

from service.toml_lines import SourceError, read_text

INTERFACE = "interface"
"""The domain of all that is not the text of an article."""
MESSAGES = "LC_MESSAGES"
_AT_LINE = re.compile(r"\(line (\d+)\)")
_KEYWORD = r"(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)"
_LINE = re.compile(rf'\s*(?:#.*|(?:{_KEYWORD}\s*)?"(?:[^"\\]|\\.)*"\s*)?')
_UNWRAPPED = 0
"""A line is as long as its text: a change of one word is a difference of one line."""


@dataclass(frozen=True, kw_only=True)
class Message:
    """A text and its translation."""

    context: str | None
    msgid: str
    msgstr: tuple[str, ...]
    """One string, or one for each plural form; each may be empty."""
    fuzzy: bool
    previous_msgid: str | None
    """What the translation was made from, where the text has changed since."""
    previous_context: str | None
    line: int
    """From 1."""
    plural: str | None = None
    """The text in the plural, where it has one."""

    @property
    def translation(self) -> str:
        return self.msgstr[0]

    @property
    def is_finished(self) -> bool:
        """Whether every form is translated and none is in doubt."""
        return not self.fuzzy and all(self.msgstr)

    @property
    def translated_from(self) -> str | None:
        """The text that this is a translation of; None where it is of none, or of another context's.

        What is fuzzy without a text from before, or with the same one, was marked by somebody in doubt.
        """
        if not all(self.msgstr):
            return None
        if not self.fuzzy:
            return self.msgid
        is_own = self.previous_context in (None, self.context)
        return self.previous_msgid if is_own and self.previous_msgid != self.msgid else None


@dataclass(frozen=True, kw_only=True)
class Catalog:
    """The messages of one PO file, in its order; those that no text needs any more are left out."""

    path: Path
    messages: tuple[Message, ...]
    by_context: dict[str, Message]


def locale_name(tag: str) -> str:
    """BCP 47 tag to catalog folder: `pt-BR` to `pt_BR`."""
    return tag.replace("-", "_")


def tag_of(folder: str) -> str:
    """Catalog folder to BCP 47 tag: `zh_Hans` to `zh-Hans`."""
    return folder.replace("_", "-")


def po_path(translations: Path, tag: str, domain: str) -> Path:
    """Where the catalog of a language and domain is."""
    return translations / locale_name(tag) / MESSAGES / f"{domain}.po"


def languages(translations: Path) -> tuple[str, ...]:
    """Tags of the folders that hold catalogs, sorted."""
    return tuple(tag_of(path.parent.name) for path in sorted(translations.glob(f"*/{MESSAGES}")))


def load(path: Path) -> Catalog:
    """The messages of a PO file, or of a template; SourceError where it cannot be parsed.

    A file that is not there holds no message.
    """
    messages = tuple(_message(entry) for entry in _opened(path) if not entry.obsolete)
    by_context: dict[str, Message] = {}
    for message in messages:
        if message.context is not None:
            if message.context in by_context:
                raise SourceError(path, message.line, f"the context {message.context!r} stands twice")
            by_context[message.context] = message
    return Catalog(path=path, messages=messages, by_context=by_context)


def _opened(path: Path) -> polib.POFile:
    if not path.exists():
        return polib.POFile(wrapwidth=_UNWRAPPED)
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if not _LINE.fullmatch(line):  # polib passes over some of these without a word
            raise SourceError(path, number, f"is no line of a PO file: {line.strip()[:40]}")
    try:
        return polib.pofile(str(path), encoding="utf-8", wrapwidth=_UNWRAPPED)
    except OSError as error:
        at = _AT_LINE.search(str(error))
        raise SourceError(path, int(at[1]) if at else 1, "cannot be parsed as a PO file") from error


def _message(entry: polib.POEntry) -> Message:
    plurals = entry.msgstr_plural
    return Message(
        context=entry.msgctxt,
        msgid=entry.msgid,
        msgstr=tuple(plurals[n] for n in sorted(plurals)) if plurals else (entry.msgstr,),
        fuzzy=entry.fuzzy,
        previous_msgid=entry.previous_msgid,
        previous_context=entry.previous_msgctxt,
        line=int(entry.linenum or 1),
        plural=entry.msgid_plural or None,
    )


Key = Callable[[polib.POEntry], Hashable]


def by_context(entry: polib.POEntry) -> Hashable:
    """In an article a text is found by its place, however much its words have changed."""
    return entry.msgctxt


def by_text(entry: polib.POEntry) -> Hashable:
    """In the interface a text is found by its words."""
    return entry.msgctxt, entry.msgid, entry.msgid_plural


def merge(path: Path, template: Path, key: Key, header: Mapping[str, str]) -> bool:
    """Bring a PO file up to its template; whether the file has changed.

    Translations, flags and comments of translators stay. What is gone from the template stays at the end of
    the file, marked obsolete, and comes back with its text. Nothing is guessed from another message. `header`
    is what a new file says of itself.
    """
    old, new = _opened(path), _opened(template)
    before = path.read_text(encoding="utf-8") if path.exists() else None
    known = {key(entry): entry for entry in sorted(old, key=lambda entry: not entry.obsolete)}
    merged = polib.POFile(wrapwidth=_UNWRAPPED)
    merged.header, merged.metadata = old.header, {**new.metadata, **old.metadata, **header}
    merged.metadata_is_fuzzy = old.metadata_is_fuzzy
    for entry in new:
        merged.append(_carried(entry, known.pop(key(entry), None)))
    for entry in known.values():
        if any(_strings(entry)):
            entry.obsolete, entry.comment, entry.occurrences = True, "", []
            merged.append(entry)
    return write(path, merged, before)


def write(path: Path, file: polib.POFile, before: str | None) -> bool:
    """Write a PO file where that changes its text; whether it did."""
    after = written(file)
    if after == before:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_text(after, encoding="utf-8")
    part.replace(path)
    return True


def written(file: polib.POFile) -> str:
    """The text of a PO file."""
    return f"{file}".rstrip("\n") + "\n"


def _carried(entry: polib.POEntry, old: polib.POEntry | None) -> polib.POEntry:
    """The template's message with what the old one holds of it."""
    if old is None:
        return entry
    entry.msgstr, entry.msgstr_plural, entry.tcomment = old.msgstr, old.msgstr_plural, old.tcomment
    entry.flags = [*old.flags, *(flag for flag in entry.flags if flag not in old.flags)]
    _remember(entry, old)
    return entry


def _remember(entry: polib.POEntry, old: polib.POEntry) -> None:
    """Keep the text that the translation was made from, as long as it is not the text of now."""
    source = _message(old).translated_from
    if source == entry.msgid or not any(_strings(old)):
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    elif source is None:  # fuzzy, and not of this text: that is not ours to clear
        entry.previous_msgid, entry.previous_msgctxt = old.previous_msgid, old.previous_msgctxt
    else:
        entry.previous_msgid, entry.previous_msgctxt = source, entry.msgctxt
        entry.flags = ["fuzzy", *(flag for flag in entry.flags if flag != "fuzzy")]


def _strings(entry: polib.POEntry) -> tuple[str, ...]:
    return (entry.msgstr, *entry.msgstr_plural.values())
