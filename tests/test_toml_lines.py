"""TOML files and their faults: each has a file, a line and a reason."""

import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from service.toml_lines import Row, SourceError, TomlFile, load, read_text, row

TEXT = """\
# id = "comment"
name = "tea"
[[cup]]

id = "one"
"size" = 3
[[cup]]
id = 'two'
[pot.lid]
size = 4
"""


@pytest.fixture
def file(tmp_path: Path) -> TomlFile:
    path = tmp_path / "tea.toml"
    path.write_text(TEXT, encoding="utf-8")
    return load(path)


LINES: list[object] = [
    pytest.param("name", None, 1, 2, id="a key"),
    pytest.param("id", None, 1, 5, id="neither a comment nor the empty line before the key"),
    pytest.param("id", "one", 1, 5, id="a key and its value"),
    pytest.param("id", "two", 1, 8, id="single quotes quote as well"),
    pytest.param("id", "three", 1, 1, id="a value that is not there"),
    pytest.param("size", None, 1, 6, id="a key in quotes"),
    pytest.param("size", None, 7, 10, id="the first one below a line"),
    pytest.param("cup", None, 1, 3, id="the first of a list of tables"),
    pytest.param("lid", None, 1, 9, id="a table by the end of its name"),
    pytest.param("pot.lid", None, 1, 9, id="a table by its whole name"),
    pytest.param("am", None, 1, 1, id="not a part of a key"),
    pytest.param("i.", None, 1, 1, id="no regular expression"),
]


@pytest.mark.parametrize(("key", "value", "below", "line"), LINES)
def test_the_line_of_a_key_is_found_again(
    file: TomlFile, key: str, value: str | None, below: int, line: int
) -> None:
    assert file.line_of(key, value, below) == line


def test_an_error_of_a_file_stands_at_its_key_or_at_its_top(file: TomlFile) -> None:
    assert str(file.error("is cold", "id", "two")) == f"{file.path}:8: is cold"
    assert str(file.error("is cold")) == f"{file.path}:1: is cold"


FAULTS = [
    pytest.param(b"a = 1\nb = \n", 2, "Invalid value", id="a key without value"),
    pytest.param(b"a = 1\na = 2\n", 2, "Cannot overwrite a value", id="a key that stands twice"),
    pytest.param(b'a = "x\nb = 1\n', 1, "Illegal character", id="quotes that are not closed"),
    pytest.param(
        b'a = """x\ny\n', 3, "Unterminated string (at end of document)", id="a fault at the very end"
    ),
    pytest.param(b"a = 1\nb = 2\n\xff\n", 3, "not UTF-8 text", id="another encoding"),
    pytest.param(b"a = 2021-13-01\n", 1, "", id="a date that is none"),
]


