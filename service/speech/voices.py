"""The catalogue of voices: which exist, which can be offered here, and why not."""

from importlib.util import find_spec

from service.speech import engines
from service.speech.model import Voice

CATALOGUE: tuple[Voice, ...] = (
    # The first of a language that is offered is its default.
    Voice(id="hibari", engine="hibari", lang="en", model="heart"),
    Voice(id="espeak-en", engine="espeak", lang="en", model="en-us"),
)


class NoVoice(Exception):
    """There is no such voice; the message says which there are."""


def installed(name: str) -> bool:
    """Whether a package can be imported, found out without importing it."""
    return find_spec(name) is not None


def missing(voice: Voice) -> str | None:
    """Why the voice is not offered; None where it is."""
    packages = engines.module(voice).PACKAGES
    absent = [package for name, package in packages.items() if not installed(name)]
    return f"{voice.id}: not offered: package {absent[0]} is not installed" if absent else None


def offered(lang: str) -> tuple[Voice, ...]:
    """The voices of a language that can speak here, its default first."""
    return tuple(voice for voice in CATALOGUE if voice.lang == lang and missing(voice) is None)


def choose(lang: str, voice_id: str | None) -> Voice:
    """The voice of that id, or the language's default where it is None; never another voice.

    NoVoice says why there is none, and which there are.
    """
    voices = {voice.id: voice for voice in offered(lang)}
    if voice_id is None and voices:
        return next(iter(voices.values()))
    if voice_id in voices:
        return voices[voice_id]
    raise NoVoice(f"{_why_not(lang, voice_id)}; voices for {lang}: {', '.join(voices) or 'none'}")


def _why_not(lang: str, voice_id: str | None) -> str:
    if voice_id is None:
        return f"no voice speaks {lang} here"
    known = next((voice for voice in CATALOGUE if voice.id == voice_id), None)
    if known is None:
        return f"no voice {voice_id!r}"
    if known.lang != lang:
        return f"{voice_id} speaks {known.lang}, not {lang}"
    return missing(known) or f"{voice_id}: not offered"
