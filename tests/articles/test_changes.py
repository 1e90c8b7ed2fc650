"""When a section last changed, written into article.toml and nothing else touched."""

from datetime import date
from pathlib import Path

import pytest

from service.articles.changes import record
from service.articles.checks import check
from service.articles.library import load_article
from service.toml_lines import SourceError
from tests.cases import spoil

FIRST = date(2026, 11, 23)
LATER = date(2027, 2, 3)
HEAD = "# When each section last changed"


def by_hand(folder: Path) -> bytes:
    return (folder / "article.toml").read_bytes().partition(HEAD.encode())[0]


def test_what_has_not_changed_is_not_written(tea: Path) -> None:
    path = tea / "article.toml"
    before, at = path.read_bytes(), path.stat().st_mtime_ns
    assert record(load_article(tea), LATER) == []
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, at)


def test_only_the_section_that_changed_gets_the_new_date(tea: Path) -> None:
    spoil(tea, "plain.md", "made from dry leaves", "made from small leaves")
    old = load_article(tea).changes
    assert record(load_article(tea), LATER) == ["plain/what-tea-is"]
    new = load_article(tea).changes
    assert {place for place in new if new[place] != old[place]} == {("plain", "what-tea-is")}
    assert new["plain", "what-tea-is"].date == LATER
    assert {change.date for place, change in new.items() if place != ("plain", "what-tea-is")} == {FIRST}


def test_what_is_recorded_is_clean_and_recorded_once(tea: Path) -> None:
    spoil(tea, "easy.md", "made from dry leaves", "made from small leaves")
    assert list(check(load_article(tea), {"C-305"}))
    record(load_article(tea), LATER)
    assert not list(check(load_article(tea), {"C-305"}))
    assert record(load_article(tea), LATER) == []


def test_the_first_record_takes_every_section_of_every_level(tea: Path) -> None:
    written = by_hand(tea)
    (tea / "article.toml").write_bytes(written)
    names = record(load_article(tea), LATER)
    assert len(names) == len(set(names)) == 9
    assert names[0] == "easy/what-tea-is"
    assert by_hand(tea) == written
    assert {change.date for change in load_article(tea).changes.values()} == {LATER}


BY_HAND = [
    pytest.param("# Käse\n", id="letters beyond ASCII"),
    pytest.param("#\ttabs  and   spaces  \n", id="odd spaces"),
    pytest.param("# a line of another system\r\n", id="another line end"),
]


@pytest.mark.parametrize("comment", BY_HAND)
def test_the_part_written_by_hand_is_kept_byte_for_byte(tea: Path, comment: str) -> None:
    path = tea / "article.toml"
    path.write_bytes(comment.encode() + path.read_bytes())
    written = by_hand(tea)
    spoil_bytes = (tea / "easy.md").read_bytes().replace(b"dry leaves", b"small leaves")
    (tea / "easy.md").write_bytes(spoil_bytes)
    assert record(load_article(tea), LATER) == ["easy/what-tea-is"]
    assert by_hand(tea) == written
    assert written.startswith(comment.encode())


def test_a_file_with_the_line_ends_of_another_system_is_kept_so(tea: Path) -> None:
    path = tea / "article.toml"
    written = by_hand(tea).rstrip().replace(b"\n", b"\r\n")
    path.write_bytes(written + b"\r\n")
    record(load_article(tea), LATER)
    assert by_hand(tea).rstrip() == written
    assert record(load_article(tea), LATER) == []


def test_a_section_that_is_gone_is_not_remembered(tea: Path) -> None:
    spoil(
        tea,
        "article.toml",
        "[changed.plain]\n",
        '[changed.plain]\ngone = { date = 2020-01-01, digest = "0" }\n',
    )
    assert record(load_article(tea), LATER) == []
    assert b"gone" not in (tea / "article.toml").read_bytes()


LOST = [
    pytest.param(
        "[changed.plain]\n", "[changed.plain]\n# ask the host\n", 18, "nothing else may stand", id="comment"
    ),
    pytest.param(HEAD, "# Changes", 13, "need this line before them", id="changes without their head"),
]


@pytest.mark.parametrize(("old", "new", "line", "why"), LOST)
def test_what_would_be_lost_is_told_and_nothing_is_written(
    tea: Path, old: str, new: str, line: int, why: str
) -> None:
    spoil(tea, "article.toml", old, new)
    spoil(tea, "easy.md", "made from dry leaves", "made from small leaves")
    before = (tea / "article.toml").read_bytes()
    with pytest.raises(SourceError, match=why) as caught:
        record(load_article(tea), LATER)
    assert (caught.value.path, caught.value.line) == (tea / "article.toml", line)
    assert (tea / "article.toml").read_bytes() == before


def test_a_file_that_cannot_be_written_stays_whole(tea: Path) -> None:
    spoil(tea, "easy.md", "made from dry leaves", "made from small leaves")
    before = (tea / "article.toml").read_bytes()
    (tea / "article.toml.part").mkdir()
    with pytest.raises(OSError, match=r"article\.toml\.part"):
        record(load_article(tea), LATER)
    assert (tea / "article.toml").read_bytes() == before


def test_nothing_is_left_beside_the_file(tea: Path) -> None:
    names = sorted(path.name for path in tea.iterdir())
    spoil(tea, "easy.md", "made from dry leaves", "made from small leaves")
    record(load_article(tea), LATER)
    assert sorted(path.name for path in tea.iterdir()) == names
