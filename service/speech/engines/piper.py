"""piper: neural voices from files, a `.onnx` with its `.onnx.json`, in the folder that READER_VOICES names.

The engine is an extra (`piper-tts`). Its phonemes come from a libespeak-ng of its own.
"""

import json
from hashlib import sha256
from importlib.metadata import version as package_version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from service.speech import loudness
from service.speech.engines import audible, in_script, sayable, scripts, trimmed
from service.speech.model import Clip, EngineError, Speed, Voice
from service.speech.samples import known_sentences
from service.toml_lines import SourceError

PACKAGES = {"piper": "piper-tts", "onnxruntime": "onnxruntime"}

LENGTH: dict[Speed, float] = {"normal": 1.0, "slow": 1.33}
"""The model's own control of its timing, times what its file sets."""
_EDGE = 64  # 16-bit steps
# Other ways from text to phonemes load models that are not in the package.
_PHONEMES = ("espeak", "text")
# Tags of Piper that name a text in another way; any other is read by its language alone.
_READS = {"zh_CN": "zh-Hans", "zh_TW": "zh-Hant", "zh_HK": "zh-Hant", "pt_BR": "pt-BR", "pt_PT": "pt-PT"}


def found(folder: Path) -> tuple[Voice, ...]:
    """A voice for each model in a folder, in order of their names."""
    return tuple(_voice(model) for model in sorted(folder.glob("*.onnx")) if settings(model).is_file())


def settings(model: Path) -> Path:
    """The file beside a model that describes it."""
    return model.with_name(f"{model.name}.json")


def version(voice: Voice) -> str:
    """Package, and digest of the model and its settings."""
    model = Path(voice.model)
    digest = sha256(model.read_bytes() + settings(model).read_bytes()).hexdigest()[:16]
    length = f"{LENGTH['normal']}/{LENGTH['slow']}"
    return f"piper-tts {package_version('piper-tts')} {digest} length {length} edge {_EDGE}"


def open_voice(voice: Voice) -> "Piper":
    """Load the model, about half a second, and find out how loud it is."""
    return Piper(voice)


class Piper:
    """One model."""

    def __init__(self, voice: Voice) -> None:
        from piper import PiperVoice

        self.version = version(voice)
        self._model: Any = PiperVoice.load(voice.model)
        if self._model.config.phoneme_type.value not in _PHONEMES:
            raise EngineError(f"its phonemes by {self._model.config.phoneme_type.value} are not supported")
        sample = known_sentences(voice)[0]
        self._scripts = scripts(sample)
        self._gain = loudness.gain(self._wave(sample, "normal"), self._rate)

    def speak(self, text: str, speed: Speed) -> Clip:
        # `[[` would start phonemes.
        said = in_script(sayable(text), self._scripts).replace("[[", "[ [")
        pcm = loudness.amplified(self._wave(said, speed), self._gain)
        return Clip(pcm=trimmed(audible(pcm, text), self._rate, _EDGE), rate=self._rate)

    @property
    def _rate(self) -> int:
        return int(self._model.config.sample_rate)

    def _wave(self, text: str, speed: Speed) -> NDArray[np.float32]:
        """Samples as the model gives them; without noise, so that a sentence sounds the same each time."""
        from piper import SynthesisConfig

        length = self._model.config.length_scale * LENGTH[speed]
        config = SynthesisConfig(
            length_scale=length, noise_scale=0.0, noise_w_scale=0.0, normalize_audio=False
        )
        chunks = [chunk.audio_float_array for chunk in self._model.synthesize(text, config)]
        return np.concatenate([np.zeros(0, np.float32), *chunks])


def _voice(model: Path) -> Voice:
    code = _language(settings(model))
    name = model.stem.lower().replace("_", "-")
    lang = code.replace("_", "-")
    reads = _READS.get(code, lang.split("-")[0])
    return Voice(id=f"piper-{name}", engine="piper", lang=lang, model=str(model), reads=(reads,))


def _language(path: Path) -> str:
    """`en_US`; older files name only the voice of espeak."""
    try:
        described = json.loads(path.read_text(encoding="utf-8"))
        return str(described["language"]["code"] if "language" in described else described["espeak"]["voice"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SourceError(path, 1, f"does not describe a voice of Piper: {error!r}") from error
