"""`flask translations` on the small article: extract, update, compile, status, review."""

import json
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from click.testing import Result
from flask import Flask
from flask.cli import AppGroup

from service.articles import library, reviews, translations
from service.articles.library import Library
from service.catalogs import po_path
from service.commands import translations as commands
from tests import cases, translated

Run = Callable[..., Result]
ROOT = Path(__file__).parents[1]
POINTS = "A=4,C=4,T=4,R=3,F=3,S=4"
BY_A_PROGRAM = ("--role", "program", "--credential", "a second program", "--date", "2026-11-23")
TRANSLATOR = ("--translator", "a program", "--translated", "2026-11-22")
CHECKED = ("--state", "ai-checked", *BY_A_PROGRAM, "--rubric", POINTS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The project: the small article, and its French made up by code."""
    (tmp_path / "service").mkdir()
    (tmp_path / "service/words.py").write_text('# Translators: On the door.\ngettext("Come in")\n')
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    tea = cases.article(tmp_path / "content")
    translated.article(tea, tmp_path / "translations", "fr")
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    def invoke(*words: str) -> Result:
        app, to = Flask("reader"), folder / "translations"
        found = translations.load(library.load(folder / "content"), to)
        app.cli.add_command(_group(found, to, folder))
        result = app.test_cli_runner().invoke(args=["translations", *words])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return invoke


def _group(found: Library, to: Path, root: Path) -> AppGroup:
    return commands.group(found, to, root)


@pytest.fixture
def ready(folder: Path, run: Run) -> Run:
    """With templates, and a whole interface."""
    assert run("extract").exit_code == 0
    translated.interface(folder / "translations/interface.pot", folder / "translations", "fr")
    return run


def test_extract_tells_what_it_wrote_and_check_what_is_not_fresh(folder: Path, run: Run) -> None:
    assert run("extract").stdout.splitlines()[-1] == "5 files written"
    assert (run("extract", "--check").exit_code, run("extract").stdout) == (0, "0 files written\n")
    cases.spoil(
        folder / "content/tea", "easy.md", "Tea is a drink made from dry", "Tea is one drink made from dry"
    )
    stale = run("extract", "--check")
    path = folder / "translations/tea-easy.pot"
    assert (stale.exit_code, stale.stdout) == (
        1,
        f"{path}:1: not up to date: run `flask translations extract`\n",
    )


def test_update_and_compile_tell_what_they_did(folder: Path, ready: Run) -> None:
    cases.spoil(
        folder / "content/tea", "easy.md", "Tea is a drink made from dry", "Tea is one drink made from dry"
    )
    ready("extract")
    assert f"updated: {po_path(folder / 'translations', 'fr', 'tea-easy')}" in ready("update").stdout
    assert ready("update").stdout == "0 files updated\n"
    assert "5 files updated" in ready("update", "--lang", "vi").stdout
    assert "2 files compiled" in ready("compile").stdout


def document(run: Run) -> dict[str, object]:
    (found,) = json.loads(run("status", "--lang", "fr", "--format", "json").stdout)
    assert isinstance(found, dict)
    return found


def states(run: Run) -> set[tuple[str, str, str]]:
    sections = document(run)["sections"]
    assert isinstance(sections, list)
    return {(each["level"], each["section"], each["state"]) for each in sections if not each["done"]}


def test_status_of_a_whole_translation(ready: Run) -> None:
    assert states(ready) == set()
    result = ready("status", "--strict")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "fr: 9 of 9 sections are current")
    assert result.stdout.splitlines()[0].split()[:6] == ["fr", "interface", "1", "of", "1", "machine"]


def empty(entry: polib.POEntry) -> None:
    entry.msgstr = ""


def test_status_names_what_is_missing_and_stale_and_strict_fails(folder: Path, ready: Run) -> None:
    po = po_path(folder / "translations", "fr", "tea-plain")
    translated.change(po, "making-tea.heat", empty)
    cases.spoil(
        folder / "content/tea", "easy.md", "Tea is a drink made from dry", "Tea is one drink made from dry"
    )
    assert states(ready) == {("plain", "making-tea", "missing"), ("easy", "what-tea-is", "stale")}
    assert (ready("status").exit_code, ready("status", "--strict").exit_code) == (0, 1)
    assert "not translated making-tea.heat" in ready("status").stdout


def test_status_of_an_unknown_language_is_wrong_use(run: Run) -> None:
    assert run("status", "--lang", "tlh").exit_code == 2


def test_a_review_is_recorded_with_its_digests_and_shown(folder: Path, ready: Run) -> None:
    result = ready("review", "--lang", "fr", "--level", "easy", "--all", *CHECKED, *TRANSLATOR)
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 3)
    found = reviews.load(folder / "translations/fr/review.toml").sections
    assert {section for _, section in found} == {"what-tea-is", "making-tea", "about-this-text"}
    assert all(len(each.english) == len(each.translation) == 12 for each in found.values())
    row = next(line for line in ready("status").stdout.splitlines() if "easy      what-tea-is" in line)
    assert row.split() == ["fr", "easy", "what-tea-is", "current", "ai-checked", "22", "of", "24"]


def test_a_later_review_keeps_the_translator_and_everything_else_in_the_file(
    folder: Path, ready: Run
) -> None:
    path = folder / "translations/fr/review.toml"
    path.write_text("# Kept by the office.\n", encoding="utf-8")
    place = ("review", "--lang", "fr", "--level", "easy", "--section", "making-tea")
    assert ready(*place, *CHECKED, *TRANSLATOR).exit_code == 0
    person = ("--role", "translator", "--credential", "ATA-certified", "--date", "2026-12-01")
    assert ready(*place, "--state", "translator-reviewed", *person).exit_code == 0
    review = reviews.load(path).sections["easy", "making-tea"]
    assert (review.state, review.translator, review.role) == (
        "translator-reviewed",
        "a program",
        "translator",
    )
    assert path.read_text(encoding="utf-8").startswith("# Kept by the office.\n")


def test_a_draft_is_recorded_with_its_translator_and_no_reviewer(folder: Path, ready: Run) -> None:
    words = ("--state", "machine", *BY_A_PROGRAM, *TRANSLATOR)
    assert (
        ready("review", "--lang", "fr", "--level", "easy", "--section", "making-tea", *words).exit_code == 0
    )
    review = reviews.load(folder / "translations/fr/review.toml").sections["easy", "making-tea"]
    assert (review.state, review.translator, review.reviewed, review.role) == (
        "machine",
        "a program",
        None,
        None,
    )


def test_two_readers_are_recorded_each_with_their_points(folder: Path, ready: Run) -> None:
    second = ("--rubric", "A=4,C=4,T=4,R=4,F=4,S=4")
    place = ("--lang", "fr", "--level", "easy", "--section", "making-tea")
    assert ready("review", *place, *CHECKED, *second, *TRANSLATOR).exit_code == 0
    review = reviews.load(folder / "translations/fr/review.toml").sections["easy", "making-tea"]
    assert [sum(points.values()) for points in review.deciding] == [22, 24]


def test_interface_and_terms_are_reviewed_as_wholes(folder: Path, ready: Run) -> None:
    for name in ("interface", "terms"):
        assert ready("review", "--lang", "fr", "--messages", name, *CHECKED, *TRANSLATOR).exit_code == 0
    domains = document(ready)["domains"]
    assert isinstance(domains, list)
    assert [(each["name"], each["review"], each["stale"]) for each in domains] == [
        ("interface", "ai-checked", False),
        ("terms", "ai-checked", False),
    ]
    translated.change(po_path(folder / "translations", "fr", "tea-terms"), "kettle.term", rename)
    domains = document(ready)["domains"]
    assert isinstance(domains, list)
    assert [each["review"] for each in domains] == ["ai-checked", "machine"]


def rename(entry: polib.POEntry) -> None:
    entry.msgstr = "«pot»"


PLACE = ("--level", "easy", "--section", "making-tea")
REFUSED = [
    pytest.param((*PLACE, *CHECKED), 1, "nobody is recorded as translator", id="translated by nobody"),
    pytest.param(
        (*PLACE, *CHECKED, "--translator", "A second  program", "--translated", "2026-11-22"),
        1,
        "was reviewed by its translator",
        id="one's own work",
    ),
    pytest.param(
        (*PLACE, "--state", "translator-reviewed", *BY_A_PROGRAM, "--rubric", POINTS, *TRANSLATOR),
        1,
        "a program gives ai-checked at most",
        id="more than a program may give",
    ),
    pytest.param(
        (*PLACE, "--state", "ai-checked", *BY_A_PROGRAM, *TRANSLATOR),
        1,
        "needs the rubric's points",
        id="no points",
    ),
    pytest.param(
        (
            *PLACE,
            "--state",
            "ai-checked",
            *BY_A_PROGRAM,
            "--rubric",
            POINTS.replace("S=4", "S=3"),
            *TRANSLATOR,
        ),
        1,
        "too few points",
        id="too few points",
    ),
    pytest.param((*PLACE, "--all", *CHECKED, *TRANSLATOR), 2, "say --level and --section", id="one and all"),
    pytest.param(("--section", "making-tea", *CHECKED, *TRANSLATOR), 2, "say --level", id="no level"),
    pytest.param(
        ("--level", "easy", "--section", "x", *CHECKED, *TRANSLATOR), 2, "no section 'x'", id="no section"
    ),
    pytest.param(
        ("--all", *CHECKED[:-1], "A=4", *TRANSLATOR), 2, "--rubric needs points", id="a criterion alone"
    ),
    pytest.param(
        ("--all", *CHECKED, "--rubric", POINTS.replace("R=3", "R=1"), *TRANSLATOR),
        1,
        "needs a third reading: the first two are apart on register",
        id="two readers who do not agree",
    ),
    pytest.param(
        ("--all", *CHECKED, *("--rubric", POINTS) * 3, *TRANSLATOR),
        2,
        "there is no fourth",
        id="four readers",
    ),
    pytest.param(("--all", *CHECKED[:-1], "Z=4", *TRANSLATOR), 2, "is no criterion", id="no criterion"),
]


@pytest.mark.parametrize(("words", "code", "why"), REFUSED)
def test_a_review_that_claims_too_much_is_refused_and_nothing_is_written(
    folder: Path, ready: Run, words: tuple[str, ...], code: int, why: str
) -> None:
    result = ready("review", "--lang", "fr", *words)
    assert result.exit_code == code
    assert why in result.output
    assert not (folder / "translations/fr/review.toml").exists()


def test_what_is_stale_cannot_be_recorded(folder: Path, ready: Run) -> None:
    cases.spoil(
        folder / "content/tea", "easy.md", "Heat the water in a kettle", "Heat some water in a kettle"
    )
    result = ready("review", "--lang", "fr", *PLACE, *CHECKED, *TRANSLATOR)
    assert result.exit_code == 1
    assert "easy/making-tea is stale" in result.output
