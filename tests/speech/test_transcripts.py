"""What a listener who has only the sound understands of it, at a desk and on the telephone."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import rmtree

import numpy as np
import pytest
import soundfile
import soxr

from service.speech.engines import open_engine
from service.speech.model import PCM, Clip
from service.speech.voices import choose
from service.text.spoken import Lexicon, load
from tests.speech.recogniser import Recogniser, word_error_rate

CONTENT = Path(__file__).parents[2] / "content"
BREATH = 350  # milliseconds between sentences

PARAGRAPH = (
    "Immunotherapy is a treatment that helps the immune system to find and fight cancer.",
    "It may be given alone, or together with surgery, radiation or chemotherapy.",
    "In adoptive cell therapy, doctors collect immune cells from the blood.",
    "CAR T-cell therapy is one example: the T cells are changed in a lab, so that they carry a chimeric"
    " antigen receptor.",
    "They go back into the body by infusion, which is a slow drip into a vein.",
    "Checkpoint inhibitors and monoclonal antibodies work differently, and so do cytokines.",
    "An oncolytic virus is made to enter cancer cells and break them.",
    "As of September 2021, the FDA in the US had approved one for metastatic melanoma.",
    "Trials were open to people with colorectal, ovarian, cervical or appendiceal cancer.",
    "Ask your care team which treatment might be right for you.",
)

# Sentences as they are shown, in order. More passages: more rows.
PASSAGES = [pytest.param(PARAGRAPH, id="every hard term of the article")]


@pytest.fixture(scope="session")
def recogniser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recogniser]:
    folder = tmp_path_factory.mktemp("recogniser")
    yield Recogniser(folder)
    rmtree(folder)


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load(CONTENT / "spoken.pls")


def said(sentences: Sequence[str], lexicon: Lexicon) -> Clip:
    """The sentences in the default voice at normal speed, with a breath after each."""
    engine = open_engine(choose("en", None))
    clips = [engine.speak(lexicon.say(sentence), "normal") for sentence in sentences]
    rate = clips[0].rate
    breath = np.zeros(rate * BREATH // 1000, np.int16)
    return Clip(pcm=np.concatenate([part for clip in clips for part in (clip.pcm, breath)]), rate=rate)


def telephoned(pcm: PCM, rate: int) -> Clip:
    """The sound as G.711 u-law carries it: 8 kHz, 8 bits a sample."""
    narrow = soxr.resample(pcm.astype(np.float32) / 32768, rate, 8000, "HQ")
    line = io.BytesIO()
    soundfile.write(line, narrow, 8000, format="WAV", subtype="ULAW")
    line.seek(0)
    return Clip(pcm=soundfile.read(line, dtype="int16")[0], rate=8000)


@pytest.mark.parametrize("sentences", PASSAGES)
def test_the_default_voice_is_understood(
    sentences: Sequence[str], lexicon: Lexicon, recogniser: Recogniser
) -> None:
    clip = said(sentences, lexicon)
    heard = recogniser.transcribe(clip.pcm, clip.rate)
    assert word_error_rate(" ".join(sentences), heard) < 0.06, heard


@pytest.mark.parametrize("sentences", PASSAGES)
def test_the_default_voice_is_understood_on_the_telephone(
    sentences: Sequence[str], lexicon: Lexicon, recogniser: Recogniser
) -> None:
    clip = said(sentences, lexicon)
    line = telephoned(clip.pcm, clip.rate)
    heard = recogniser.transcribe(line.pcm, line.rate)
    assert word_error_rate(" ".join(sentences), heard) < 0.08, heard
