"""The commands, on a small article and with the real espeak. Exit codes: 0 clean, 1 findings, 2 wrong use."""

import csv
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import Result
from flask import Flask

from service import cli
from service.articles import checks, library
from service.executors import Workers
from service.narration import Narrator
from service.speech.model import Voice
from service.speech.voices import Voices
from service.store import Store
from service.text.spoken import Lexicon
from tests import cases
from tests.cases import CHECKS, spoil
from tests.small import ESPEAK, HIBARI

Run = Callable[..., Result]


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    return cases.article(tmp_path / "content")


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    running = Workers(2, time_limit=60)
    yield running
    running.close()


@pytest.fixture
def run(tea: Path, tmp_path: Path, workers: Workers) -> Run:
    """Run a command as a new process would: on the content as it stands, with an app of its own."""

    def invoke(
        *words: str,
        store: Path = tmp_path / "store",
        limit: int | None = None,
        fault: Callable[[Voice], str | None] = lambda voice: None,
    ) -> Result:
        app, articles = Flask("reader"), library.load(tea.parent)
        voices = Voices((HIBARI, ESPEAK), fault)
        narrator = Narrator(
            library=articles,
            store=Store(store.as_uri(), limit),
            workers=workers,
            voices=voices,
            notice=lambda lang: "Ask your host.",
            lexicon=lambda lang: Lexicon(lang=lang, aliases={}),
        )
        cli.init_app(app, articles, narrator, voices, tmp_path / "translations")
        result = app.test_cli_runner().invoke(args=words)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return invoke


# content check


def test_clean_content_is_said_to_be_clean(run: Run) -> None:
    result = run("content", "check")
    count = len(checks.RULES) + len(checks.LANGUAGE_RULES)
    assert (result.exit_code, result.stdout) == (0, f"{count} rules in en, no finding\n")


def test_findings_print_path_line_rule_text_and_fail(run: Run, tea: Path) -> None:
    copytree(CHECKS / "C-302" / "fail", tea, dirs_exist_ok=True)
    result = run("content", "check", "--rule", "C-302")
    expected = (CHECKS / "C-302" / "fail" / "expected").read_text(encoding="utf-8")
    assert result.stdout == "".join(f"{tea}/{line}\n" for line in expected.splitlines())
    assert result.exit_code == 1


def test_only_the_rules_asked_for_are_looked_at(run: Run, tea: Path) -> None:
    copytree(CHECKS / "C-302" / "fail", tea, dirs_exist_ok=True)
    result = run("content", "check", "--rule", "C-001", "--rule", "C-303")
    assert (result.exit_code, result.stdout) == (0, "2 rules in en, no finding\n")


def test_every_article_is_looked_at(run: Run, tea: Path) -> None:
    other = tea.parent / "cake"
    copytree(tea, other)
    spoil(other, "article.toml", '"tea"', '"cake"')
    spoil(other, "easy.md", "made from dry leaves.", "made from dry leaves,")
    result = run("content", "check", "--rule", "C-304")
    assert (result.exit_code, result.stdout.count("\n")) == (1, 1)
    assert result.stdout.startswith(f"{other / 'easy.md'}:10: C-304 ")


# content score


def test_every_level_and_section_is_scored(run: Run) -> None:
    lines = run("content", "score").stdout.splitlines()
    assert lines[0].split()[:7] == ["article", "lang", "level", "section", "words", "sentences", "mean"]
    assert len(lines) == 1 + 3 * (1 + 3)
    easy = lines[1].split()
    assert easy[:6] == ["tea", "en", "easy", "all", "82", "12"]
    assert "1.5" in easy


def test_a_score_as_csv_is_a_line_a_text_with_numbers_as_they_are(run: Run) -> None:
    result = run("content", "score", "--level", "easy", "--format", "csv")
    rows = list(csv.DictReader(result.stdout.splitlines()))
    assert [row["section"] for row in rows] == ["all", "what-tea-is", "making-tea", "about-this-text"]
    assert float(rows[0]["flesch-kincaid"]) == pytest.approx(1.465243902439024)
    assert rows[0]["flesch-kincaid low"] < rows[0]["flesch-kincaid high"]
    assert (rows[3]["note"], rows[3]["flesch-kincaid"]) == ("too-short", "")
    assert (rows[0]["flesch-kincaid reliable"], rows[1]["flesch-kincaid reliable"]) == ("True", "False")