@pytest.mark.parametrize(("content", "line", "why"), FAULTS)
def test_a_fault_is_told_with_its_line(tmp_path: Path, content: bytes, line: int, why: str) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    with pytest.raises(SourceError) as caught:
        load(path)
    assert (caught.value.path, caught.value.line) == (path, line)
    assert caught.value.why.startswith(why)
    assert caught.value.why
    assert "at line" not in caught.value.why


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"missing\.toml:1: cannot be read: No such file"):
        load(tmp_path / "missing.toml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=":1: cannot be read: Is a directory"):
        read_text(tmp_path)


def test_a_mark_before_the_first_letter_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "tea.toml"
    path.write_bytes(b"\xef\xbb\xbfname = 1\r\nb = 2\r\n")
    assert load(path).table == {"name": 1, "b": 2}
    assert load(path).line_of("b") == 2


def test_an_error_can_leave_a_context_and_go_to_another_process() -> None:
    @contextmanager
    def passing() -> Iterator[None]:
        yield

    error = SourceError(Path("a.toml"), 3, "is cold")
    with pytest.raises(SourceError) as caught, passing():
        raise error
    assert caught.value is error
    error.add_note("in the kitchen")
    assert str(pickle.loads(pickle.dumps(error))) == "a.toml:3: is cold"


Reading = Callable[[Row], object]
VALUES = [
    pytest.param("tea", lambda it: it.text("key"), "tea", id="a text"),
    pytest.param(None, lambda it: it.text_or_none("key"), None, id="a text left out"),
    pytest.param("tea", lambda it: it.text_or_none("key"), "tea", id="a text not left out"),
    pytest.param(["a", "b"], lambda it: it.texts("key"), ("a", "b"), id="texts"),
    pytest.param([], lambda it: it.texts("key"), (), id="no texts"),
    pytest.param(None, lambda it: it.texts("key"), (), id="texts left out"),
    pytest.param(
        ["a", ["b", "c"]], lambda it: it.alternatives("key"), (("a",), ("b", "c")), id="alternatives"
    ),
    pytest.param([["a"]], lambda it: it.alternatives("key"), (("a",),), id="one alternative"),
    pytest.param(None, lambda it: it.alternatives("key"), (), id="alternatives left out"),
    pytest.param(True, lambda it: it.flag("key"), True, id="a flag"),
    pytest.param(None, lambda it: it.flag("key"), False, id="a flag left out"),
    pytest.param(3, lambda it: it.number("key", 1.5), 3, id="a number"),
    pytest.param(None, lambda it: it.number("key", 1.5), 1.5, id="a number left out"),
    pytest.param([{}, 3], lambda it: it.tables("key"), [{}, 3], id="tables, each still to be read"),
    pytest.param(None, lambda it: it.tables("key"), [], id="tables left out"),
]
WRONG = [
    pytest.param(None, lambda it: it.text("key"), 'needs key = "..."', id="a text that is needed"),
    pytest.param(3, lambda it: it.text("key"), 'needs key = "..."', id="a number for a text"),
    pytest.param("  ", lambda it: it.text("key"), 'needs key = "..."', id="a blank text"),
    pytest.param("", lambda it: it.text_or_none("key"), 'needs key = "..."', id="an empty text"),
    pytest.param("abc", lambda it: it.texts("key"), 'needs key = ["..."]', id="a text is no list of letters"),
    pytest.param(["a", 3], lambda it: it.texts("key"), 'needs key = ["..."]', id="a number among texts"),
    pytest.param(["a", ""], lambda it: it.texts("key"), 'needs key = ["..."]', id="an empty one among texts"),
    pytest.param("abc", lambda it: it.alternatives("key"), "needs key = [", id="a text for alternatives"),
    pytest.param([[]], lambda it: it.alternatives("key"), "needs key = [", id="no alternative at all"),
    pytest.param(
        [["a", 3]], lambda it: it.alternatives("key"), "needs key = [", id="a number as alternative"
    ),
    pytest.param("yes", lambda it: it.flag("key"), "needs key = true or false", id="a text for a flag"),
    pytest.param(1, lambda it: it.flag("key"), "needs key = true or false", id="a number for a flag"),
    pytest.param("3", lambda it: it.number("key", 1), "needs key = a number", id="a text for a number"),
    pytest.param(True, lambda it: it.number("key", 1), "needs key = a number", id="a flag for a number"),
    pytest.param(float("nan"), lambda it: it.number("key", 1), "needs key = a number", id="no number at all"),
    pytest.param({}, lambda it: it.tables("key"), "needs key as a list of tables", id="a table for a list"),
]


def _row(file: TomlFile, value: object) -> Row:
    return row(file, "cup", {} if value is None else {"key": value}, ("key",), 5)


@pytest.mark.parametrize(("value", "read", "wanted"), VALUES)
def test_a_value_of_the_right_type_is_read(
    file: TomlFile, value: object, read: Reading, wanted: object
) -> None:
    assert read(_row(file, value)) == wanted


@pytest.mark.parametrize(("value", "read", "why"), WRONG)
def test_a_value_of_a_wrong_type_is_told(file: TomlFile, value: object, read: Reading, why: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(_row(file, value))
    assert str(caught.value).startswith(f"{file.path}:5: cup {why}")


def test_a_row_is_a_table_with_known_keys(file: TomlFile) -> None:
    with pytest.raises(SourceError, match=r":5: cup has to be a table$"):
        row(file, "cup", "tea", ("key",), 5)
    with pytest.raises(SourceError, match=r":6: cup has an unknown key 'size'; there are id, keys$"):
        row(file, "cup", {"id": "one", "size": 3}, ("id", "keys"))
    assert row(file, "cup", {"any": 1}).table == {"any": 1}


def test_a_row_without_a_line_tells_its_faults_at_the_key(file: TomlFile) -> None:
    top = row(file, file.path.name, file.table)
    with pytest.raises(SourceError, match=r":2: tea\.toml needs name = a number$"):
        top.number("name", 0)
    assert top.error("is cold").line == 1
