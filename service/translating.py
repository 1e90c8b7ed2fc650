"""Templates for translators: extracted from the interface and the articles, and merged into every catalog."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import polib
from babel.messages.catalog import PYTHON_FORMAT, Catalog
from babel.messages.extract import extract_from_dir

from service import catalogs
from service.catalogs import INTERFACE, locale_name, po_path

_COMMENTS = ("Translators:",)
_HEADER = {
    "Project-Id-Version": "reader",
    "Report-Msgid-Bugs-To": "",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}
# To be filled in by who begins a language; the date as every tool knows it for one not filled in.
_OF_A_LANGUAGE = {"PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE", "Last-Translator": "", "Language-Team": ""}


def templates(root: Path) -> dict[str, polib.POFile]:
    """The template of every domain, from the files that pyproject.toml maps.

    Without a date and without line numbers: a template changes only when a text does.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    methods: list[tuple[str, str]] = []
    options: dict[str, dict[str, str]] = {}
    for mapping in project["tool"]["babel"]["mappings"]:
        for pattern in _patterns(mapping.pop("pattern")):
            methods.append((pattern, mapping["method"]))
            options[pattern] = mapping
    found: dict[str, polib.POFile] = {}
    for name, _, message, comments, context in extract_from_dir(
        root, methods, options, comment_tags=_COMMENTS, strip_comment_tags=True
    ):
        file = found.setdefault(_domain(Path(name)), _empty())
        _add(file, _entry(message, comments, context))
    return found


def _patterns(pattern: str | list[str]) -> list[str]:
    return [pattern] if isinstance(pattern, str) else pattern


def _domain(path: Path) -> str:
    """`content/tea/easy.md` is of `tea-easy`; what is not content is of the interface."""
    return f"{path.parts[1]}-{path.stem}" if path.parts[0] == "content" else INTERFACE


def _empty() -> polib.POFile:
    file = polib.POFile(wrapwidth=0)
    file.metadata = dict(_HEADER)
    return file


def _entry(message: str | tuple[str, ...], comments: list[str], context: str | None) -> polib.POEntry:
    texts = (message,) if isinstance(message, str) else message
    entry = polib.POEntry(
        msgctxt=context,
        msgid=texts[0],
        comment="\n".join(comments),
        flags=["python-format"] if any(PYTHON_FORMAT.search(text) for text in texts) else [],
    )
    if len(texts) > 1:
        entry.msgid_plural, entry.msgstr_plural = texts[1], {0: "", 1: ""}
    return entry


def _add(file: polib.POFile, entry: polib.POEntry) -> None:
    """A text that stands in several places has the comments of all of them."""
    known = file.find(entry.msgid, msgctxt=entry.msgctxt or False)
    if known is None:
        file.append(entry)
    elif entry.comment not in known.comment:
        known.comment += f"\n{entry.comment}"


def extract(root: Path, translations: Path) -> Iterator[Path]:
    """Write the template of every domain; those that have changed."""
    for domain, file in sorted(templates(root).items()):
        path = translations / f"{domain}.pot"
        if catalogs.write(path, file, path.read_text(encoding="utf-8") if path.exists() else None):
            yield path


def outdated(root: Path, translations: Path) -> Iterator[Path]:
    """The templates that are not as they would be extracted now."""
    for domain, file in sorted(templates(root).items()):
        path = translations / f"{domain}.pot"
        if not path.exists() or path.read_text(encoding="utf-8") != catalogs.written(file):
            yield path


def update(translations: Path, tag: str) -> Iterator[Path]:
    """Bring the catalogs of a language up to the templates, begin those it lacks; what has changed."""
    for template in sorted(translations.glob("*.pot")):
        domain = template.stem
        key = catalogs.by_text if domain == INTERFACE else catalogs.by_context
        path = po_path(translations, tag, domain)
        if catalogs.merge(path, template, key, {} if path.exists() else _header(tag)):
            yield path


def _header(tag: str) -> dict[str, str]:
    catalog = Catalog(locale=locale_name(tag))
    return {
        **_OF_A_LANGUAGE,
        "Language": locale_name(tag),
        "Plural-Forms": catalog.plural_forms,
    }


def compile_interface(translations: Path, tag: str) -> Path | None:
    """Compile what pages look up; None where the language has no interface. Articles are read as they are."""
    path = po_path(translations, tag, INTERFACE)
    if not path.exists():
        return None
    compiled = path.with_suffix(".mo")
    polib.pofile(str(path), encoding="utf-8").save_as_mofile(str(compiled))
    return compiled
