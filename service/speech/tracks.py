"""Clips to track: pure arithmetic on frames."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from service.speech import audio
from service.speech.model import Clip, Cue, Track, Utterance
from service.speech.words import as_shown


@dataclass(frozen=True, kw_only=True)
class _Placed:
    """An utterance's clip in the track."""

    utterance: Utterance
    clip: Clip
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.clip.pcm)


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
    lengths = [len(pcm) + len(pause) for pcm, pause in parts]
    groups = list(_grouped(_placed(spoken, lengths)))
    cues = [_cue(group) for group in groups]
    return Track(
        pcm=audio.join(piece for part in parts for piece in part),
        rate=rate,
        cues=tuple(cues),
        words=tuple(
            word
            for cue, group in zip(cues, groups, strict=True)
            for placed in group
            for word in _words(cue, placed)
        ),
    )


def _placed(spoken: Iterable[tuple[Utterance, Clip]], lengths: Iterable[int]) -> Iterator[_Placed]:
    start = 0
    for (utterance, clip), length in zip(spoken, lengths, strict=True):
        yield _Placed(utterance=utterance, clip=clip, start=start)
        start += length


def _grouped(placed: Iterable[_Placed]) -> Iterator[list[_Placed]]:
    for _, group in groupby(placed, key=lambda each: each.utterance.id):
        yield list(group)


def _cue(group: Sequence[_Placed]) -> Cue:
    text = ""
    for placed in group:
        text = text.ljust(placed.utterance.offset) + placed.utterance.text
    first = group[0].utterance
    return Cue(
        id=first.id,
        kind=first.kind,
        text=text,
        start=group[0].start,
        end=group[-1].end,
        chars=(0, len(text)),
    )


def _words(cue: Cue, placed: _Placed) -> Iterator[Cue]:
    words = as_shown(placed.clip.words, placed.utterance.respellings)
    edges = pairwise([*(placed.start + word.start for word in words), placed.end])
    offset = placed.utterance.offset
    for word, (start, end) in zip(words, edges, strict=True):
        chars = (offset + word.chars[0], offset + word.chars[1])
        yield Cue(id=cue.id, kind="word", text=cue.text, start=start, end=end, chars=chars)
