"""The least that the same speech can cost: the bare libraries, nothing around them.

No silence between sentences, no Info frame, no cues. espeak is called as the service calls it, without its
own pause at the end: with it, the floor would encode more silence and the ratio would look better.
"""

import ctypes
import functools
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import espeakng_loader
import lameenc
import numpy as np
import soundfile
import soxr

from service.speech.engines.espeak import RATE

_BUFFER = 200  # milliseconds


def render(texts: Sequence[str]) -> tuple[bytes, bytes]:
    """MP3 and u-law of the texts, a sentence a call."""
    speak, rate = _espeak()
    pcm = b"".join(speak(text) for text in texts)
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_bit_rate(48)
    encoder.set_in_sample_rate(rate)
    encoder.set_channels(1)
    encoder.set_quality(7)
    mp3 = bytes(encoder.encode(pcm) + encoder.flush())
    narrow = soxr.resample(np.frombuffer(pcm, np.int16), rate, 8000, "HQ")
    ulaw = io.BytesIO()
    soundfile.write(ulaw, narrow, 8000, format="RAW", subtype="ULAW")
    return mp3, ulaw.getvalue()


@functools.cache
def _espeak() -> tuple[Callable[[str], bytes], int]:
    """libespeak-ng through pyttsx3's binding, synchronous; its rate."""
    ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
    from pyttsx3.drivers import _espeak as binding

    data = str(Path(espeakng_loader.get_data_path()).parent)
    rate = binding.Initialize(binding.AUDIO_OUTPUT_SYNCHRONOUS, _BUFFER, data.encode(), 0)
    heard: list[bytes] = []

    def hear(wave: Any, count: int, _events: Any) -> int:
        if count > 0:
            heard.append(ctypes.string_at(wave, count * 2))
        return 0

    binding.SetSynthCallback(hear)
    assert binding.SetVoiceByName(b"en-us") == binding.EE_OK
    binding.SetParameter(binding.RATE, RATE["normal"], 0)

    def speak(text: str) -> bytes:
        heard.clear()
        said = text.encode()
        binding.cSynth(said, len(said) + 1, 0, binding.POS_CHARACTER, 0, binding.CHARS_UTF8, None, None)
        return b"".join(heard)

    return speak, rate
