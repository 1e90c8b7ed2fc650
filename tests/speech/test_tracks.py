import zlib
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from service.speech import tracks
from service.speech.model import PCM, Clip, CueKind, Speed, Utterance, Word
from service.text.spoken import Lexicon


class Tone:
    """An engine with a pitch of its own for each text, so that the sound tells which text was said."""

    version = "tone 1"

    def __init__(self, rate: int = 22050) -> None:
        self.rate = rate

    def speak(self, text: str, speed: Speed) -> Clip:
        frames = len(text) * self.rate // (20 if speed == "normal" else 15)
        wave = np.sin(2 * np.pi * pitch_of(text) * np.arange(frames) / self.rate)
        return Clip(pcm=np.asarray(wave * 10_000, np.int16), rate=self.rate)


def pitch_of(text: str) -> int:
    """Hertz."""
    return 200 + zlib.crc32(text.encode()) % 1000


def heard(pcm: PCM, rate: int) -> float:
    """The strongest pitch of a sound, in hertz."""
    spectrum = np.abs(np.fft.rfft(pcm * np.hanning(len(pcm)), 1 << 18))
    return float(np.argmax(spectrum)) * rate / (1 << 18)


def said(*texts: str, ids: Sequence[str] = (), pauses: Sequence[int] = ()) -> tuple[Utterance, ...]:
    utterances = []
    for n, text in enumerate(texts):
        id_ = ids[n] if ids else f"a.b.{n + 1}"
        kind: CueKind = "notice" if id_ == "notice" else "sentence"
        pause = pauses[n] if pauses else 333
        utterances.append(Utterance(id=id_, kind=kind, text=text, spoken=text, pause=pause))
    return tuple(utterances)


def clip(frames: int, *words: tuple[int, int, int]) -> Clip:
    """A clip of that length; of each word the frame and its place in the spoken text."""
    return Clip(
        pcm=np.ones(frames, np.int16),
        rate=1000,
        words=tuple(Word(start=start, chars=(first, last)) for start, first, last in words),
    )


def respelled(text: str, aliases: dict[str, str]) -> Utterance:
    spoken = Lexicon(lang="en", aliases=aliases).spoken(text)
    [plain] = said(text)
    return replace(plain, spoken=spoken.text, respellings=spoken.respellings)


def clips(utterances: Sequence[Utterance], engine: Tone) -> list[Clip]:
    return [engine.speak(utterance.spoken, "normal") for utterance in utterances]


@pytest.mark.parametrize("rate", [22050, 24000, 16000])
def test_each_cue_spans_the_sound_of_its_own_sentence(rate: int) -> None:
    utterances = said("The first sentence.", "Then another one.", "And the last.")
    track = tracks.join(utterances, clips(utterances, Tone(rate)))
    for cue, utterance in zip(track.cues, utterances, strict=True):
        assert (cue.id, cue.text) == (utterance.id, utterance.text)
        assert abs(heard(track.pcm[cue.start : cue.end], rate) - pitch_of(utterance.spoken)) < 2


def test_between_cues_there_is_the_pause_and_nothing_else() -> None:
    utterances = said("One.", "Two.", "Three.", pauses=(333, 0, 1000))
    track = tracks.join(utterances, clips(utterances, Tone()))
    gaps = [*(cue.start for cue in track.cues[1:]), len(track.pcm)]
    silences = [gap - cue.end for cue, gap in zip(track.cues, gaps, strict=True)]
    assert silences == [round(22050 * 0.333), 0, 22050]
    assert not any(track.pcm[cue.end : gap].any() for cue, gap in zip(track.cues, gaps, strict=True))


def test_times_are_whole_frames_in_order_and_never_overlap() -> None:
    utterances = said(*(f"Sentence number {n}." for n in range(200)))
    cues = tracks.join(utterances, clips(utterances, Tone())).cues
    edges = [edge for cue in cues for edge in (cue.start, cue.end)]
    assert edges == sorted(edges)
    assert all(type(edge) is int for edge in edges)
    assert all(cue.start < cue.end for cue in cues)


def test_two_hundred_pauses_do_not_drift() -> None:
    utterances = said(*(f"Sentence number {n}." for n in range(200)))
    spoken = clips(utterances, Tone())
    track = tracks.join(utterances, spoken)
    assert len(track.pcm) == sum(len(clip.pcm) for clip in spoken) + 200 * round(22050 * 0.333)


