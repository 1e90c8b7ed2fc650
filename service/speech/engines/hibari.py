"""hibari: a small neural English voice; model, lexicon and phonemizer are all in its package."""

import re
from typing import Any

from service.speech.engines import audible, in_script, release, sayable, trimmed
from service.speech.loudness import amplified
from service.speech.model import Clip, Speed, Voice

PACKAGES = {"hibari": "hibari-tts", "onnxruntime": "onnxruntime"}

PACE: dict[Speed, float] = {"normal": 0.9, "slow": 0.75}
"""The model's own control of its timing, 1.0 being its teacher's pace. Chosen to take as long as espeak does
at the same speed, so that another voice is no other pace; see `espeak.RATE` for the words a minute."""
_SEED = 1  # of the noise in breathy sounds: the same sentence gives the same bytes
_LINK = re.compile(r"\](?=\()")  # hibari reads `[word](/phonemes/)` as markup
_EDGE = 22  # 16-bit steps, -63 dB: the model is quieter than that before the first sound and after the last


def version(voice: Voice) -> str:
    """Package, model and pace."""
    sound = release("hibari-tts", "hibari/assets/hibari.onnx")
    return f"{sound} pace {PACE['normal']}/{PACE['slow']} seed {_SEED} edge {_EDGE}"


def open_voice(voice: Voice) -> "Hibari":
    """Load the model, about half a second."""
    return Hibari(voice)


class Hibari:
    """The model and its phonemizer."""

    def __init__(self, voice: Voice) -> None:
        import hibari

        self.version = version(voice)
        self._gain = voice.gain
        self._hibari: Any = hibari.Hibari(voice.model)

    def speak(self, text: str, speed: Speed) -> Clip:
        said = _LINK.sub("] ", in_script(sayable(text), {"LATIN"}))
        wave = self._hibari(said, speed=PACE[speed], seed=_SEED)
        rate = self._hibari.sample_rate
        return Clip(pcm=trimmed(audible(amplified(wave, self._gain), text), rate, _EDGE), rate=rate)
