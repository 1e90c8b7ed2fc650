"""What every engine promises, and what each alone has to be kept from doing."""

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from service.speech import engines, loudness, voices
from service.speech.model import PCM, EngineError, Voice
from service.speech.samples import SAMPLES

VOICES = {voice.id: voice for voice in voices.load()}
HIBARI, ESPEAK, PICO = VOICES["hibari"], VOICES["espeak-en"], VOICES["pico-en-gb"]
SENTENCE = "The T cells go back into your body by infusion."

every_voice = pytest.mark.parametrize(
    "voice", [pytest.param(voice, id=voice.id) for voice in VOICES.values()]
)
every_engine = pytest.mark.parametrize(
    "voice", [pytest.param(voice, id=voice.engine) for voice in (HIBARI, ESPEAK, PICO)]
)


def sentence(voice: Voice) -> str:
    return SAMPLES[voice.reads[0]]


def seconds(voice: Voice, text: str) -> float:
    clip = engines.open_engine(voice).speak(text, "normal")
    return len(clip.pcm) / clip.rate


def python(code: str) -> str:
    """Output of a fresh process."""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return run.stdout.strip()


@every_voice
def test_a_sentence_becomes_mono_sound_of_a_plausible_length(voice: Voice) -> None:
    clip = engines.open_engine(voice).speak(sentence(voice), "normal")
    assert clip.pcm.dtype == np.int16
    assert clip.pcm.ndim == 1
    assert clip.rate in (16000, 22050, 24000)
    assert 4 < len(clip.pcm) / clip.rate < 8


@every_voice
def test_slow_takes_about_a_third_longer(voice: Voice) -> None:
    engine = engines.open_engine(voice)
    normal, slow = (len(engine.speak(sentence(voice), speed).pcm) for speed in ("normal", "slow"))
    assert 1.2 < slow / normal < 1.5


@every_voice
def test_a_clip_has_no_silence_of_its_own_so_that_the_pauses_are_those_of_the_track(voice: Voice) -> None:
    clip = engines.open_engine(voice).speak(sentence(voice), "normal")
    loud = np.flatnonzero(np.abs(clip.pcm.astype(int)) > 100)
    assert loud[0] / clip.rate < 0.06
    assert (len(clip.pcm) - loud[-1]) / clip.rate < 0.12


@pytest.mark.parametrize(
    ("voice", "espeak"),
    [
        pytest.param("hibari", "espeak-en", id="English"),
        pytest.param("pico-en-gb", "espeak-en", id="British English"),
        pytest.param("pico-es", "espeak-es-419", id="Spanish"),
        pytest.param("pico-fr", "espeak-fr", id="French"),
        pytest.param("pico-it", "espeak-it", id="Italian"),
        pytest.param("pico-de", "espeak-de", id="German"),
    ],
)
def test_another_voice_is_no_other_pace(voice: str, espeak: str) -> None:
    said = sentence(VOICES[voice])
    assert 0.85 < seconds(VOICES[voice], said) / seconds(VOICES[espeak], said) < 1.15


@every_engine
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n ", id="blank"),
        pytest.param("...", id="punctuation only, engines answer with silence"),
        pytest.param("hello\0world", id="NUL, libespeak-ng would stop there"),
        pytest.param("\x0150S hello", id="U+0001, libespeak-ng would take it as a command"),
        pytest.param("hello \ud800", id="a lone surrogate has no UTF-8"),
        pytest.param("🙂", id="one emoji: some name it, some leave it out"),
        pytest.param("T cells. " * 111_111, id="a megabyte would keep a worker for minutes"),
    ],
)
def test_what_cannot_be_said_is_an_error_and_the_next_sentence_is_said(voice: Voice, text: str) -> None:
    with pytest.raises(EngineError):
        engines.open_engine(voice).speak(text, "normal")
    assert seconds(voice, SENTENCE) > 2