def test_a_score_as_json_has_the_fields_of_the_api(run: Run) -> None:
    found = json.loads(run("content", "score", "--lang", "en", "--article", "tea", "--format", "json").stdout)
    assert {row["level"] for row in found} == {"easy", "plain", "standard"}
    assert set(found[0]["readability"]) == {"preparation", "counts", "measures", "too_short", "note"}
    assert found[3]["readability"]["measures"][0]["value"] is None


@pytest.mark.parametrize(
    "words", [["--lang", "xx"], ["--level", "hard"], ["--article", "cake"], ["--format", "xml"]]
)
def test_what_is_not_there_cannot_be_scored(run: Run, words: list[str]) -> None:
    assert run("content", "score", *words).exit_code == 2


# content check --record


def test_a_change_is_recorded_today_and_only_where_it_is(run: Run, tea: Path) -> None:
    spoil(tea, "easy.md", "made from dry leaves", "made from small leaves")
    assert run("content", "check").exit_code == 1
    before = (tea / "article.toml").read_text(encoding="utf-8").splitlines()
    result = run("content", "check", "--record")
    after = (tea / "article.toml").read_text(encoding="utf-8").splitlines()
    assert (result.exit_code, result.stdout) == (0, "tea: recorded easy/what-tea-is\n")
    assert len(after) == len(before)
    (changed,) = (new for old, new in zip(before, after, strict=True) if old != new)
    assert changed.startswith(f"what-tea-is = {{ date = {datetime.now(UTC).date()}, digest = ")
    assert run("content", "check").exit_code == 0


def test_with_nothing_to_record_nothing_is_written(run: Run, tea: Path) -> None:
    before = (tea / "article.toml").read_bytes()
    result = run("content", "check", "--record")
    assert (result.exit_code, result.stdout) == (0, "")
    assert (tea / "article.toml").read_bytes() == before


def test_a_record_that_would_lose_a_line_fails_with_file_and_line(run: Run, tea: Path) -> None:
    spoil(tea, "article.toml", "[changed.plain]\n", "[changed.plain]\n# ask the host\n")
    result = run("content", "check", "--record")
    assert result.exit_code == 1
    assert f"{tea / 'article.toml'}:18: below the recorded changes" in result.stderr


def test_a_record_that_cannot_be_written_fails_with_the_reason(run: Run, tea: Path) -> None:
    spoil(tea, "easy.md", "made from dry leaves", "made from small leaves")
    (tea / "article.toml.part").mkdir()
    result = run("content", "check", "--record")
    assert result.exit_code == 1
    assert "Is a directory" in result.stderr


# Wrong use

WRONG = [
    pytest.param(["content", "check", "--rule", "C-999"], "'C-999' is not one of 'C-001'", id="no such rule"),
    pytest.param(["content", "check", "--record", "--rule", "C-001"], "looks at no rule", id="record a rule"),
    pytest.param(["content", "chek"], "No such command 'chek'", id="no such command"),
    pytest.param(["speech", "build", "--level", "hard"], "'hard' is not one of 'easy'", id="no such level"),
    pytest.param(["speech", "build", "--voice", "anna"], "'anna' is not one of 'hibari'", id="no such voice"),
    pytest.param(["speech", "build", "--speed", "fast"], "'fast' is not one of 'normal'", id="no such speed"),
    pytest.param(["speech", "build", "--lang", "xx"], "no track fits", id="a language nobody speaks"),
    pytest.param(["speech", "build", "--lang"], "requires an argument", id="no language named"),
    pytest.param(["speech", "build", "easy"], "unexpected extra argument", id="a level without its option"),
]


@pytest.mark.parametrize(("words", "why"), WRONG)
def test_wrong_use_is_told_and_does_nothing(run: Run, tmp_path: Path, words: list[str], why: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert why in result.stderr
    assert not (tmp_path / "store").exists()


# speech


def test_every_voice_of_the_catalogue_is_listed(run: Run) -> None:
    result = run("speech", "voices")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "hibari: offered: en, engine hibari",
        "espeak-en: offered: en, engine espeak",
    ]


def without_espeak(voice: Voice) -> str | None:
    return "espeak-en: not offered: package espeak is not installed" if voice == ESPEAK else None


def test_a_missing_voice_is_named_with_the_reason(run: Run) -> None:
    listed = run("speech", "voices", fault=without_espeak).stdout.splitlines()
    assert listed == ["hibari: offered: en, engine hibari", without_espeak(ESPEAK)]


