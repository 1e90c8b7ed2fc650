"""Which voices are offered, and what is said where one is not."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from service.speech import engines, voices
from service.speech.model import Voice
from service.speech.samples import SAMPLES
from service.speech.voices import NoVoice, Voices, missing
from service.toml_lines import SourceError

CATALOGUE = voices.load()


@pytest.fixture
def here() -> Voices:
    """The voices of this machine, but for the self-test: that is tests/speech/test_self_test.py."""
    return Voices(CATALOGUE, missing)


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


@pytest.mark.parametrize(
    ("lang", "ids"),
    [
        pytest.param(
            "en", ["hibari", "espeak-en", "pico-en-gb"], id="English: the one best understood first"
        ),
        pytest.param("es", ["pico-es", "espeak-es-419"], id="Spanish"),
        pytest.param("zh-Hans", ["espeak-cmn"], id="simplified Chinese: Mandarin"),
        pytest.param("zh-Hant", ["espeak-cmn", "espeak-yue"], id="traditional Chinese: the listener chooses"),
        pytest.param("vi", ["espeak-vi"], id="Vietnamese"),
        pytest.param("ar", ["espeak-ar"], id="Arabic"),
        pytest.param("ru", ["espeak-ru"], id="Russian"),
        pytest.param("ko", ["espeak-ko"], id="Korean"),
        pytest.param("ht", ["espeak-ht"], id="Haitian Creole"),
        pytest.param("fr", ["pico-fr", "espeak-fr"], id="French"),
        pytest.param("pt-BR", ["espeak-pt-br"], id="Brazilian Portuguese"),
        pytest.param("it", ["pico-it", "espeak-it"], id="Italian"),
        pytest.param("de", ["pico-de", "espeak-de"], id="German"),
        pytest.param("pl", ["espeak-pl"], id="Polish"),
        pytest.param("uk", ["espeak-uk"], id="Ukrainian"),
        pytest.param("hi", ["espeak-hi"], id="Hindi"),
        pytest.param("fil", [], id="Filipino: nobody, rather than a voice of another language"),
        pytest.param("ja", [], id="Japanese: espeak names its letters in English"),
        pytest.param("pt-PT", [], id="a neighbor's voice is not offered"),
    ],
)
def test_each_language_has_its_voices_in_order(lang: str, ids: list[str], here: Voices) -> None:
    assert [voice.id for voice in here.offered(lang)] == ids


def test_a_voice_reads_a_language_with_a_known_sentence() -> None:
    assert {lang for voice in CATALOGUE for lang in voice.reads} == set(SAMPLES)


def test_a_package_is_found_without_importing_it() -> None:
    assert voices.installed("hibari")
    assert not voices.installed("no_such_package")


@pytest.mark.parametrize(
    ("without", "ids", "reasons"),
    [
        pytest.param([], ["hibari", "espeak-en", "pico-en-gb"], [], id="all there"),
        pytest.param(
            ["hibari"],
            ["espeak-en", "pico-en-gb"],
            ["hibari: not offered: package hibari-tts is not installed"],
            id="the package is named as pip knows it",
        ),
        pytest.param(
            ["onnxruntime"],
            ["espeak-en", "pico-en-gb"],
            ["hibari: not offered: package onnxruntime is not installed"],
            id="a package that the voice's own needs",
        ),
        pytest.param(
            ["hibari", "espeakng_loader", "py_nanotts"],
            [],
            [
                "hibari: not offered: package hibari-tts is not installed",
                "espeak-en: not offered: package espeakng-loader is not installed",
                "pico-en-gb: not offered: package py-nanotts is not installed",
            ],
            id="none there",
        ),
    ],
    indirect=["without"],
)
@pytest.mark.usefixtures("without")
def test_a_missing_voice_is_said_not_guessed(ids: list[str], reasons: list[str], here: Voices) -> None:
    assert [voice.id for voice in here.offered("en")] == ids
    faults = here.faults()
    assert [reason for voice in CATALOGUE if "en" in voice.reads and (reason := faults[voice.id])] == reasons


@pytest.mark.parametrize("without", [["hibari"]], indirect=True)
@pytest.mark.usefixtures("without")
def test_the_next_voice_is_the_default_where_the_first_is_missing(here: Voices) -> None:
    assert here.choose("en", None).id == "espeak-en"


@pytest.mark.parametrize("without", [["hibari"]], indirect=True)
@pytest.mark.usefixtures("without")
def test_a_missing_voice_that_is_asked_for_is_not_replaced(here: Voices) -> None:
    with pytest.raises(NoVoice, match=r"hibari-tts is not installed; voices for en: espeak-en, pico-en-gb$"):
        here.choose("en", "hibari")


@pytest.mark.parametrize(
    ("lang", "voice_id", "message"),
    [
        pytest.param(
            "en", "siri", "no voice 'siri'; voices for en: hibari, espeak-en, pico-en-gb", id="unknown id"
        ),
        pytest.param(
            "es",
            "hibari",
            "hibari speaks en, not es; voices for es: pico-es, espeak-es-419",
            id="other language",
        ),
        pytest.param("fil", None, "no voice speaks fil here; voices for fil: none", id="no default"),
        pytest.param(
            "en", "", "no voice ''; voices for en: hibari, espeak-en, pico-en-gb", id="an empty id is an id"
        ),
    ],
)
def test_there_is_no_such_voice(lang: str, voice_id: str | None, message: str, here: Voices) -> None:
    with pytest.raises(NoVoice, match=f"^{re.escape(message)}$"):
        here.choose(lang, voice_id)


def test_a_voice_that_fails_its_test_is_named_with_the_reason() -> None:
    here = Voices(
        CATALOGUE, lambda voice: "espeak-ht: not offered: no sound" if voice.id == "espeak-ht" else None
    )
    assert here.faults()["espeak-ht"] == "espeak-ht: not offered: no sound"
    assert here.offered("ht") == ()
    with pytest.raises(NoVoice, match=r"^no voice speaks ht here; voices for ht: none$"):
        here.choose("ht", None)


def test_a_voice_is_tested_once_however_many_ask_at_the_same_time() -> None:
    tested: list[str] = []

    def fault(voice: Voice) -> None:
        tested.append(voice.id)

    here = Voices(CATALOGUE, fault)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: here.faults(), range(8)))
    assert tested == [voice.id for voice in CATALOGUE]


def test_a_voice_with_a_key_missing_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "voices.toml"
    file.write_text('# voices\n[[voice]]\nid = "x"\nengine = "espeak"\n')
    with pytest.raises(SourceError, match=rf"^{re.escape(str(file))}:3: a voice has id, engine"):
        voices.load(file)