@pytest.mark.parametrize(
    ("voice", "marked", "plain"),
    [
        pytest.param(ESPEAK, "One <voice xml:lang='es'/> two", "One two", id="espeak: SSML is read out"),
        pytest.param(ESPEAK, "One <break time='0s'/> two", "One two", id="espeak: a break is read out"),
        pytest.param(ESPEAK, "One [[h@l'oU]] two", "One hello two", id="espeak: phonemes are read out"),
        pytest.param(HIBARI, "One <b>of</b> two", "One of two", id="hibari: tags are read out"),
        pytest.param(HIBARI, "One <break time='0s'/> two", "One two", id="hibari: a break is read out"),
        pytest.param(HIBARI, "One [[receptor]] two", "One two", id="hibari: brackets hide nothing"),
        pytest.param(HIBARI, "One [receptor](/O/) two", "One receptor two", id="hibari: no phoneme links"),
        pytest.param(PICO, "One [[receptor]] two", "One two", id="Pico: brackets hide nothing"),
        pytest.param(PICO, "One < two", "One two", id="Pico: less than is no tag"),
    ],
)
def test_markup_is_said_not_obeyed(voice: Voice, marked: str, plain: str) -> None:
    assert seconds(voice, marked) > seconds(voice, plain) + 0.2


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("One <break time='3s'/> two", id="a pause"),
        pytest.param("One <ignore>receptor</ignore> two", id="left out without a word"),
        pytest.param("One < ignore>receptor two", id="obeyed with a space, too"),
        pytest.param("One </p> two", id="the end of a tag"),
    ],
)
def test_what_pico_would_obey_is_refused(text: str) -> None:
    with pytest.raises(EngineError, match="Pico would obey the markup"):
        engines.open_engine(PICO).speak(text, "normal")


@pytest.mark.parametrize(
    ("voice", "text", "message"),
    [
        pytest.param(HIBARI, "T cells are called 免疫细胞.", "'免', which is CJK", id="hibari, Chinese"),
        pytest.param(PICO, "T cells are called Т-клетки.", "'Т', which is CYRILLIC", id="Pico, Russian"),
        pytest.param(VOICES["pico-es"], "العربية", "which is ARABIC", id="Pico, Arabic only"),
    ],
)
def test_letters_that_would_be_left_out_are_refused(voice: Voice, text: str, message: str) -> None:
    with pytest.raises(EngineError, match=message):
        engines.open_engine(voice).speak(text, "normal")


@pytest.mark.parametrize(
    ("voice", "sign", "word"),
    [
        pytest.param("pico-es", "El 1º paso.", "El primero paso.", id="Spanish"),
        pytest.param("pico-it", "Il 1º passo.", "Il primo passo.", id="Italian"),
    ],
)
def test_ordinal_signs_are_letters_of_no_script_and_are_said(voice: str, sign: str, word: str) -> None:
    assert seconds(VOICES[voice], sign) == pytest.approx(seconds(VOICES[voice], word), abs=0.05)


def test_hibari_says_a_sentence_the_same_way_each_time() -> None:
    first, again = (engines.open_engine(HIBARI).speak(SENTENCE, "normal").pcm for _ in range(2))
    assert np.array_equal(first, again)


@pytest.mark.parametrize("voice", [pytest.param(ESPEAK, id="espeak"), pytest.param(PICO, id="Pico")])
def test_a_name_that_the_library_does_not_know_is_no_voice_and_harms_no_other(voice: Voice) -> None:
    with pytest.raises(EngineError, match="no voice 'no-such-voice'"):
        engines.open_engine(replace(voice, id="none", model="no-such-voice"))
    assert seconds(voice, SENTENCE) > 2


def test_two_voices_of_one_library_are_not_mixed_up() -> None:
    russian = VOICES["espeak-ru"]
    text = "777 777"  # a second shorter in Russian
    alone = {voice: python_seconds(voice, text) for voice in (ESPEAK, russian)}
    assert alone[ESPEAK] - alone[russian] > 0.5, "the text does not tell the voices apart"
    for voice in (ESPEAK, russian, ESPEAK, russian):
        assert seconds(voice, text) == pytest.approx(alone[voice], abs=0.05)


