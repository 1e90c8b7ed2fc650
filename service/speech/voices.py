"""The catalogue of voices: which exist, which can be offered here, and why not."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock

from service import toml_lines
from service.speech import engines
from service.speech.engines import piper, recordings, system
from service.speech.model import Voice
from service.toml_lines import SourceError, TomlFile

_CATALOGUE = Path(__file__).with_name("voices.toml")
_KEYS = ("id", "engine", "model", "lang", "reads", "gain")


class NoVoice(Exception):
    """There is no such voice; the message says which there are."""


class Voices:
    """The voices of a catalogue that can speak here. Safe to share between threads."""

    def __init__(self, catalogue: Sequence[Voice], fault: Callable[[Voice], str | None]) -> None:
        """`fault` says why a voice cannot be offered, None where it can; it is asked once a voice."""
        self.catalogue = tuple(catalogue)
        self._ask = cache(fault)
        self._lock = Lock()  # a second request waits for the verdict, rather than asking for it again

    def faults(self) -> Mapping[str, str | None]:
        """Why a voice is not offered, by id; None where it is."""
        return {voice.id: self._fault(voice) for voice in self.catalogue}

    def offered(self, lang: str) -> tuple[Voice, ...]:
        """The voices that read a language here, its default first."""
        return tuple(voice for voice in self.catalogue if lang in voice.reads and not self._fault(voice))

    def choose(self, lang: str, voice_id: str | None) -> Voice:
        """The voice of that id, or the language's default where it is None; never another voice.

        NoVoice says why there is none, and which there are.
        """
        voices = {voice.id: voice for voice in self.offered(lang)}
        if voice_id is None and voices:
            return next(iter(voices.values()))
        if voice_id in voices:
            return voices[voice_id]
        raise NoVoice(f"{self._why_not(lang, voice_id)}; voices for {lang}: {', '.join(voices) or 'none'}")

    def _fault(self, voice: Voice) -> str | None:
        with self._lock:
            return self._ask(voice)

    def _why_not(self, lang: str, voice_id: str | None) -> str:
        if voice_id is None:
            return f"no voice speaks {lang} here"
        known = next((voice for voice in self.catalogue if voice.id == voice_id), None)
        if known is None:
            return f"no voice {voice_id!r}"
        if lang not in known.reads:
            return f"{voice_id} speaks {known.lang}, not {lang}"
        return self._fault(known) or f"{voice_id}: not offered"


def installed(name: str) -> bool:
    """Whether a package can be imported, found out without importing it."""
    return find_spec(name) is not None


def missing(voice: Voice) -> str | None:
    """The package that keeps a voice from being offered; None where nothing is missing."""
    packages = engines.module(voice).PACKAGES
    absent = [package for name, package in packages.items() if not installed(name)]
    return f"{voice.id}: not offered: package {absent[0]} is not installed" if absent else None


def load(path: Path = _CATALOGUE) -> tuple[Voice, ...]:
    """The voices of a catalogue file; SourceError where it cannot be used."""
    file = toml_lines.load(path)
    return tuple(_voice(file, table) for table in file.table.get("voice", ()))


def known(folder: Path | None) -> tuple[Voice, ...]:
    """Every voice that may be offered here; SourceError where a file in the folder of voices cannot be used.

    A person's voice is preferred to any other. Whoever adds a model of Piper adds a choice: the default stays
    the one that is tested here, except in a language that had none.
    """
    if folder is None:
        return (*load(), *system.found())
    return (*recordings.found(folder), *load(), *piper.found(folder), *system.found())


def _voice(file: TomlFile, table: Mapping[str, object]) -> Voice:
    if set(table) != set(_KEYS):
        raise SourceError(
            file.path, file.line_of("id", str(table.get("id"))), f"a voice has {', '.join(_KEYS)}"
        )
    return Voice(
        id=str(table["id"]),
        engine=str(table["engine"]),
        model=str(table["model"]),
        lang=str(table["lang"]),
        reads=tuple(map(str, table["reads"])),  # type: ignore[call-overload]
        gain=float(table["gain"]),  # type: ignore[arg-type]
    )