def test_a_missing_voice_has_no_track_to_build(run: Run) -> None:
    result = run("speech", "build", "--voice", "espeak-en", fault=without_espeak)
    assert result.exit_code == 2
    assert "no track fits: see `flask speech voices`" in result.stderr


EASY = ("speech", "build", "--lang", "en", "--level", "easy", "--voice", "espeak-en", "--speed", "normal")
TRACKS = 4
"""Three sections and `all`."""


def summary(result: Result) -> str:
    """What became of the tracks."""
    return str(result.stdout).splitlines()[-1].partition(";")[0]


def tracks(store: Path) -> int:
    return len(list(store.glob("*/*.mp3")))


def test_what_is_made_once_is_reused(run: Run, tmp_path: Path) -> None:
    first, second = run(*EASY), run(*EASY)
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert summary(first) == f"{TRACKS} made, 0 reused, 0 failed"
    assert summary(second) == f"0 made, {TRACKS} reused, 0 failed"
    assert tracks(tmp_path / "store") == TRACKS


def test_the_store_s_size_is_told_before_and_after(run: Run, tmp_path: Path) -> None:
    first, second = run(*EASY).stdout.splitlines(), run(*EASY).stdout.splitlines()
    assert re.fullmatch(
        rf"The store holds 0 B; {TRACKS} tracks are missing, about [\d.]+ MB, there is room for [\d.]+ .B\.",
        first[0],
    )
    held = sum(path.stat().st_size for path in (tmp_path / "store").rglob("*") if path.is_file())
    [made, holds] = re.findall(r"([\d.]+) MB", first[-1])
    assert float(holds) == pytest.approx(held / 1e6, rel=0.01)
    assert 0 < float(made) < float(holds), "clips are held too"
    assert second[0].startswith(f"The store holds {holds} MB; 0 tracks are missing, about 0 B")


def test_a_build_that_would_pass_the_limit_is_not_begun(run: Run, tmp_path: Path) -> None:
    result = run(*EASY, limit=10_000)
    assert result.exit_code == 1
    assert "there is room for 10 kB" in result.stdout
    assert "not begun: that would not fit" in result.stderr
    assert not (tmp_path / "store").exists()


def test_with_nothing_missing_a_full_store_is_no_fault(run: Run) -> None:
    run(*EASY)
    assert run(*EASY, limit=10_000).exit_code == 0


def test_only_the_tracks_of_a_changed_text_are_made_again(run: Run, tea: Path) -> None:
    run(*EASY)
    spoil(tea, "easy.md", "made from dry leaves", "made from small leaves")
    assert summary(run(*EASY)) == "2 made, 2 reused, 0 failed"


def test_a_store_that_cannot_be_written_fails_with_the_reason(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    result = run(*EASY, store=tmp_path / "file" / "store")
    assert result.exit_code == 1
    assert summary(result) == f"0 made, 0 reused, {TRACKS} failed"
    failures = sorted(result.stderr.splitlines())
    assert [line.split(": ")[0] for line in failures] == [
        f"easy/{section} espeak-en normal"
        for section in ("about-this-text", "all", "making-tea", "what-tea-is")
    ]
    assert all(str(tmp_path / "file" / "store") in line for line in failures)


# speech sweep


def test_a_sweep_deletes_what_an_edit_has_left_behind(run: Run, tea: Path, tmp_path: Path) -> None:
    run(*EASY)
    spoil(tea, "easy.md", "made from dry leaves", "made from small leaves")
    run(*EASY)
    young = run("speech", "sweep")
    assert (young.exit_code, young.stdout) == (0, "0 files deleted, 0 B\n")
    assert tracks(tmp_path / "store") == TRACKS + 2
    swept = run("speech", "sweep", "--all")
    assert swept.exit_code == 0
    assert re.fullmatch(r"\d\d files deleted, [\d.]+ .?B\n", swept.stdout)
    assert tracks(tmp_path / "store") == TRACKS
    assert summary(run(*EASY)) == f"0 made, {TRACKS} reused, 0 failed"


def test_a_sweep_deletes_what_a_killed_build_left_unfinished(run: Run, tmp_path: Path) -> None:
    run(*EASY)
    run("speech", "sweep", "--all")  # two workers may both have spoken the notice
    folder = next((tmp_path / "store").iterdir())
    (folder / "0123456789abcdef.mp3.part-0011").write_bytes(b"half of it")
    assert run("speech", "sweep", "--all").stdout == "1 files deleted, 10 B\n"
