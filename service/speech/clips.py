"""Clips kept in the store: a sentence is spoken once for each voice and speed, however many tracks say it.

A clip is stored as FLAC, which gives back the engine's own samples at six tenths of their size. Its word
times are the file's comment: one file a clip, since opening files costs more than writing them.
"""

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import asdict

import numpy as np

from service.speech import engines
from service.speech.model import Clip, Speed, Voice, Word
from service.store import NotStored, Store

_FORM = 1
"""Raised when clips come to be made or stored otherwise: everything is then spoken again."""
_NOT_HEARD = frozenset(("reads", "sample"))
"""Fields of a voice that change no sound. Any other, also one added later, is part of the keys."""


def heard(voice: Voice) -> Mapping[str, object]:
    """Everything of a voice and its engine that changes the sound."""
    fields = {name: value for name, value in asdict(voice).items() if name not in _NOT_HEARD}
    return {"form": _FORM, "voice": fields, "engine": engines.version_of(voice)}


def digest(recipe: Mapping[str, object]) -> str:
    """A store key: SHA-256 of the recipe as canonical JSON."""
    canonical = json.dumps(recipe, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def key(voice: Voice, speed: Speed, spoken: str) -> str:
    """Where the clip is stored."""
    return digest({**heard(voice), "speed": speed, "clip": spoken})


def say(voice: Voice, speed: Speed, spoken: str, store: Store) -> Clip:
    """The stored clip; absent or damaged, spoken now and stored. EngineError, StoreError."""
    place = key(voice, speed, spoken)
    clip = _read(store, place)
    if clip is None:
        clip = engines.open_engine(voice).speak(spoken, speed)
        store.put(place, _written(clip), {"voice": voice.id, "speed": speed, "frames": len(clip.pcm)})
    return clip


def _read(store: Store, place: str) -> Clip | None:
    import soundfile

    try:
        stored = io.BytesIO(store.get(place, "flac"))
    except NotStored:
        return None
    with soundfile.SoundFile(stored) as sound:
        words = tuple(Word(start=start, chars=(at, end)) for start, at, end in json.loads(sound.comment))
        return Clip(pcm=sound.read(dtype="int16"), rate=sound.samplerate, words=words)


def _written(clip: Clip) -> dict[str, bytes]:
    import soundfile

    file = io.BytesIO()
    with soundfile.SoundFile(file, "w", clip.rate, 1, "PCM_16", format="FLAC") as sound:
        sound.comment = json.dumps([(word.start, *word.chars) for word in clip.words])
        sound.write(np.ascontiguousarray(clip.pcm))
    return {"flac": file.getvalue()}
