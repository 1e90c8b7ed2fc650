"""The engines that speak. Each is a module beside this one; nothing of it is loaded before it is opened.

An engine module holds `PACKAGES` (what it imports, and the distribution that brings it), `version(voice)`
(cheap, loads nothing) and `open_voice(voice)` (loads the library or the model).
"""

import functools
import importlib
import re
from collections.abc import Mapping
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution
from typing import Protocol, cast

from service.speech.model import PCM, Engine, EngineError, Voice

# Control characters (NUL ends the text of a C library, U+0001 starts a command of espeak), lone surrogates.
_UNSAYABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_SAYABLE = re.compile(r"[^\W_]")

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
    """The text itself; EngineError where it holds nothing to say, or what an engine would drop or obey."""
    if unsayable := _UNSAYABLE.search(text):
        raise EngineError(f"cannot say character U+{ord(unsayable.group()):04X} in {text!r}")
    if not _SAYABLE.search(text):
        raise EngineError(f"nothing to say in {text!r}")
    return text


def audible(pcm: PCM, text: str) -> PCM:
    """The sound itself; EngineError where it is empty or silent."""
    if pcm.size == 0 or max(int(pcm.max()), -int(pcm.min())) < _PEAK_OF_SILENCE:
        raise EngineError(f"no sound came out for {text!r}")
    return pcm
