"""The voices of a system, through pyttsx3's public interface.

Here the system is libespeak-ng, pyttsx3's driver for Linux: the same calls, lookups and files as on macOS and
Windows. It runs in a process of its own, since the library has one state a process.
"""

import subprocess
import sys
from types import SimpleNamespace

import pytest

from service.speech import engines
from service.speech.engines import system
from service.speech.model import EngineError, Voice

VOICE = Voice(id="system-ru", engine="system", lang="ru", model="ru", reads=("ru",))

_START = f"""
import ctypes, os, pathlib, espeakng_loader
ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
os.environ["ESPEAK_DATA_PATH"] = str(pathlib.Path(espeakng_loader.get_data_path()).parent)
from dataclasses import replace
from service.speech import loudness
from service.speech.engines import system
from service.speech.model import EngineError, Voice
VOICE = {VOICE!r}
"""


def python(code: str) -> list[str]:
    """What a fresh process writes, without what pyttsx3 writes."""
    run = subprocess.run([sys.executable, "-c", _START + code], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    return [line for line in run.stdout.splitlines() if not line.startswith("Audio saved")]


def test_the_first_sentence_and_every_later_one_is_whole_and_in_the_voice() -> None:
    code = (
        "engine = system.System(VOICE, 'espeak')\n"
        "for text in ('777 777', '777', '777 777', '777 777 777'):\n"
        "    clip = engine.speak(text, 'normal')\n"
        "    print(len(clip.pcm) / clip.rate)\n"
    )
    first, short, again, long = map(float, python(code))
    assert 2 < first < 4, "the length that Russian takes: English would take a second more"
    assert short < 0.7 * first
    assert again == pytest.approx(first, abs=0.1)
    assert long > 1.3 * first


def test_it_is_as_loud_as_any_voice() -> None:
    code = (
        "engine = system.System(VOICE, 'espeak')\n"
        "clip = engine.speak('Клеточная терапия использует ваши клетки. Врач берет их из крови.', 'normal')\n"
        "print(loudness.integrated(clip.pcm / 32768, clip.rate) - loudness.TARGET)\n"
    )
    assert abs(float(python(code)[0])) < 1.5


@pytest.mark.parametrize(
    ("attempt", "message"),
    [
        pytest.param(
            "system.System(replace(VOICE, model='tlh'), 'espeak')",
            "the system has no voice for tlh",
            id="a language that the system lacks: no other voice speaks for it",
        ),
        pytest.param(
            "system.System(VOICE, 'espeak').speak('免疫', 'normal')",
            "cannot say '免', which is CJK, in '免疫'",
            id="another script",
        ),
        pytest.param(
            "system.System(VOICE, 'espeak').speak('...', 'normal')", "nothing to say in '...'", id="nothing"
        ),
    ],
)
def test_what_cannot_be_said_is_an_error(attempt: str, message: str) -> None:
    assert python(f"try:\n    {attempt}\nexcept EngineError as error:\n    print(error)\n") == [message]


@pytest.mark.parametrize(
    "platform", [pytest.param("linux", id="Linux"), pytest.param("freebsd14", id="FreeBSD")]
)
def test_elsewhere_it_is_not_offered_and_says_why(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert system.found() == ()
    with pytest.raises(EngineError, match=f"used on macOS and Windows, not on {platform}"):
        engines.module(VOICE).open_voice(VOICE)


@pytest.mark.parametrize(
    "platform", [pytest.param("darwin", id="macOS"), pytest.param("win32", id="Windows")]
)
def test_on_the_desk_each_known_language_asks_the_system(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    models = {voice.id: voice.model for voice in system.found()}
    assert models["system-es"] == "es"
    assert models["system-zh-hant"] == "zh-TW"


@pytest.mark.parametrize(
    ("lang", "chosen"),
    [
        pytest.param("en", "b", id="the first of the language, whatever its region"),
        pytest.param("pt-BR", "d", id="the region that was asked for, not the first of the language"),
        pytest.param("zh-TW", "e", id="as macOS writes it"),
        pytest.param("it", "f", id="as espeak writes it"),
    ],
)
def test_the_systems_voice_is_found_by_its_language(lang: str, chosen: str) -> None:
    listed = {"a": None, "b": ["en-GB"], "c": ["pt-PT"], "d": ["pt_BR"], "e": ["zh_TW"], "f": [b"\x05it"]}
    installed = [SimpleNamespace(id=id_, languages=languages) for id_, languages in listed.items()]
    assert system.chosen(lang, installed) == chosen


@pytest.mark.parametrize(
    "lang", [pytest.param("es", id="none"), pytest.param("zh-CN", id="another script only")]
)
def test_no_other_languages_voice_is_taken(lang: str) -> None:
    installed = [SimpleNamespace(id="x", languages=["zh_TW"]), SimpleNamespace(id="est", languages=["et-EE"])]
    with pytest.raises(EngineError, match=f"the system has no voice for {lang}"):
        system.chosen(lang, installed)
