"""Translations made up by code from the English: for rules and pages, never for a reader."""

import re
from collections.abc import Callable
from pathlib import Path

import polib

from service import catalogs
from service.articles import extraction
from service.articles.model import LEVELS
from service.catalogs import INTERFACE, po_path

Say = Callable[[str], str]
_PLACE = re.compile(r"(%\(\w+\)[a-z])")
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "אבצדהפגחיטקלמנוספרשתוצךסזץאבצדהפגחיטקלמנוספרשתוצךסזץ",
)


def hebrew(text: str) -> str:
    """A pseudo-language from right to left, about half longer than English; places to be filled stay."""
    pieces = _PLACE.split(text)
    said = [piece if n % 2 else _longer(piece.translate(_HEBREW)) for n, piece in enumerate(pieces)]
    return "".join(said)


def _longer(text: str) -> str:
    return re.sub(r"[א-ת]+", lambda word: word[0] + word[0][: len(word[0]) // 2 + 1], text)


def marked(text: str) -> str:
    """The English, marked: easy to find on a page."""
    return f"«{text}»" if text[-1:] not in ".?!" else f"«{text[:-1]}»{text[-1]}"


def article(folder: Path, translations: Path, tag: str, say: Say = marked) -> None:
    """Every text of the article in that folder, as a finished translation."""
    for name in (*(f"{level}.md" for level in LEVELS), "terms.toml"):
        with (folder / name).open("rb") as file:
            texts = [texts for _, _, texts, _ in extraction.extract(file)]
        domain = f"{folder.name}-{Path(name).stem}"
        write(po_path(translations, tag, domain), {context: (text, say(text)) for context, text in texts})


def interface(template: Path, translations: Path, tag: str, say: Say = marked) -> None:
    """Every message of the interface, finished and compiled."""
    file = polib.pofile(str(template))
    for entry in file:
        if entry.msgid_plural:
            entry.msgstr_plural = {0: say(entry.msgid), 1: say(entry.msgid_plural)}
        else:
            entry.msgstr = say(entry.msgid)
    path = po_path(translations, tag, INTERFACE)
    path.parent.mkdir(parents=True, exist_ok=True)
    file.save(str(path))
    file.save_as_mofile(str(path.with_suffix(".mo")))
    (translations / f"{INTERFACE}.pot").write_bytes(template.read_bytes())


def write(path: Path, texts: dict[str, tuple[str, str]]) -> None:
    """A PO file of English and translation by context."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    for context, (english, translation) in texts.items():
        file.append(polib.POEntry(msgctxt=context, msgid=english, msgstr=translation))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(catalogs.written(file), encoding="utf-8")


def change(path: Path, context: str, spoil: Callable[[polib.POEntry], None]) -> None:
    """Change one message of a file."""
    file = polib.pofile(str(path), wrapwidth=0)
    entry = file.find(context, by="msgctxt")
    assert entry is not None, context
    spoil(entry)
    path.write_text(catalogs.written(file), encoding="utf-8")
