"""espeak: libespeak-ng from the `espeakng-loader` wheel, through pyttsx3's own binding of it.

The binding is used in synchronous mode, without pyttsx3's event loop: that one sleeps, keeps only the last
text and does not say that a voice is unknown. The library has one voice and one callback for the whole
process: one thread may speak.

Its word events say at which sample a word begins. `service.speech.words` mends their faults: several in a
number, another after an apostrophe or hyphen, none for some short words or at the edge of a clause.
"""

import ctypes
import functools
from pathlib import Path
from typing import Any

import numpy as np

from service.speech.engines import audible, release, sayable
from service.speech.loudness import factor
from service.speech.model import Clip, EngineError, Speed, Voice
from service.speech.words import Mark, words

PACKAGES = {"pyttsx3": "pyttsx3", "espeakng_loader": "espeakng-loader"}

RATE: dict[Speed, int] = {"normal": 165, "slow": 125}
"""The library's words per minute, chosen by what listeners get: with pauses between sentences the article
then runs at 155 (standard, long words) to 175 (easy) real words a minute, a calm reader's pace. The library's
own 175 gave up to 195 in a section. Slow takes a third more time."""
_BUFFER = 200  # milliseconds of sound a callback; 20 and 1000 cost half as much again
_UTF8, _IPA = 1, 2  # the text, and the phonemes, of espeak_TextToPhonemes
_DO_NOT_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT: missing data is an error code, not the end of the process


def version(voice: Voice) -> str:
    """Package, sound data and rates."""
    sound = release("espeakng-loader", "espeakng_loader/espeak-ng-data/phondata")
    return f"{sound} {voice.model} rate {RATE['normal']}/{RATE['slow']}"


def open_voice(voice: Voice) -> "Espeak":
    """Load the library where it is not loaded yet, and see that it has the voice."""
    return Espeak(voice)


class Espeak:
    """One voice of the library."""

    def __init__(self, voice: Voice) -> None:
        self.version = version(voice)
        self._name = voice.model
        # Before the library's own limiter, which is heard in tone languages; in per cent.
        self._volume = round(100 * factor(voice.gain))
        self._library = _library()
        self._library.choose(self._name)

    def speak(self, text: str, speed: Speed) -> Clip:
        self._library.choose(self._name)
        pcm = self._library.speak(sayable(text), RATE[speed], self._volume)
        return Clip(
            pcm=audible(pcm, text),
            rate=self._library.rate,
            words=words(text, self._library.marks, len(pcm)),
        )

    def phonemes(self, text: str) -> str:
        """How the text is said, in IPA; `(en)` before what is said by the rules of another language."""
        self._library.choose(self._name)
        return self._library.phonemes(sayable(text))

    @property
    def language(self) -> str:
        """The library's own tag of the language that its current voice speaks."""
        return self._library.language


class _LibraryVoice(ctypes.Structure):
    """The beginning of espeak_VOICE in speak_lib.h."""

    _fields_ = (("name", ctypes.c_char_p), ("languages", ctypes.c_char_p), ("identifier", ctypes.c_char_p))


class _Library:
    """The library's state in this process: which voice it has, and the sound its callback has brought."""

    def __init__(self, binding: Any, functions: ctypes.CDLL, data: str) -> None:
        """`functions`: the same library, for what the binding leaves out."""
        self._binding = binding
        self._functions = functions
        functions.espeak_TextToPhonemes.restype = ctypes.c_char_p
        functions.espeak_GetCurrentVoice.restype = ctypes.POINTER(_LibraryVoice)
        self._voice = ""
        self._heard: list[bytes] = []
        self.marks: list[Mark] = []
        self.rate: int = binding.Initialize(
            binding.AUDIO_OUTPUT_SYNCHRONOUS, _BUFFER, data.encode(), _DO_NOT_EXIT
        )
        if self.rate <= 0:
            raise EngineError(f"libespeak-ng does not start with the data in {data}")
        binding.SetSynthCallback(self._hear)

    def choose(self, name: str) -> None:
        """Make the voice current; EngineError where there is none of that name, never another voice."""
        if name == self._voice:
            return
        self._voice = ""
        if self._binding.SetVoiceByName(name.encode()) != self._binding.EE_OK:
            raise EngineError(f"libespeak-ng has no voice {name!r}")
        self._voice = name

    def speak(self, text: str, rate: int, volume: int) -> Any:
        """Mono 16-bit sound of the text in the current voice; rate in words a minute, volume in per cent."""
        binding, said = self._binding, text.encode()
        self._heard.clear()
        self.marks.clear()
        binding.SetParameter(binding.RATE, rate, 0)
        binding.SetParameter(binding.VOLUME, volume, 0)
        # No SSML and no PHONEMES flag: `<` and `[[` are read as text. No ENDPAUSE: the track sets the pauses.
        status = binding.cSynth(
            said, len(said) + 1, 0, binding.POS_CHARACTER, 0, binding.CHARS_UTF8, None, None
        )
        if status != binding.EE_OK:
            raise EngineError(f"libespeak-ng failed with code {status} at {text!r}")
        return np.frombuffer(b"".join(self._heard), np.int16)

    def phonemes(self, text: str) -> str:
        """Of the text in the current voice, clause by clause."""
        rest, clauses = ctypes.c_char_p(text.encode()), []
        while rest:
            clauses.append(self._functions.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, _IPA).decode())
        return " ".join(clauses)

    @property
    def language(self) -> str:
        """Asked of the library, not remembered."""
        languages: bytes = self._functions.espeak_GetCurrentVoice().contents.languages
        return languages[1:].decode()  # the first byte is a priority

    def _hear(self, wave: Any, count: int, events: Any) -> int:
        if count > 0:
            self._heard.append(ctypes.string_at(wave, count * 2))
        self._mark(events)
        return 0

    def _mark(self, events: Any) -> None:
        """Note where words begin; the library counts code points from 1, and some events have no length."""
        n = 0
        while (kind := (event := events[n]).type) != self._binding.EVENT_LIST_TERMINATED:
            if kind == self._binding.EVENT_WORD and event.length > 0:
                self.marks.append((event.text_position - 1, event.sample))
            n += 1


@functools.cache
def _library() -> _Library:
    import espeakng_loader

    # Loaded first: the binding, which asks for it by name only, then finds this one. Not RTLD_GLOBAL: Piper
    # has a libespeak-ng of its own in it, and dies where it meets the functions of another.
    functions = ctypes.CDLL(espeakng_loader.get_library_path())
    try:
        from pyttsx3.drivers import _espeak
    except RuntimeError as error:
        raise EngineError(f"pyttsx3 does not find libespeak-ng: {error}") from error
    return _Library(_espeak, functions, str(Path(espeakng_loader.get_data_path()).parent))
