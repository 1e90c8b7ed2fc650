"""What is said, by whom, and when: values only. Time is integer frames until it is written out."""

from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from service.text.spoken import Respelling

Speed = Literal["normal", "slow"]
SPEEDS: tuple[Speed, ...] = ("normal", "slow")
CueKind = Literal["sentence", "word", "notice"]
PCM = NDArray[np.int16]


class EngineError(Exception):
    """An engine could not speak; the message says why."""


@dataclass(frozen=True, kw_only=True)
class Voice:
    """A voice in the catalogue."""

    id: str
    """Short, lower case, unique in the service: `hibari`, `espeak-en`."""
    engine: str
    """Names the engine's module in `service.speech.engines`."""
    lang: str
    """BCP 47 tag of what it speaks."""
    model: str
    """The engine's own name for the voice."""
    reads: tuple[str, ...] = ()
    """BCP 47 tags of the texts it can read out."""
    gain: float = 0.0
    """Decibels that bring it to the loudness all voices share."""


@dataclass(frozen=True, kw_only=True)
class Word:
    """When a word of a clip is said."""

    start: int
    """Frame of the clip at which it begins; it ends where the next begins, or with the clip."""
    chars: tuple[int, int]
    """From and to, in code points of the spoken text."""


@dataclass(frozen=True, kw_only=True)
class Utterance:
    """One sentence: `text` is shown, `spoken` is said."""

    id: str
    """Sentence id, also the cue's id; the notice's utterances share the id `notice`."""
    kind: CueKind
    text: str
    spoken: str
    pause: int
    """Silence after it, milliseconds."""
    respellings: tuple[Respelling, ...] = ()
    """Where `spoken` differs from `text`."""
    offset: int = 0
    """Code point of its cue's text at which its own begins; the notice's sentences are one cue."""


@dataclass(frozen=True, kw_only=True)
class Clip:
    """Sound of one utterance: mono PCM, 16 bit."""

    pcm: PCM
    rate: int
    """Frames a second."""
    words: tuple[Word, ...] = ()
    """In order; none where the engine does not tell."""


@dataclass(frozen=True, kw_only=True)
class Cue:
    """When a sentence, or a word of it, starts and ends in its track, in frames."""

    id: str
    """A word's cue has its sentence's id."""
    kind: CueKind
    text: str
    """The whole sentence, or notice, as shown."""
    start: int
    end: int
    chars: tuple[int, int]
    """From and to, in code points of the text; words that are said in one breath share a cue."""


@dataclass(frozen=True, kw_only=True)
class Track:
    """Clips joined, with their cues in order and without overlap."""

    pcm: PCM
    rate: int
    cues: tuple[Cue, ...]
    """Of the sentences and the notice."""
    words: tuple[Cue, ...] = ()
    """Of the words, each inside its sentence's cue; none where the engine does not tell."""


class Engine(Protocol):
    """Text in, sound out. Lives in one process, is called from one thread."""

    version: str
    """Everything of the engine and its model that changes the sound: part of the recipe key."""

    def speak(self, text: str, speed: Speed) -> Clip:
        """Sound of the text; EngineError where it cannot be spoken, or came out silent."""
        ...
