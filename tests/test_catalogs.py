"""PO files as values, and what a new template does to one."""

from pathlib import Path

import polib
import pytest

from service import catalogs
from service.catalogs import by_context, by_text
from service.toml_lines import SourceError

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def po(folder: Path, body: str, name: str = "tea.po") -> Path:
    path = folder / name
    path.write_text(HEAD + body, encoding="utf-8")
    return path


def block(english: str, translation: str, *above: str, context: str = "tea.hot") -> str:
    lines = [*above, f'msgctxt "{context}"', f'msgid "{english}"', f'msgstr "{translation}"']
    return "\n".join(lines) + "\n\n"


def merged(folder: Path, old: str, new: str) -> str:
    """What becomes of a file, without its head."""
    path, template = po(folder, old), po(folder, new, "tea.pot")
    catalogs.merge(path, template, by_context, {})
    return path.read_text(encoding="utf-8").split("\n\n", 1)[1].strip()


SOURCES = [
    pytest.param(block("Hot.", "Chaud."), "Hot.", id="a finished translation is of its text"),
    pytest.param(block("Hot.", ""), None, id="an empty one of none"),
    pytest.param(
        block("Hot tea.", "Chaud.", "#, fuzzy", '#| msgid "Hot."'),
        "Hot.",
        id="a fuzzy one of the text before",
    ),
    pytest.param(
        block("Hot tea.", "Chaud.", "#, fuzzy", '#| msgctxt "tea.hot"', '#| msgid "Hot."'),
        "Hot.",
        id="also where the context from before is the same",
    ),
    pytest.param(
        block("Hot tea.", "Chaud.", "#, fuzzy", '#| msgctxt "tea.cold"', '#| msgid "Hot."'),
        None,
        id="not where a tool has guessed it from another place",
    ),
    pytest.param(
        block("Hot.", "Chaud.", "#, fuzzy"), None, id="a doubt without a text from before is a doubt"
    ),
    pytest.param(
        block("Hot.", "Chaud.", "#, fuzzy", '#| msgid "Hot."'), None, id="so is one with the same text"
    ),
]


@pytest.mark.parametrize(("body", "source"), SOURCES)
def test_a_translation_knows_the_text_that_it_was_made_from(
    tmp_path: Path, body: str, source: str | None
) -> None:
    message = catalogs.load(po(tmp_path, body)).by_context["tea.hot"]
    assert message.translated_from == source


def test_a_file_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert catalogs.load(tmp_path / "none.po").messages == ()


def test_what_is_obsolete_is_no_message(tmp_path: Path) -> None:
    assert catalogs.load(po(tmp_path, '#~ msgid "old"\n#~ msgstr "vieux"\n')).messages == ()


BROKEN = [
    pytest.param('msgid "a\nmsgstr "b"\n', 4, "is no line of a PO file", id="a string without an end"),
    pytest.param('msgid "a"\nrubbish\n', 5, "is no line of a PO file", id="no keyword"),
    pytest.param('msgstr "b"\n', 4, "cannot be parsed", id="a translation of nothing"),
    pytest.param(
        block("A.", "a.") + block("B.", "b."),
        8,
        "context 'tea.hot' stands twice",
        id="a context that stands twice",
    ),
]


@pytest.mark.parametrize(("body", "line", "why"), BROKEN)
def test_a_file_that_cannot_be_used_is_told_with_its_line(
    tmp_path: Path, body: str, line: int, why: str
) -> None:
    path = po(tmp_path, body)
    with pytest.raises(SourceError) as caught:
        catalogs.load(path)
    assert (caught.value.path, caught.value.line) == (path, line)
    assert why in caught.value.why


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = po(tmp_path, "")
    path.write_bytes(path.read_bytes() + b'msgid "a"\nmsgstr "caf\xe9"\n')
    with pytest.raises(SourceError, match=r":5: not UTF-8 text"):
        catalogs.load(path)


NOTES = ("# I asked a nurse.", "#. a drink", "#, no-wrap")
CHANGED = block("Hot tea.", "Chaud.", "#, fuzzy", '#| msgctxt "tea.hot"', '#| msgid "Hot."').strip()
MERGES = [
    pytest.param(block("Hot.", "Chaud."), block("Hot.", ""), block("Hot.", "Chaud.").strip(), id="unchanged"),
    pytest.param(block("Hot.", "Chaud."), block("Hot tea.", ""), CHANGED, id="changed: fuzzy, with what was"),
    pytest.param(
        CHANGED + "\n",
        block("Hot black tea.", ""),
        CHANGED.replace("Hot tea.", "Hot black tea."),
        id="changed twice: still what was translated",
    ),
    pytest.param(
        CHANGED + "\n", block("Hot.", ""), block("Hot.", "Chaud.").strip(), id="changed back: as it was"
    ),
    pytest.param(
        block("Hot.", ""), block("Hot tea.", ""), block("Hot tea.", "").strip(), id="never translated"
    ),
    pytest.param(
        block("Hot.", "Chaud.", "#, fuzzy"),
        block("Hot tea.", ""),
        block("Hot tea.", "Chaud.", "#, fuzzy").strip(),
        id="a doubt stays a doubt",
    ),
    pytest.param(
        block("Hot.", "Chaud.", "# I asked a nurse.", "#, no-wrap"),
        block("Hot.", "", "#. a drink"),
        block("Hot.", "Chaud.", *NOTES).strip(),
        id="comments and flags of translators stay, those for them are new",
    ),
    pytest.param(
        "",
        block("Hot.", ""),
        block("Hot.", "").strip(),
        id="new: empty",
    ),
    pytest.param(
        block("Hot.", "Chaud.", context="tea.old"),
        block("Hot.", ""),
        block("Hot.", "") + '#~ msgctxt "tea.old"\n#~ msgid "Hot."\n#~ msgstr "Chaud."',
        id="the same words in another place are not guessed from; what is gone is kept",
    ),
    pytest.param(
        '#~ msgctxt "tea.hot"\n#~ msgid "Hot."\n#~ msgstr "Chaud."\n',
        block("Hot.", ""),
        block("Hot.", "Chaud.").strip(),
        id="what was gone comes back",
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), MERGES)
def test_a_template_is_merged(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert merged(tmp_path, old, new) == expected
    again = tmp_path / "tea.po"
    assert not catalogs.merge(again, tmp_path / "tea.pot", by_context, {}), "a second time changes nothing"


@pytest.mark.parametrize(("old", "new", "expected"), MERGES)
def test_merging_does_not_change_what_was_translated_from_what(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    before = catalogs.load(po(tmp_path, old)).by_context.get("tea.hot")
    merged(tmp_path, old, new)
    after = catalogs.load(tmp_path / "tea.po").by_context["tea.hot"]
    if before:
        assert after.translated_from == before.translated_from


def test_the_interface_is_merged_by_its_words(tmp_path: Path) -> None:
    old = 'msgid "Listen"\nmsgstr "Écouter"\n\nmsgid "Gone"\nmsgstr "Parti"\n'
    path, template = (
        po(tmp_path, old),
        po(tmp_path, 'msgid "Listen"\nmsgstr ""\n\nmsgid "Listen now"\nmsgstr ""\n', "t"),
    )
    catalogs.merge(path, template, by_text, {})
    found = {entry.msgid: (entry.msgstr, entry.fuzzy, entry.obsolete) for entry in polib.pofile(str(path))}
    assert found == {
        "Listen": ("Écouter", False, 0),
        "Listen now": ("", False, 0),
        "Gone": ("Parti", False, 1),
    }
