"""Whether a voice can be offered: it says known sentences of its languages, aloud and in that language."""

import re
from collections import Counter
from functools import cache
from typing import Protocol, runtime_checkable

from service.executors import WorkerDied, Workers
from service.speech import engines, voices
from service.speech.model import EngineError, Voice
from service.speech.samples import known_sentences

_TIME_LIMIT = 60.0
"""Seconds for a voice: a hundred times what the slowest takes on a quiet machine."""

# "(en)" before words that another language's rules say, "(cmn)" behind them.
_SWITCH = re.compile(r"\([a-z][a-z-]*\)")
_STRESS = str.maketrans("", "", "ˈˌ")
_BEGINNING = 4  # phonemes: "tʃaɪniːzlɛɾɚ", "aɹəbɪkmiːm" begin alike


@runtime_checkable
class Transcriber(Protocol):
    """An engine that can tell its phonemes."""

    @property
    def language(self) -> str: ...

    def phonemes(self, text: str) -> str: ...


@runtime_checkable
class SelfCheck(Protocol):
    """An engine that says only what it has, and knows that best."""

    def check(self) -> None: ...


def fault(voice: Voice) -> str | None:
    """Why a voice is not offered; None where it is. Takes as long as loading it, in a process of its own.

    A verdict is for good: it is the machine's, the same for every part of the service.
    """
    return voices.missing(voice) or _verdict(voice)


@cache
def _verdict(voice: Voice) -> str | None:
    try:
        _tester().run(hear, voice)
    except (EngineError, WorkerDied) as error:
        return f"{voice.id}: not offered: {error}"
    except Exception as error:  # whatever a library raises: no voice, but a service
        return f"{voice.id}: not offered: {type(error).__name__}: {error}"
    return None


@cache
def _tester() -> Workers:
    """Not the service's own workers: a voice that hangs or dies here holds up no listener."""
    return Workers(1, _TIME_LIMIT)


def hear(voice: Voice) -> None:
    """Let a voice speak; EngineError says what is wrong with it. Runs in a worker."""
    engine = engines.module(voice).open_voice(voice)  # not kept: it would fill the tester with models
    if isinstance(engine, SelfCheck):
        engine.check()
        return
    for sample in known_sentences(voice):
        engine.speak(sample, "normal")
        if isinstance(engine, Transcriber):
            _check_language(engine.language, voice)
            check_phonemes(engine.phonemes(sample), sample)


def _check_language(language: str, voice: Voice) -> None:
    if language.split("-")[0] != voice.lang.split("-")[0]:
        raise EngineError(f"speaks {language}, not {voice.lang}")


def check_phonemes(phonemes: str, text: str) -> None:
    """EngineError where they are no reading of the text in one language."""
    if switch := _SWITCH.search(phonemes):
        said = phonemes[switch.start() : switch.start() + 20]
        raise EngineError(f"says part of {text!r} by the rules of another language: {said}...")
    words = [word.translate(_STRESS) for word in phonemes.split()]
    if not words:
        raise EngineError(f"has no phonemes for {text!r}")
    beginning, count = Counter(word[:_BEGINNING] for word in words).most_common(1)[0]
    if count > 1 and count > len(words) / 2:
        many = f"{count} of {len(words)} words begin with {beginning!r}"
        raise EngineError(f"names the letters of {text!r}: {many}")
