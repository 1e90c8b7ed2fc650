"""Settings: what is read, what is refused, and that all of it is documented."""

import dataclasses
import re
from pathlib import Path

import pytest

from service import config
from service.config import ROOT, Config, ConfigError, Settings
from service.toml_lines import SourceError

DOCUMENTED = re.findall(
    r"^\| `(\w+)` \|", (ROOT / "docs/settings.md").read_text(encoding="utf-8"), re.MULTILINE
)


def test_every_setting_is_documented_and_no_other() -> None:
    variables = [f"READER_{field.name.upper()}" for field in dataclasses.fields(Config)]
    keys = [field.name for field in dataclasses.fields(Settings)]
    assert variables + keys == DOCUMENTED


def test_nothing_has_to_be_set() -> None:
    assert config.load({}) == Config()
    assert Config().store == (ROOT / ".store").as_uri()
    assert Config().on_demand


def test_variables_of_others_are_none_of_our_business() -> None:
    assert config.load({"PATH": "/bin", "READERS": "5"}) == Config()


@pytest.mark.parametrize(
    ("name", "value", "field", "read"),
    [
        pytest.param("STORE", "memory://", "store", "memory://", id="a URL stays"),
        pytest.param("STORE", "/srv/a b", "store", "file:///srv/a%20b", id="a folder becomes a URL"),
        pytest.param("ON_DEMAND", "Off", "on_demand", False, id="off"),
        pytest.param("ON_DEMAND", "1", "on_demand", True, id="one is on"),
        pytest.param("ON_DEMAND", " ", "on_demand", True, id="blank is not set"),
        pytest.param("WORKERS", "4", "workers", 4, id="a count"),
        pytest.param("PUBLIC_URL", "http://a.example/", "public_url", "http://a.example", id="no slash"),
        pytest.param("DASK", "tcp://s:8786", "dask", "tcp://s:8786", id="accepted, not used"),
    ],
)
def test_a_variable_is_read(name: str, value: str, field: str, read: object) -> None:
    assert getattr(config.load({f"READER_{name}": value}), field) == read


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        pytest.param("READER_STROE", "x", "unknown setting; there are READER_STORE", id="misspelled"),
        pytest.param("READER_ON_DEMAND", "maybe", "neither on nor off", id="no flag"),
        pytest.param("READER_WORKERS", "0", "from 1 to 256", id="no worker"),
        pytest.param("READER_WORKERS", "-1", "from 1 to 256", id="fewer than none"),
        pytest.param("READER_WORKERS", "two", "from 1 to 256", id="no number"),
        pytest.param("READER_WORKERS", "²", "from 1 to 256", id="a digit that is no number"),
        pytest.param("READER_VOICES", "/nowhere", "not a folder", id="no folder"),
        pytest.param("READER_PUBLIC_URL", "reader.example", "not an address", id="no scheme"),
        pytest.param("READER_PUBLIC_URL", "https://a.example/path", "not an address", id="a path"),
    ],
)
def test_a_variable_that_cannot_be_used_is_named_with_the_reason(name: str, value: str, why: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(why)) as refused:
        config.load({name: value})
    assert name in str(refused.value)


def test_the_settings_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "clinic.toml"
    path.write_text('name = "Riverside"\nphone = "+1 555 0100"\nlanguages = ["en", "es"]\n', encoding="utf-8")
    settings = config.load({"READER_SETTINGS": str(path)}).settings
    assert settings == Settings(name="Riverside", phone="+1 555 0100", languages=("en", "es"))


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        pytest.param('name = "A"\nfone = "1"\n', 2, "unknown setting fone", id="misspelled"),
        pytest.param("\nname = 5\n", 2, "name is not a text", id="a number for a name"),
        pytest.param('name = " "\n', 1, "name is not a text", id="a blank name"),
        pytest.param('languages = "en"\n', 1, "not a list of language tags", id="one text for a list"),
        pytest.param(
            '\n\nlanguages = ["en", 5]\n', 3, "not a list of language tags", id="a number in the list"
        ),
        pytest.param('\nname = "A\n', 2, "Illegal character", id="not TOML"),
        pytest.param("[name]\n", 1, "name is not a text", id="a table for a name"),
    ],
)
def test_a_fault_in_the_file_is_told_with_its_line(tmp_path: Path, text: str, line: int, why: str) -> None:
    path = tmp_path / "clinic.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match=re.escape(why)) as refused:
        config.load({"READER_SETTINGS": str(path)})
    assert str(refused.value).startswith(f"{path}:{line}: ")


def test_a_settings_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        config.load({"READER_SETTINGS": str(tmp_path / "none.toml")})
