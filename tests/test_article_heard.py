"""The article as it is heard: every section, the whole way from its text to the files that are served."""

import io
from itertools import pairwise, product
from pathlib import Path

import pytest
import soundfile

from service.articles import library
from service.articles.model import LEVELS, Level, Section
from service.i18n import notice
from service.speech import engines, files, tracks, voices
from service.speech.model import Track
from service.speech.utterances import NOTICE_ID, utterances
from service.speech.voices import Voices
from service.text import spoken
from tests.speech.test_audio import correlation, ffmpeg, libsndfile, onset

ROOT = Path(__file__).parents[1]
ARTICLE = library.load_article(ROOT / "content" / "immunotherapy")
VOICES = Voices(voices.load(), voices.missing)
# espeak says all of it; hibari, the same code but for the engine, the easy level.
HEARD = [
    *product(("espeak-en",), LEVELS, ARTICLE.section_ids),
    *product(("hibari",), LEVELS[:1], ARTICLE.section_ids),
]


def spoken_track(voice_id: str, section: Section) -> Track:
    lexicon = spoken.load(ROOT / "content" / "spoken.pls")
    said = utterances((section,), notice("en", ROOT / "translations"), lang="en", lexicon=lexicon)
    engine = engines.open_engine(VOICES.choose("en", voice_id))
    return tracks.join(said, [engine.speak(utterance.spoken, "normal") for utterance in said])


def expected_cues(section: Section) -> list[str]:
    summary = [section.summary] if section.summary else []
    blocks = [section.heading, *summary, *section.body]
    return [*(sentence.id for block in blocks for sentence in block.sentences), NOTICE_ID]


@pytest.mark.parametrize(("voice_id", "level", "section_id"), HEARD)
def test_every_section_is_heard_whole_and_on_time(voice_id: str, level: Level, section_id: str) -> None:
    section = ARTICLE.levels[level].section(section_id)
    track = spoken_track(voice_id, section)
    assert [cue.id for cue in track.cues] == expected_cues(section)
    assert all(one.start < one.end <= other.start for one, other in pairwise(track.cues))
    assert track.cues[0].start >= 0
    assert track.cues[-1].end <= len(track.pcm)

    stored = files.written(track)
    for decode in (libsndfile, ffmpeg):
        decoded = decode(stored["mp3"])
        assert abs(len(decoded) - len(track.pcm)) <= 0.010 * track.rate
        assert abs(onset(decoded) - onset(track.pcm)) <= 0.005 * track.rate

    assert soundfile.info(io.BytesIO(stored["wav"])).subtype == "PCM_16"
    wav, rate = soundfile.read(io.BytesIO(stored["wav"]), dtype="int16")
    ulaw, _ = soundfile.read(
        io.BytesIO(stored["ulaw"]), dtype="int16", format="RAW", subtype="ULAW", samplerate=8000, channels=1
    )
    assert (rate, wav.ndim, len(ulaw)) == (8000, 1, len(wav))
    assert correlation(wav, ulaw) > 0.99
