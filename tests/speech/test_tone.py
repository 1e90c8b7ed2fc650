"""Every sentence stands where its cue says, to the frame: each has a pitch of its own."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from service.articles import library
from service.articles.model import LEVELS, Level
from service.speech import tracks
from service.speech.model import Voice
from service.speech.utterances import utterances
from service.text.spoken import load
from tests.speech import tone

CONTENT = Path(__file__).parents[2] / "content"
VOICE = Voice(id="tone", engine="tone", lang="en", model="sine", reads=("en",))


@pytest.mark.parametrize("level", LEVELS)
def test_a_cue_spans_exactly_the_sound_of_its_sentence(level: Level) -> None:
    sections = library.load_article(CONTENT / "immunotherapy").levels[level].sections
    said = utterances(sections, "One notice.", lang="en", lexicon=load(CONTENT / "spoken.pls"))
    engine = tone.open_voice(VOICE)
    track = tracks.join(said, [engine.speak(each.spoken, "normal") for each in said])
    assert len(track.cues) == len(said)
    for utterance, cue in zip(said, track.cues, strict=True):
        sound = track.pcm[cue.start : cue.end]
        assert tone.heard(sound) == pytest.approx(tone.pitch(utterance.spoken), rel=0.01)
        assert sound[0] != 0
        assert sound[-1] != 0
    for one, other in pairwise(track.cues):
        assert not np.any(track.pcm[one.end : other.start]), "between two sentences is silence"


def test_slow_is_a_third_longer_at_the_same_pitch() -> None:
    normal, slow = (
        tone.open_voice(VOICE).speak("A sentence of words.", speed).pcm for speed in ("normal", "slow")
    )
    assert len(slow) / len(normal) == pytest.approx(1.33, abs=0.02)
    assert tone.heard(slow) == pytest.approx(tone.heard(normal), rel=0.01)
