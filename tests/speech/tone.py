"""An engine for tests: each text is one pitch, so that each frame tells which sentence it is of."""

from collections.abc import Mapping
from hashlib import sha256

import numpy as np

from service.speech.engines import sayable
from service.speech.model import PCM, Clip, Speed, Voice

PACKAGES: Mapping[str, str] = {}
RATE = 16000
_LENGTH: dict[Speed, float] = {"normal": 0.01, "slow": 0.0133}  # seconds a character


def version(voice: Voice) -> str:
    return f"tone {voice.model}"


def open_voice(voice: Voice) -> "Tone":
    return Tone(voice)


class Tone:
    """Whole periods of a sine, so that a clip begins and ends at zero."""

    def __init__(self, voice: Voice) -> None:
        self.version = version(voice)

    def speak(self, text: str, speed: Speed) -> Clip:
        periods = max(1, round(_LENGTH[speed] * len(sayable(text)) * pitch(text)))
        frames = round(periods * RATE / pitch(text))
        wave = np.sin(2 * np.pi * periods * (np.arange(frames) + 0.5) / frames)
        return Clip(pcm=np.rint(8000 * wave).astype(np.int16), rate=RATE)


def pitch(text: str) -> int:
    """Hertz from 200 to 1999, by the text."""
    return 200 + int(sha256(text.encode()).hexdigest(), 16) % 1800


def heard(pcm: PCM) -> float:
    """The pitch of a piece of sound: how often it passes zero upwards."""
    rises = np.flatnonzero((pcm[:-1] < 0) & (pcm[1:] >= 0))
    return float((len(rises) - 1) * RATE / (rises[-1] - rises[0]))
