"""The engines that speak. Each is a module beside this one; nothing of it is loaded before it is opened.

An engine module holds `PACKAGES` (what it imports, and the distribution that brings it), `version(voice)`
(cheap, loads nothing) and `open_voice(voice)` (loads the library or the model).
"""

import functools
import importlib
import re
import unicodedata
from collections.abc import Collection, Mapping
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution
from typing import Protocol, cast

import numpy as np

from service.speech.model import PCM, Engine, EngineError, Voice

# Control characters (NUL ends the text of a C library, U+0001 starts a command of espeak), lone surrogates.
_UNSAYABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_SAYABLE = re.compile(r"[^\W_]")

_ANY_SCRIPT = "µªº\u02bc"  # micro sign, ordinals, the apostrophe that is a letter

_LONGEST = 20_000
"""Characters: a whole article of this kind. No sentence is nearly as long; a hundred times more would keep a
worker for minutes."""

_PEAK_OF_SILENCE = 64
"""16-bit steps, -54 dB: far under the softest word of any engine, over the noise floor of hibari's model."""


class EngineModule(Protocol):
    """What a module beside this one offers."""

    PACKAGES: Mapping[str, str]
    """Distribution on the package index by import name."""

    def version(self, voice: Voice) -> str: ...

    def open_voice(self, voice: Voice) -> Engine: ...


@functools.cache
def open_engine(voice: Voice) -> Engine:
    """The voice's engine, loaded once a process. EngineError names a package that is missing."""
    engine = module(voice)
    try:
        return engine.open_voice(voice)
    except ImportError as error:
        package = engine.PACKAGES.get(error.name or "", error.name)
        raise EngineError(f"{voice.id}: package {package} is missing or broken: {error}") from error


@functools.cache
def version_of(voice: Voice) -> str:
    """`Engine.version` of the voice without opening it: web processes make keys but never speak."""
    try:
        return module(voice).version(voice)
    except (PackageNotFoundError, OSError) as error:
        raise EngineError(f"{voice.id}: cannot tell the engine's version: {error}") from error


def module(voice: Voice) -> EngineModule:
    """The module of the voice's engine."""
    return cast(EngineModule, importlib.import_module(f"{__name__}.{voice.engine}"))


def release(package: str, model: str) -> str:
    """Version of a distribution and digest of its model, a file named by its path in the distribution."""
    installed = distribution(package)
    digest = sha256(installed.locate_file(model).read_bytes()).hexdigest()  # type: ignore[attr-defined]
    return f"{package} {installed.version} {digest[:16]}"


def sayable(text: str) -> str:
    """The text itself; EngineError where it holds nothing, too much, or what an engine would drop or obey."""
    if len(text) > _LONGEST:
        raise EngineError(f"cannot say {len(text)} characters at once, only {_LONGEST}: {text[:40]!r}...")
    if unsayable := _UNSAYABLE.search(text):
        raise EngineError(f"cannot say character U+{ord(unsayable.group()):04X} in {text!r}")
    if not _SAYABLE.search(text):
        raise EngineError(f"nothing to say in {text!r}")
    return text


def scripts(text: str) -> frozenset[str]:
    """The scripts of the letters in a text, as Unicode names them: LATIN, CYRILLIC, CJK."""
    letters = {char for char in text if char.isalpha() and char not in _ANY_SCRIPT}
    return frozenset(unicodedata.name(char, "UNKNOWN").split()[0] for char in letters)


def in_script(text: str, known: Collection[str]) -> str:
    """The text itself; EngineError where it has letters of a script that an engine would just leave out."""
    for char in text:
        if foreign := scripts(char) - set(known):
            raise EngineError(f"cannot say {char!r}, which is {', '.join(foreign)}, in {text!r}")
    return text


def trimmed(pcm: PCM, rate: int, edge: int, margin: float = 0.02) -> PCM:
    """The sound without the silence before and after it, but for `margin` seconds; `edge` is in 16-bit steps.

    The pauses of a track are its own, the same for every voice.
    """
    loud = np.flatnonzero((pcm > edge) | (pcm < -edge))
    kept = round(margin * rate)
    return pcm[max(0, loud[0] - kept) : loud[-1] + 1 + kept].copy()


def audible(pcm: PCM, text: str) -> PCM:
    """The sound itself; EngineError where it is empty or silent."""
    if pcm.size == 0 or max(int(pcm.max()), -int(pcm.min())) < _PEAK_OF_SILENCE:
        raise EngineError(f"no sound came out for {text!r}")
    return pcm
