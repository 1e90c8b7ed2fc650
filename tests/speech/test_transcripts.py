"""What a listener who has only the sound understands of it, at a desk and on the telephone."""

import io
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from shutil import rmtree

import pytest
import soundfile

from service import narration
from service.articles import library
from service.articles.model import LEVELS, Level
from service.i18n import notice
from service.speech.utterances import utterances
from service.speech.voices import Voices, missing
from service.speech.voices import load as load_voices
from service.text.spoken import load
from tests.speech.recogniser import Recogniser, word_error_rate

ROOT = Path(__file__).parents[2]
# The sections with the hardest words, at every level.
SECTIONS = list(product(("adoptive-cell-therapy", "checkpoint-inhibitors"), LEVELS))


@pytest.fixture(scope="module")
def recogniser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recogniser]:
    folder = tmp_path_factory.mktemp("recogniser")
    yield Recogniser(folder)
    rmtree(folder)


@cache
def track(section: str, level: Level) -> tuple[str, dict[str, bytes]]:
    """The text of a section, and its track in the default voice at normal speed, as it is served."""
    text = library.load_article(ROOT / "content" / "immunotherapy").levels[level].section(section)
    lexicon = load(ROOT / "content" / "spoken.pls")
    said = utterances((text,), notice("en", ROOT / "translations"), lang="en", lexicon=lexicon)
    shown = " ".join(utterance.text for utterance in said)
    voice = Voices(load_voices(), missing).choose("en", None)
    return shown, narration.render(voice, "normal", said).files


def heard(recogniser: Recogniser, file: bytes) -> str:
    pcm, rate = soundfile.read(io.BytesIO(file), dtype="int16")
    return recogniser.transcribe(pcm, rate)


@pytest.mark.parametrize(("section", "level"), SECTIONS)
def test_the_default_voice_is_understood(section: str, level: Level, recogniser: Recogniser) -> None:
    shown, files = track(section, level)
    transcript = heard(recogniser, files["mp3"])
    assert word_error_rate(shown, transcript) < 0.06, transcript


@pytest.mark.parametrize(("section", "level"), SECTIONS)
def test_the_default_voice_is_understood_on_the_telephone(
    section: str, level: Level, recogniser: Recogniser
) -> None:
    shown, files = track(section, level)
    transcript = heard(recogniser, files["ulaw.wav"])
    assert word_error_rate(shown, transcript) < 0.08, transcript
