"""Templates and catalogs: fresh, and safe in the hands of every tool that a translator may use."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polib
import pytest
from babel.messages.frontend import CommandLineInterface
from translate.storage.pypo import pofile

from service import catalogs, translating
from service.catalogs import INTERFACE, by_context, by_text, po_path
from tests import cases, translated

ROOT = Path(__file__).parents[1]
TRANSLATIONS = ROOT / "translations"
CATALOGS = [
    pytest.param(path, id=str(path.relative_to(TRANSLATIONS))) for path in TRANSLATIONS.glob("*/*/*.po")
]


def values(path: Path) -> list[tuple[Any, ...]]:
    """All that a file says, whatever its lines are broken like: comments also at a hyphen."""
    return [
        (
            entry.msgctxt,
            entry.msgid,
            entry.msgstr,
            entry.msgstr_plural,
            sorted(entry.flags),
            "".join(entry.tcomment.split()),
            "".join(entry.comment.split()),
            entry.previous_msgctxt,
            entry.previous_msgid,
            entry.obsolete,
        )
        for entry in polib.pofile(str(path))
    ]


def through_msgmerge(path: Path, template: Path, to: Path) -> None:
    words = ("msgmerge", "--quiet", "--previous", "--no-fuzzy-matching", path, template, "-o", to)
    subprocess.run(words, check=True)


def through_polib(path: Path, template: Path, to: Path) -> None:
    polib.pofile(str(path)).save(str(to))


def through_translate_toolkit(path: Path, template: Path, to: Path) -> None:
    pofile.parsefile(str(path)).savefile(str(to))  # type: ignore[no-untyped-call]


def through_our_own(path: Path, template: Path, to: Path) -> None:
    to.write_bytes(path.read_bytes())
    catalogs.merge(to, template, by_text if template.stem == INTERFACE else by_context, {})


Tool = Callable[[Path, Path, Path], None]
TOOLS = [through_msgmerge, through_polib, through_translate_toolkit, through_our_own]


def test_the_templates_are_those_of_the_texts_as_they_stand() -> None:
    outdated = [path.name for path in translating.outdated(ROOT, TRANSLATIONS)]
    assert outdated == [], "run `flask translations extract`"


def test_there_is_a_template_for_every_domain() -> None:
    names = {path.stem for path in TRANSLATIONS.glob("*.pot")}
    assert names == {INTERFACE, *(f"immunotherapy-{each}" for each in ("easy", "plain", "standard", "terms"))}


@pytest.mark.parametrize("path", CATALOGS)
def test_gettext_finds_no_fault_in_a_catalog(path: Path) -> None:
    found = subprocess.run(("msgfmt", "--check", "-o", "/dev/null", path), capture_output=True, text=True)
    assert (found.returncode, found.stderr) == (0, "")


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("path", CATALOGS)
def test_a_tool_changes_nothing_but_the_wrapping_of_a_catalog(path: Path, tool: Tool, tmp_path: Path) -> None:
    tool(path, TRANSLATIONS / f"{path.stem}.pot", tmp_path / "after.po")
    assert values(tmp_path / "after.po") == values(path)


HISTORY = """\
msgid ""
msgstr ""
"Project-Id-Version: reader\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Office: Translations, third floor\\n"

# I asked a nurse about this word.
#. paragraph
#. F06: The leaves are not boiled. [SAFETY]
#, fuzzy
#| msgctxt "tea.leaves"
#| msgid "Do not boil the leaves. Let them steep for a while, which is to say for some three minutes or so."
msgctxt "tea.leaves"
msgid "Do not boil the leaves."
msgstr "No hierva las hojas. Déjelas reposar un rato, es decir, unos tres minutos más o menos, y ya está."

