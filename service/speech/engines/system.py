"""system: the voices of macOS and Windows, through pyttsx3's public interface.

Its faults, and how each is kept away:

- the first `runAndWait` of a process does not wait, so an empty one goes first;
- of several queued files only the last is written, so it is one at a time;
- a wrong voice is silently another, so it is looked up, and asked for again once it is set;
- a file that could not be written is no error, so it is looked for;
- a rate that is not taken is no error, so slow is measured once, and refused where it is not slower.
"""

import platform
import sys
from importlib.metadata import version as package_version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray

from service.speech import loudness
from service.speech.engines import audible, in_script, sayable, scripts, trimmed
from service.speech.model import SPEEDS, Clip, EngineError, Speed, Voice
from service.speech.samples import SAMPLES, known_sentences

PACKAGES = {"pyttsx3": "pyttsx3", "soundfile": "soundfile", "soxr": "soxr"}
PLATFORMS = ("darwin", "win32")

RATE: dict[Speed, int] = {"normal": 165, "slow": 125}
"""Words a minute, as `espeak.RATE`."""
_RATE = 24000  # frames a second to which each file comes: systems differ
_EDGE = 64  # 16-bit steps
_SLOWER = 1.15  # times as long: some drivers take another rate and do not change it
_OWN = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}  # systems name the region, not the script


def found() -> tuple[Voice, ...]:
    """One for each language that the catalogue knows, where the system has voices."""
    if sys.platform not in PLATFORMS:
        return ()
    return tuple(
        Voice(
            id=f"system-{lang.lower()}", engine="system", lang=lang, model=_OWN.get(lang, lang), reads=(lang,)
        )
        for lang in SAMPLES
    )


def version(voice: Voice) -> str:
    """Package and system: an update of the system may bring another voice."""
    return f"pyttsx3 {package_version('pyttsx3')} {platform.platform()} rate {RATE['normal']}/{RATE['slow']}"


def open_voice(voice: Voice) -> "System":
    """Find the system's voice for the language, and how loud it is."""
    if sys.platform not in PLATFORMS:
        raise EngineError(f"the system's voices are used on macOS and Windows, not on {sys.platform}")
    return System(voice)


class System:
    """One of the system's voices."""

    def __init__(self, voice: Voice, driver: str | None = None) -> None:
        """`driver`: pyttsx3's name of the system; None: the one it runs on."""
        import pyttsx3

        self.version = version(voice)
        self._pyttsx3: Any = pyttsx3.init(driver)
        self._pyttsx3.runAndWait()
        self._name = chosen(voice.model, self._pyttsx3.getProperty("voices"))
        sample = known_sentences(voice)[0]
        self._scripts = scripts(sample)
        normal, slow = (self._wave(sample, speed) for speed in SPEEDS)
        self._has_slow = len(slow) > _SLOWER * len(normal)
        self._gain = loudness.gain(normal, _RATE)

    def speak(self, text: str, speed: Speed) -> Clip:
        if speed == "slow" and not self._has_slow:
            raise EngineError("the system's voice does not speak more slowly")
        wave = self._wave(in_script(sayable(text), self._scripts), speed)
        pcm = audible(loudness.amplified(wave, self._gain), text)
        return Clip(pcm=trimmed(pcm, _RATE, _EDGE), rate=_RATE)

    def _wave(self, text: str, speed: Speed) -> NDArray[np.float32]:
        self._pyttsx3.setProperty("voice", self._name)
        self._pyttsx3.setProperty("rate", RATE[speed])
        with TemporaryDirectory() as folder:
            file = Path(folder) / "speech"
            self._pyttsx3.save_to_file(text, str(file))
            self._pyttsx3.runAndWait()
            if self._pyttsx3.getProperty("voice") != self._name:
                raise EngineError(f"the system did not take its voice {self._name!r}")
            return _read(file)


def chosen(lang: str, voices: list[Any]) -> str:
    """Id of the first voice that speaks exactly the language, else of the first of its region or script."""
    spoken = {voice.id: {_tag(each) for each in voice.languages or ()} for voice in voices}
    wanted = lang.lower()
    for fits in (lambda tag: tag == wanted, lambda tag: tag.split("-")[0] == wanted):
        for id_, tags in spoken.items():
            if any(map(fits, tags)):
                return str(id_)
    raise EngineError(f"the system has no voice for {lang}")


def _tag(language: str | bytes) -> str:
    """`en-us` of b"\\x05en-us" (espeak puts a priority before it), en_US and en-US."""
    text = language.decode("utf-8", "replace") if isinstance(language, bytes) else language
    return text.lstrip("".join(map(chr, range(32)))).replace("_", "-").lower()


def _read(file: Path) -> NDArray[np.float32]:
    import soundfile
    import soxr

    try:
        wave, rate = soundfile.read(file, dtype="float32", always_2d=True)
    except soundfile.LibsndfileError as error:
        raise EngineError(f"the system wrote no sound: {error}") from error
    return soxr.resample(wave.mean(axis=1), rate, _RATE, "HQ")  # type: ignore[no-any-return]
