"""A voice is offered only after it has said a known sentence, aloud and in its language."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace

import pytest

from service.executors import Workers
from service.speech import self_test, voices
from service.speech.model import EngineError, Voice
from service.speech.samples import SAMPLES

ENGLISH = next(voice for voice in voices.load() if voice.id == "espeak-en")


@pytest.mark.parametrize("voice", [pytest.param(voice, id=voice.id) for voice in voices.load()])
def test_every_voice_of_the_catalogue_passes(voice: Voice) -> None:
    assert self_test.fault(voice) is None


@pytest.mark.parametrize(
    ("voice", "message"),
    [
        pytest.param(
            Voice(id="x", engine="espeak", lang="ja", model="ja", reads=("zh-Hans",)),
            r"x: not offered: says part of '免.*' by the rules of another language: \(en\)tʃˈaɪniːz",
            id="ja: each kanji is 'Chinese letter', in English",
        ),
        pytest.param(
            Voice(id="x", engine="espeak", lang="en", model="en-us", reads=("zh-Hans",)),
            "x: not offered: names the letters of '免.*': 24 of 24 words begin with 'tʃaɪ'",
            id="an English model for Chinese: 'Chinese letter'",
        ),
        pytest.param(
            Voice(id="x", engine="espeak", lang="fr", model="fr", reads=("hi",)),
            r"x: not offered: says part of 'प.*' by the rules of another language: \(hi\)",
            id="a French model for Hindi: it switches to another voice's rules",
        ),
        pytest.param(
            Voice(id="x", engine="espeak", lang="es", model="en-us", reads=("es",)),
            "x: not offered: speaks en-us, not es",
            id="an English model for Spanish: phonemes cannot tell, the library can",
        ),
        pytest.param(
            Voice(id="x", engine="espeak", lang="fr", model="fr-fr", reads=("fr",)),
            "x: not offered: libespeak-ng has no voice 'fr-fr'",
            id="a name that the library lists and does not know",
        ),
        pytest.param(
            Voice(id="x", engine="nanotts", lang="es-ES", model="es-ES", reads=("ko",)),
            "x: not offered: cannot say '면', which is HANGUL",
            id="Pico for Korean: it would be silent",
        ),
        pytest.param(
            Voice(id="x", engine="espeak", lang="nl", model="nl", reads=("nl",)),
            "x: not offered: there is no known sentence in nl",
            id="a language that cannot be tried",
        ),
        pytest.param(
            Voice(id="x", engine="system", lang="en", model="en", reads=("en",)),
            "x: not offered: the system's voices are used on macOS and Windows",
            id="a voice of another system",
        ),
    ],
)
def test_a_voice_that_cannot_be_relied_on_is_refused(voice: Voice, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        _assert_offered(voice)


def _assert_offered(voice: Voice) -> None:
    why = self_test.fault(voice)
    assert why is None, why


def test_japanese_is_refused_in_its_own_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SAMPLES, "ja", "免疫システムは、体ががんと戦うのを助けます。")
    with pytest.raises(EngineError, match=r"by the rules of another language: \(en\)tʃˈaɪniːz"):
        self_test.hear(Voice(id="espeak-ja", engine="espeak", lang="ja", model="ja", reads=("ja",)))


@pytest.mark.parametrize(
    ("phonemes", "message"),
    [
        pytest.param("", "has no phonemes", id="nothing"),
        pytest.param(
            "ˈɑ (en)maɪ5 ən θriː 5(cmn)",
            r"another language: \(en\)maɪ5",
            id="1.51: pinyin in English letters",
        ),
        pytest.param(
            "lˈɛtɚwˈʌn lˈɛtɚtˈuː ˈa", "2 of 3 words begin with 'lɛtɚ'", id="letters by their numbers"
        ),
    ],
)
def test_phonemes_that_are_no_reading(phonemes: str, message: str) -> None:
    with pytest.raises(EngineError, match=message):
        self_test.check_phonemes(phonemes, "免疫")


@pytest.mark.parametrize(
    "phonemes",
    [
        pytest.param("mˈiɛ2n jˈi5 ɕi5thˈonɡ2", id="tones are digits"),
        pytest.param("həlˈoʊ", id="one word begins like itself"),
    ],
)
def test_phonemes_that_are_a_reading(phonemes: str) -> None:
    self_test.check_phonemes(phonemes, "免疫")


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A tester that waits two seconds."""
    workers = Workers(1, 2.0)
    monkeypatch.setattr(self_test, "_tester", lambda: workers)
    yield
    workers.close()


def hang(voice: Voice) -> None:
    os.kill(os.getpid(), signal.SIGSTOP)


def crash(voice: Voice) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def stumble(voice: Voice) -> None:
    raise ZeroDivisionError("in a library")


@pytest.mark.parametrize(
    ("task", "message"),
    [
        pytest.param(hang, "mute: not offered: the worker passed its time limit of 2 seconds", id="hangs"),
        pytest.param(crash, "mute: not offered: the worker died in mid-task", id="crashes"),
        pytest.param(
            stumble, "mute: not offered: ZeroDivisionError: in a library", id="raises what no one expects"
        ),
    ],
)
@pytest.mark.usefixtures("hasty")
def test_an_engine_that_fails_the_test_takes_only_itself(
    task: object, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test, "hear", task)
    assert self_test.fault(replace(ENGLISH, id="mute", model=message)) == message
    monkeypatch.undo()
    assert self_test.fault(ENGLISH) is None