def test_the_notice_is_one_cue_though_it_is_said_in_sentences() -> None:
    fact, old, ask = said("A fact.", "Old text.", "Ask your team.", ids=("a.b.1", "notice", "notice"))
    utterances = (fact, old, replace(ask, offset=10))
    track = tracks.join(utterances, clips(utterances, Tone()))
    _, notice = track.cues
    assert (notice.id, notice.kind, notice.text) == ("notice", "notice", "Old text. Ask your team.")
    assert notice.end == len(track.pcm) - round(22050 * 0.333)


def test_a_word_s_cue_lies_in_its_sentence_and_ends_where_the_next_begins() -> None:
    utterances = said("It helps.", "Ask us.", pauses=(500, 0))
    spoken = [clip(1000, (0, 0, 2), (400, 3, 8)), clip(800, (50, 0, 3), (300, 4, 6))]
    track = tracks.join(utterances, spoken)
    assert [(cue.start, cue.end) for cue in track.cues] == [(0, 1000), (1500, 2300)]
    assert [(word.id, word.start, word.end, word.text[slice(*word.chars)]) for word in track.words] == [
        ("a.b.1", 0, 400, "It"),
        ("a.b.1", 400, 1000, "helps"),
        ("a.b.2", 1550, 1800, "Ask"),
        ("a.b.2", 1800, 2300, "us"),
    ]
    assert {word.kind for word in track.words} == {"word"}


def test_a_word_s_place_is_that_in_the_shown_text() -> None:
    utterance = respelled("New CAR T-cell drugs.", {"CAR T": "car tee"})
    assert utterance.spoken == "New car tee-cell drugs."
    spoken = clip(1000, (0, 0, 3), (200, 4, 7), (400, 8, 16), (700, 17, 22))
    track = tracks.join([utterance], [spoken])
    assert [(word.start, word.end, word.text[slice(*word.chars)]) for word in track.words] == [
        (0, 200, "New"),
        (200, 700, "CAR T-cell"),
        (700, 1000, "drugs"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "offset", "whole"),
    [
        pytest.param("Old text.", "Ask us.", 10, "Old text. Ask us.", id="a space between sentences"),
        pytest.param("旧文本。", "请问。", 4, "旧文本。请问。", id="none in Chinese"),
    ],
)
def test_the_words_of_the_notice_have_their_places_in_the_whole_notice(
    first: str, second: str, offset: int, whole: str
) -> None:
    one, other = said(first, second, ids=("notice", "notice"), pauses=(100, 0))
    spoken = [clip(500, (0, 0, 2)), clip(500, (0, 0, 1), (300, 1, len(second) - 1))]
    track = tracks.join([one, replace(other, offset=offset)], spoken)
    [notice] = track.cues
    assert (notice.text, notice.chars) == (whole, (0, len(whole)))
    assert [(word.id, word.text, word.start, word.end, word.chars) for word in track.words] == [
        ("notice", whole, 0, 500, (0, 2)),
        ("notice", whole, 600, 900, (offset, offset + 1)),
        ("notice", whole, 900, 1100, (offset + 1, len(whole) - 1)),
    ]


def test_an_engine_that_tells_no_words_gets_none_made_up() -> None:
    utterances = said("One sentence.")
    assert tracks.join(utterances, clips(utterances, Tone())).words == ()


def test_the_sound_stays_mono_16_bit_at_the_engine_s_rate() -> None:
    utterances = said("One.")
    track = tracks.join(utterances, clips(utterances, Tone(24000)))
    assert (track.rate, str(track.pcm.dtype), track.pcm.ndim) == (24000, "int16", 1)


@pytest.mark.parametrize(
    ("utterances", "spoken"),
    [
        pytest.param((), [], id="nothing to join"),
        pytest.param(
            said("One.", "Two."), [Tone().speak("One.", "normal")], id="a sentence without its clip"
        ),
        pytest.param(
            said("One.", "Two."),
            [Tone(22050).speak("One.", "normal"), Tone(16000).speak("Two.", "normal")],
            id="two rates would change the pitch",
        ),
    ],
)
def test_what_cannot_be_joined_is_refused(utterances: tuple[Utterance, ...], spoken: list[Clip]) -> None:
    with pytest.raises(ValueError, match=r"rate|shorter"):
        tracks.join(utterances, spoken)