#~ msgctxt "tea.gone"
#~ msgid "Gone."
#~ msgstr "Se fue."
"""


@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_keeps_what_translators_have_left_in_a_file(tool: Tool, tmp_path: Path) -> None:
    path, template, after = (tmp_path / name for name in ("tea-easy.po", "tea-easy.pot", "after.po"))
    path.write_text(HISTORY, encoding="utf-8")
    file = polib.POFile(wrapwidth=0)
    file.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    notes = "paragraph\nF06: The leaves are not boiled. [SAFETY]"
    file.append(polib.POEntry(msgctxt="tea.leaves", msgid="Do not boil the leaves.", comment=notes))
    template.write_text(catalogs.written(file), encoding="utf-8")
    tool(path, template, after)
    assert values(after) == values(path)
    assert polib.pofile(str(after)).metadata["X-Office"] == "Translations, third floor"
    source = catalogs.load(after).by_context["tea.leaves"].translated_from
    assert source
    assert source.startswith("Do not boil the leaves. Let them steep for a while")


# Extraction


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with an interface of two texts and the small article."""
    (tmp_path / "service/templates").mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    (tmp_path / "service/words.py").write_text(
        '# Translators: On the door.\ngettext("Come in")\nngettext("%(count)s cup", "%(count)s cups", 2)\n'
    )
    (tmp_path / "service/templates/tea.html").write_text(
        '{# Translators: On a sign. #}\n{{ _("Come in") }}\n'
    )
    cases.article(tmp_path / "content")
    (tmp_path / "translations").mkdir()
    return tmp_path


def test_every_domain_has_its_template(project: Path) -> None:
    written = list(translating.extract(project, project / "translations"))
    assert [path.name for path in written] == [
        "interface.pot",
        "tea-easy.pot",
        "tea-plain.pot",
        "tea-standard.pot",
        "tea-terms.pot",
    ]
    assert list(translating.extract(project, project / "translations")) == [], "a second time nothing changes"
    assert list(translating.outdated(project, project / "translations")) == []


def test_the_interface_has_each_text_once_with_all_that_is_said_of_it(project: Path) -> None:
    file = translating.templates(project)[INTERFACE]
    found = {entry.msgid: (entry.comment, entry.flags, entry.msgid_plural) for entry in file}
    assert found == {
        "Come in": ("On the door.\nOn a sign.", [], ""),
        "%(count)s cup": ("", ["python-format"], "%(count)s cups"),
    }


def test_pybabel_finds_the_same_texts_by_the_same_mapping(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    words = ["pybabel", "-q", "extract", "-F", "pyproject.toml", "-c", "Translators:", "-o", "all.pot", "."]
    CommandLineInterface().run(words)  # type: ignore[no-untyped-call]
    found = {(entry.msgctxt, entry.msgid) for entry in polib.pofile("all.pot")}
    own = {(each.msgctxt, each.msgid) for file in translating.templates(project).values() for each in file}
    assert found == own


def test_a_template_that_is_not_fresh_is_told(project: Path) -> None:
    list(translating.extract(project, project / "translations"))
    cases.spoil(
        project / "content/tea", "easy.md", "Tea is a drink made from dry", "Tea is one drink made from dry"
    )
    assert [path.name for path in translating.outdated(project, project / "translations")] == ["tea-easy.pot"]


def test_a_language_is_begun_and_brought_up(project: Path) -> None:
    folder = project / "translations"
    list(translating.extract(project, folder))
    assert len(list(translating.update(folder, "zh-Hant"))) == 5
    begun = po_path(folder, "zh-Hant", "tea-easy")
    metadata = polib.pofile(str(begun)).metadata
    assert (metadata["Language"], metadata["Plural-Forms"]) == ("zh_Hant", "nplurals=1; plural=0;")
    subprocess.run(("msgfmt", "--check", "-o", "/dev/null", begun), check=True, capture_output=True)
    assert list(translating.update(folder, "zh-Hant")) == []


def test_the_interface_is_compiled_without_what_is_in_doubt(project: Path) -> None:
    folder = project / "translations"
    list(translating.extract(project, folder))
    assert translating.compile_interface(folder, "fr") is None
    translated.interface(folder / "interface.pot", folder, "fr")
    file = polib.pofile(str(po_path(folder, "fr", INTERFACE)))
    for entry in file:
        if entry.msgid == "Come in":
            entry.flags.append("fuzzy")
    file.save()
    compiled = translating.compile_interface(folder, "fr")
    assert compiled
    assert [entry.msgid for entry in polib.mofile(str(compiled))] == ["%(count)s cup"]
