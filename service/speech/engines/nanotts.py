"""nanotts: SVOX Pico, a small voice for each of six languages, from the `py-nanotts` wheel."""

import re

import numpy as np

from service.speech.engines import audible, in_script, release, sayable, trimmed
from service.speech.loudness import factor
from service.speech.model import Clip, EngineError, Speed, Voice

PACKAGES = {"py_nanotts": "py-nanotts"}

PACE = {"en-GB": 1.1, "es-ES": 1.1, "fr-FR": 1.17, "it-IT": 1.28, "de-DE": 1.12}
"""The library's own control of its timing, for normal speed. Chosen to take as long as espeak does, so that
another voice is no other pace."""
SLOW = 0.75
"""Of that pace: slow takes a third more time."""
_RATE = 16000
_EDGE = 160  # 16-bit steps, -46 dB: Spanish and Italian end in half a second of noise that is nearly as loud
_MARGIN = 0.05  # seconds before and after what is louder
# Pico obeys tags of its own, also with a space after the bracket, and `<ignore>` swallows what follows. It
# has no way to write them so that they are read.
_TAG = re.compile(r"<[^<>]*[^\W\d_][^<>]*>")


def version(voice: Voice) -> str:
    """Package, the language's text analysis, and pace."""
    sound = release("py-nanotts", f"py_nanotts/lang/{voice.model}_ta.bin")
    return f"{sound} {voice.model} pace {PACE[voice.model]}/{SLOW} edge {_EDGE}/{_MARGIN}"


def open_voice(voice: Voice) -> "Pico":
    """See that the library has the voice; it loads it with each sentence, in a few milliseconds."""
    return Pico(voice)


class Pico:
    """One voice of the library."""

    def __init__(self, voice: Voice) -> None:
        import py_nanotts  # type: ignore[import-untyped]

        if voice.model not in PACE:
            raise EngineError(f"Pico has no voice {voice.model!r}")
        self.version = version(voice)
        self._name = voice.model
        normal = PACE[voice.model]
        self._pace: dict[Speed, float] = {"normal": normal, "slow": SLOW * normal}
        # Before its own clipping: at full volume Pico passes full scale.
        self._volume = factor(voice.gain)
        self._library = py_nanotts.NanoTTS()

    def speak(self, text: str, speed: Speed) -> Clip:
        said = _untagged(in_script(sayable(text), {"LATIN"}))
        sound = self._library.speak(said, voice=self._name, speed=self._pace[speed], volume=self._volume)
        pcm = audible(np.frombuffer(sound, np.int16), text)
        return Clip(pcm=trimmed(pcm, _RATE, _EDGE, _MARGIN), rate=_RATE)


def _untagged(text: str) -> str:
    if tag := _TAG.search(text):
        raise EngineError(f"Pico would obey the markup {tag.group()!r} in {text!r}")
    return text
