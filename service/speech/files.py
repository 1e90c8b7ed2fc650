"""A track written out in every form in which it is stored."""

from dataclasses import dataclass

from service.speech import audio, cues
from service.speech.model import Track


@dataclass(frozen=True, kw_only=True)
class Rendered:
    """A track written out, as it comes from the worker."""

    files: dict[str, bytes]
    """By stored name."""
    frames: int
    rate: int
    engine: str
    """Its version in the worker, which may be another machine."""


def written(track: Track) -> dict[str, bytes]:
    """The files by stored name."""
    narrow = audio.telephone(track.pcm, track.rate)
    ulaw = audio.encode_ulaw(narrow, audio.TELEPHONE_RATE)
    return {
        "mp3": audio.encode_mp3(track.pcm, track.rate),
        "wav": audio.encode_wav(narrow, audio.TELEPHONE_RATE),
        "ulaw": ulaw,
        "ulaw.wav": audio.ulaw_wav(ulaw, audio.TELEPHONE_RATE),
        "vtt": cues.webvtt(track.cues, track.rate).encode(),
        "json": cues.as_json((*track.cues, *track.words), track.rate).encode(),
    }