def python_seconds(voice: Voice, text: str) -> float:
    """Seconds of the text in a process that has only this voice."""
    return float(
        python(
            "from service.speech import engines\n"
            "from service.speech.model import Voice\n"
            f"clip = engines.open_engine({voice!r}).speak({text!r}, 'normal')\n"
            "print(len(clip.pcm) / clip.rate)"
        )
    )


def test_a_text_as_long_as_a_whole_article_is_said_to_its_end() -> None:
    assert seconds(ESPEAK, SENTENCE * 200) == pytest.approx(200 * seconds(ESPEAK, SENTENCE), rel=0.2)


def test_nothing_of_an_engine_is_loaded_before_it_is_opened() -> None:
    loaded = python(
        "import sys\n"
        "from service.speech import engines, voices\n"
        "for voice in voices.known(None): engines.version_of(voice), voices.missing(voice)\n"
        "heavy = {'hibari', 'onnxruntime', 'pyttsx3', 'espeakng_loader', 'py_nanotts', 'soundfile'}\n"
        "print(*heavy & set(sys.modules))"
    )
    assert loaded == ""


@every_engine
def test_a_version_is_the_same_in_every_process(voice: Voice) -> None:
    code = (
        "from service.speech import engines\n"
        "from service.speech.model import Voice\n"
        f"print(engines.version_of({voice!r}))"
    )
    assert python(code) == engines.version_of(voice) == engines.open_engine(voice).version


@pytest.mark.parametrize(
    ("voice", "module", "package"),
    [
        pytest.param(HIBARI, "hibari", "hibari-tts", id="the voice's package has another name"),
        pytest.param(HIBARI, "onnxruntime", "onnxruntime", id="what the voice's package needs"),
        pytest.param(ESPEAK, "espeakng_loader", "espeakng-loader", id="the library"),
        pytest.param(PICO, "py_nanotts", "py-nanotts", id="Pico"),
    ],
)
def test_a_missing_package_is_named(voice: Voice, module: str, package: str) -> None:
    code = (
        "import sys\n"
        f"sys.modules[{module!r}] = None\n"
        "from service.speech import engines\n"
        "from service.speech.model import EngineError, Voice\n"
        "try:\n"
        f"    engines.open_engine({voice!r})\n"
        "except EngineError as error:\n"
        "    print(error)"
    )
    assert python(code).startswith(f"{voice.id}: package {package} is missing")


@pytest.mark.parametrize(
    ("wave", "pcm"),
    [
        pytest.param([0.0, 1.0, -1.0], [0, 32767, -32767], id="full scale"),
        pytest.param([1.5, -1.5], [32767, -32767], id="over full scale is cut off, not wrapped round"),
        pytest.param([1.6 / 32767, -1.6 / 32767], [2, -2], id="the nearest step, not the one below"),
    ],
)
def test_sound_keeps_its_shape_in_16_bits(wave: list[float], pcm: list[int]) -> None:
    assert loudness.amplified(np.array(wave), 0.0).tolist() == pcm


@pytest.mark.parametrize(
    "pcm",
    [
        pytest.param(np.zeros(0, np.int16), id="no frames"),
        pytest.param(np.zeros(24000, np.int16), id="a second of silence"),
        pytest.param(np.full(24000, 3, np.int16), id="a hum far under hearing"),
    ],
)
def test_silence_is_an_error_not_a_clip(pcm: PCM) -> None:
    with pytest.raises(EngineError, match="no sound came out for 'hello'"):
        engines.audible(pcm, "hello")


def test_the_loudest_negative_sample_is_not_taken_for_silence() -> None:
    pcm = np.full(10, -32768, np.int16)
    assert engines.audible(pcm, "hello") is pcm
