"""Settings: environment variables for the machine, one TOML file for what a clinic decides.

docs/settings.md documents both.
"""

import dataclasses
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from service import toml_lines
from service.toml_lines import TomlFile

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "READER_"
_ON = frozenset(("on", "1", "true", "yes"))
_OFF = frozenset(("off", "0", "false", "no"))
_UNITS = {"": 1, "k": 10**3, "M": 10**6, "G": 10**9}


class ConfigError(Exception):
    """A setting cannot be used; the message names it and says why."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a clinic decides: the file that READER_SETTINGS names."""

    name: str | None = None
    """Shown in the header and the title of every page."""
    phone: str | None = None
    """The number at which the article can be heard, as people write it."""
    languages: tuple[str, ...] = ()
    """Language tags to offer, in this order; empty: all that are complete."""


@dataclass(frozen=True, kw_only=True)
class Config:
    """What the machine needs: environment variables, each the field's name in capitals behind READER_."""

    store: str = (ROOT / ".store").as_uri()
    """Where rendered audio is kept: a folder or any fsspec URL."""
    voices: Path | None = None
    """Folder with more voices."""
    public_url: str | None = None
    """The address under which the outside reaches the service."""
    secret: str | None = None
    """Signs the state of phone calls."""
    on_demand: bool = True
    """Whether audio is rendered when it is first asked for."""
    workers: int = 2
    """Processes that render and score."""
    store_limit: int | None = None
    """Bytes that the store may come to hold: `flask speech build` does not begin what would pass it."""
    dask: str | None = None
    """Address of a dask scheduler; its workers then render and score, in place of ours."""
    settings: Settings = Settings()
    """Read from the file that READER_SETTINGS names."""


def load(environ: Mapping[str, str] = os.environ) -> Config:
    """The configuration from READER_ variables; ConfigError or SourceError where one cannot be used."""
    given = {name: value for name, value in environ.items() if name.startswith(PREFIX)}
    known = [PREFIX + field.name.upper() for field in dataclasses.fields(Config)]
    if unknown := sorted(set(given) - set(known)):
        raise ConfigError(f"{', '.join(unknown)}: unknown setting; there are {', '.join(known)}")
    return Config(**{_field(name): _read(name, value) for name, value in given.items() if value.strip()})


def _field(name: str) -> str:
    return name.removeprefix(PREFIX).lower()


def _read(name: str, value: str) -> Any:
    try:
        return _READERS.get(_field(name), str)(value.strip())
    except ValueError as error:
        raise ConfigError(f"{name}={value}: {error}") from error


def _flag(value: str) -> bool:
    word = value.lower()
    if word not in _ON | _OFF:
        raise ValueError("is neither on nor off")
    return word in _ON


def _count(value: str) -> int:
    if not value.isdecimal() or not 1 <= int(value) <= 256:
        raise ValueError("is not a whole number from 1 to 256")
    return int(value)


def _bytes(value: str) -> int:
    """`800M`: a whole number, and k, M or G for thousands, millions, thousands of millions."""
    number, unit = (value[:-1], value[-1]) if value[-1:] in _UNITS else (value, "")
    if not number.isdecimal() or int(number) == 0:
        raise ValueError("is not a number of bytes above zero, such as 800M; there are k, M and G")
    return int(number) * _UNITS[unit]


def _folder(value: str) -> Path:
    if not Path(value).is_dir():
        raise ValueError("is not a folder")
    return Path(value)


def _origin(value: str) -> str:
    """An address to put in front of paths: no path, no trailing slash."""
    scheme, _, host = value.rstrip("/").partition("://")
    if scheme not in ("http", "https") or not host or "/" in host:
        raise ValueError("is not an address such as https://reader.example")
    return f"{scheme}://{host}"


def _url(value: str) -> str:
    return value if "://" in value else Path(value).resolve().as_uri()


def read_settings(path: str | Path) -> Settings:
    """The clinic's file; SourceError with the line of an unknown key or a value of the wrong type."""
    file = toml_lines.load(Path(path))
    known = [field.name for field in dataclasses.fields(Settings)]
    for key in file.table:
        if key not in known:
            raise file.error(f"unknown setting {key}; there are {', '.join(known)}", key)
    return Settings(**{key: _checked(file, key, value) for key, value in file.table.items()})


def _checked(file: TomlFile, key: str, value: Any) -> Any:
    if key == "languages":
        if not isinstance(value, list) or not all(isinstance(tag, str) for tag in value):
            raise file.error("languages is not a list of language tags", key)
        return tuple(value)
    if not isinstance(value, str) or not value.strip():
        raise file.error(f"{key} is not a text", key)
    return value


_READERS: dict[str, Callable[[str], Any]] = {
    "store": _url,
    "voices": _folder,
    "public_url": _origin,
    "on_demand": _flag,
    "workers": _count,
    "store_limit": _bytes,
    "settings": read_settings,
}
