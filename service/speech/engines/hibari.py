"""hibari: a small neural English voice; model, lexicon and phonemizer are all in its package."""

import re
import unicodedata
from typing import Any

import numpy as np
from numpy.typing import NDArray

from service.speech.engines import audible, release, sayable
from service.speech.model import PCM, Clip, EngineError, Speed, Voice

PACKAGES = {"hibari": "hibari-tts", "onnxruntime": "onnxruntime"}

PACE: dict[Speed, float] = {"normal": 0.9, "slow": 0.75}
"""The model's own control of its timing, 1.0 being its teacher's pace. Chosen to take as long as espeak does
at the same speed, so that another voice is no other pace; see `espeak.RATE` for the words a minute."""
_SEED = 1  # of the noise in breathy sounds: the same sentence gives the same bytes
_LINK = re.compile(r"\](?=\()")  # hibari reads `[word](/phonemes/)` as markup
_EDGE = 16  # 16-bit steps, -66 dB: the model is quieter than that before the first sound and after the last
_MARGIN = 480  # frames of it that are kept, 20 ms


def version(voice: Voice) -> str:
    """Package, model and pace."""
    sound = release("hibari-tts", "hibari/assets/hibari.onnx")
    return f"{sound} pace {PACE['normal']}/{PACE['slow']} seed {_SEED} edge {_EDGE}/{_MARGIN}"


def open_voice(voice: Voice) -> "Hibari":
    """Load the model, about half a second."""
    return Hibari(voice)


class Hibari:
    """The model and its phonemizer."""

    def __init__(self, voice: Voice) -> None:
        import hibari

        self.version = version(voice)
        self._hibari: Any = hibari.Hibari(voice.model)

    def speak(self, text: str, speed: Speed) -> Clip:
        wave = self._hibari(_LINK.sub("] ", _latin(sayable(text))), speed=PACE[speed], seed=_SEED)
        return Clip(pcm=_trimmed(audible(sixteen_bit(wave), text)), rate=self._hibari.sample_rate)


def sixteen_bit(wave: NDArray[np.float32]) -> PCM:
    """Samples from -1 to 1 as integers, the nearest; what is over is cut off, not wrapped round."""
    return np.rint(np.clip(wave, -1.0, 1.0) * 32767).astype(np.int16)


def _latin(text: str) -> str:
    """The text itself; EngineError where it has letters that hibari drops without a word."""
    for char in text:
        if char.isalpha() and char != "µ" and not unicodedata.name(char, "").startswith("LATIN"):
            raise EngineError(f"hibari cannot say {char!r} in {text!r}")
    return text


def _trimmed(pcm: PCM) -> PCM:
    """The sound without the third of a second before it and the half second after it that the model adds.

    The pauses of a track are its own, the same for every voice.
    """
    loud = np.flatnonzero((pcm > _EDGE) | (pcm < -_EDGE))
    return pcm[max(0, loud[0] - _MARGIN) : loud[-1] + 1 + _MARGIN].copy()
