"""Which voices are offered, and what is said where one is not."""

import re

import pytest

from service.speech import engines, voices
from service.speech.voices import CATALOGUE, NoVoice, choose, missing, offered


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """A machine on which the named packages are not installed."""
    monkeypatch.setattr(voices, "installed", lambda name: name not in request.param)


def test_ids_are_short_lower_case_and_unique() -> None:
    ids = [voice.id for voice in CATALOGUE]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each) for each in ids)


def test_every_voice_of_the_catalogue_has_an_engine_that_opens() -> None:
    assert {engines.open_engine(voice).version for voice in CATALOGUE} == {
        engines.version_of(voice) for voice in CATALOGUE
    }


def test_english_is_spoken_by_hibari_first_and_by_espeak() -> None:
    assert [voice.id for voice in offered("en")] == ["hibari", "espeak-en"]
    assert choose("en", None).id == "hibari"


def test_a_language_without_a_voice_has_none() -> None:
    assert offered("fil") == ()


def test_a_package_is_found_without_importing_it() -> None:
    assert voices.installed("hibari")
    assert not voices.installed("no_such_package")


@pytest.mark.parametrize(
    ("without", "ids", "reasons"),
    [
        pytest.param([], ["hibari", "espeak-en"], [], id="all there"),
        pytest.param(
            ["hibari"],
            ["espeak-en"],
            ["hibari: not offered: package hibari-tts is not installed"],
            id="the package is named as pip knows it",
        ),
        pytest.param(
            ["onnxruntime"],
            ["espeak-en"],
            ["hibari: not offered: package onnxruntime is not installed"],
            id="a package that the voice's own needs",
        ),
        pytest.param(
            ["hibari", "espeakng_loader"],
            [],
            [
                "hibari: not offered: package hibari-tts is not installed",
                "espeak-en: not offered: package espeakng-loader is not installed",
            ],
            id="none there",
        ),
    ],
    indirect=["without"],
)
@pytest.mark.usefixtures("without")
def test_a_missing_voice_is_said_not_guessed(ids: list[str], reasons: list[str]) -> None:
    assert [voice.id for voice in offered("en")] == ids
    assert [reason for voice in CATALOGUE if (reason := missing(voice))] == reasons


@pytest.mark.parametrize("without", [["hibari"]], indirect=True)
@pytest.mark.usefixtures("without")
def test_the_next_voice_is_the_default_where_the_first_is_missing() -> None:
    assert choose("en", None).id == "espeak-en"


@pytest.mark.parametrize("without", [["hibari"]], indirect=True)
@pytest.mark.usefixtures("without")
def test_a_missing_voice_that_is_asked_for_is_not_replaced() -> None:
    with pytest.raises(NoVoice, match=r"hibari-tts is not installed; voices for en: espeak-en$"):
        choose("en", "hibari")


@pytest.mark.parametrize(
    ("lang", "voice_id", "message"),
    [
        pytest.param("en", "siri", "no voice 'siri'; voices for en: hibari, espeak-en", id="unknown id"),
        pytest.param("es", "hibari", "hibari speaks en, not es; voices for es: none", id="other language"),
        pytest.param("fil", None, "no voice speaks fil here; voices for fil: none", id="no default"),
        pytest.param("en", "", "no voice ''; voices for en: hibari, espeak-en", id="an empty id is an id"),
    ],
)
def test_there_is_no_such_voice(lang: str, voice_id: str | None, message: str) -> None:
    with pytest.raises(NoVoice, match=f"^{re.escape(message)}$"):
        choose(lang, voice_id)
