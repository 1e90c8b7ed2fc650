"""Clips to track: pure arithmetic on frames."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from service.speech import audio
from service.speech.model import PCM, Clip, Cue, Track, Utterance


def join(utterances: Sequence[Utterance], clips: Iterable[Clip]) -> Track:
    """Each utterance's clip and the silence after it, one after the other.

    A cue spans its clip without the silence; neighbors of one id become one cue. ValueError where there are
    not as many clips as utterances, none at all, or clips of different rates.
    """
    spoken = list(zip(utterances, clips, strict=True))
    rates = {clip.rate for _, clip in spoken}
    if len(rates) != 1:
        raise ValueError(f"a track has one rate, not {sorted(rates)}")
    [rate] = rates
    parts = [(clip.pcm, audio.silence(rate, utterance.pause)) for utterance, clip in spoken]
    cues = _merged(_cues(utterances, parts))
    return Track(pcm=audio.join(piece for part in parts for piece in part), rate=rate, cues=tuple(cues))


def _cues(utterances: Sequence[Utterance], parts: Sequence[tuple[PCM, PCM]]) -> Iterator[Cue]:
    start = 0
    for utterance, (sound, pause) in zip(utterances, parts, strict=True):
        end = start + len(sound)
        yield Cue(
            id=utterance.id,
            kind=utterance.kind,
            text=utterance.text,
            start=start,
            end=end,
            chars=(0, len(utterance.text)),
        )
        start = end + len(pause)


def _merged(cues: Iterable[Cue]) -> Iterator[Cue]:
    for _, group in groupby(cues, key=lambda cue: cue.id):
        first, *rest = group
        whole = [first, *rest]
        text = " ".join(cue.text for cue in whole)
        yield replace(first, text=text, end=whole[-1].end, chars=(0, len(text)))
