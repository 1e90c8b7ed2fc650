"""One loudness for all voices, at a desk and on the telephone. The judge is pyloudnorm."""

from functools import cache
from pathlib import Path

import numpy as np
import pyloudnorm  # type: ignore[import-untyped]
import pytest
import soxr
from numpy.typing import NDArray

from service.articles import library
from service.articles.model import LEVELS, Level, Section
from service.i18n import notice
from service.speech import audio, engines, loudness, tracks, voices
from service.speech.model import Clip, Speed, Track, Voice
from service.speech.samples import SAMPLES
from service.speech.utterances import utterances
from service.text.spoken import load

ROOT = Path(__file__).parents[2]
ARTICLE = library.load_article(ROOT / "content" / "immunotherapy")
VOICES = {voice.id: voice for voice in voices.load()}
OFF_BY = 1.5  # LU
# Other words than those that the gains were found with.
PASSAGES = {
    "en": "Cell therapy uses your own immune cells. A doctor takes them from your blood.",
    "es": "La terapia usa sus propias células inmunitarias. El médico las toma de su sangre.",
    "zh-Hans": "细胞疗法使用您自己的免疫细胞。医生从您的血液中取出这些细胞。",
    "zh-Hant": "細胞療法使用您自己的免疫細胞。醫生從您的血液中取出這些細胞。",
    "vi": "Liệu pháp tế bào dùng chính tế bào miễn dịch của quý vị. Bác sĩ lấy tế bào từ máu.",
    "ar": "يستخدم العلاج الخلوي خلاياك المناعية. يأخذ الطبيب الخلايا من دمك.",
    "ru": "Клеточная терапия использует ваши собственные клетки. Врач берет их из крови.",
    "ko": "세포 치료는 자신의 면역 세포를 사용합니다. 의사는 혈액에서 세포를 채취합니다.",
    "ht": "Terapi selilè sèvi ak pwòp selil ou yo. Doktè a pran yo nan san ou.",
    "fr": "La thérapie utilise vos propres cellules. Le médecin les prélève dans votre sang.",
    "pt-BR": "A terapia usa as suas próprias células. O médico retira as células do sangue.",
    "it": "La terapia usa le sue cellule immunitarie. Il medico le preleva dal sangue.",
    "de": "Die Zelltherapie nutzt Ihre eigenen Immunzellen. Der Arzt nimmt sie aus dem Blut.",
    "pl": "Terapia wykorzystuje własne komórki odpornościowe. Lekarz pobiera je z krwi.",
    "uk": "Клітинна терапія використовує ваші власні клітини. Лікар бере їх із крові.",
    "hi": "कोशिका चिकित्सा आपकी अपनी कोशिकाओं का उपयोग करती है। डॉक्टर उन्हें आपके खून से लेते हैं।",
}
READINGS = [(voice, lang) for voice in VOICES.values() for lang in voice.reads]
each_reading = pytest.mark.parametrize(
    ("voice", "lang"), [pytest.param(*each, id=f"{each[0].id} {each[1]}") for each in READINGS]
)
each_english_voice = pytest.mark.parametrize("voice_id", ["hibari", "espeak-en"])


def wave(voice: Voice, text: str, speed: Speed = "normal") -> tuple[NDArray[np.float64], int]:
    said = engines.open_engine(voice).speak(text, speed)
    return said.pcm / 32768, said.rate


def lufs(wave: NDArray[np.float64], rate: int) -> float:
    return float(pyloudnorm.Meter(rate).integrated_loudness(wave))


def true_peak(wave: NDArray[np.float64], rate: int) -> float:
    """dBTP: of the sound at four times its rate."""
    return float(20 * np.log10(np.abs(soxr.resample(wave, rate, 4 * rate, "HQ")).max()))


@cache
def track(voice_id: str, level: Level, section_id: str) -> Track:
    section: Section = ARTICLE.levels[level].section(section_id)
    lexicon = load(ROOT / "content" / "spoken.pls")
    said = utterances((section,), notice("en", ROOT / "translations"), lang="en", lexicon=lexicon)
    return tracks.join(said, [clip(voice_id, each.spoken) for each in said])


@cache
def clip(voice_id: str, text: str) -> Clip:
    return engines.open_engine(VOICES[voice_id]).speak(text, "normal")


@each_reading
@pytest.mark.parametrize(
    "texts", [pytest.param(SAMPLES, id="sample"), pytest.param(PASSAGES, id="other words")]
)
def test_every_voice_is_as_loud_as_every_other(voice: Voice, lang: str, texts: dict[str, str]) -> None:
    sound, rate = wave(voice, texts[lang])
    assert lufs(sound, rate) == pytest.approx(loudness.TARGET, abs=OFF_BY)
    assert true_peak(sound, rate) < loudness.PEAK


@each_reading
def test_slow_is_as_loud_as_normal(voice: Voice, lang: str) -> None:
    assert lufs(*wave(voice, SAMPLES[lang], "slow")) == pytest.approx(loudness.TARGET, abs=OFF_BY)


@each_english_voice
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("section_id", ARTICLE.section_ids)
def test_no_section_is_louder_than_another_or_passes_full_scale(
    voice_id: str, level: Level, section_id: str
) -> None:
    made = track(voice_id, level, section_id)
    sound = made.pcm / 32768
    assert lufs(sound, made.rate) == pytest.approx(loudness.TARGET, abs=OFF_BY)
    assert true_peak(sound, made.rate) < loudness.PEAK


@each_english_voice
def test_the_telephone_gets_the_same_loudness(voice_id: str) -> None:
    made = track(voice_id, "plain", "checkpoint-inhibitors")
    narrow = audio.telephone(made.pcm, made.rate) / 32768
    assert lufs(narrow, audio.TELEPHONE_RATE) == pytest.approx(loudness.TARGET, abs=OFF_BY)
    assert true_peak(narrow, audio.TELEPHONE_RATE) < loudness.PEAK


@pytest.mark.parametrize("rate", [pytest.param(rate, id=f"from {rate} Hz") for rate in (16000, 22050, 24000)])
@pytest.mark.parametrize(
    ("hertz", "least", "most"),
    [
        pytest.param(300, -0.1, 0.1, id="the line's lowest is kept"),
        pytest.param(1000, -0.1, 0.1, id="the middle is kept"),
        pytest.param(3400, -0.1, 0.1, id="the line's highest is kept"),
        pytest.param(4200, -300.0, -80.0, id="what would come back as 3800 Hz is taken out"),
        pytest.param(6500, -300.0, -80.0, id="an s, which would come back as 1500 Hz, is taken out"),
    ],
)
def test_the_telephone_gets_its_band_and_no_echo_of_what_is_above(
    hertz: int, least: float, most: float, rate: int
) -> None:
    tone = np.rint(8000 * np.sin(2 * np.pi * hertz * np.arange(rate) / rate)).astype(np.int16)
    narrow = audio.telephone(tone, rate)[1000:-1000].astype(float)  # not where it starts and stops
    level = 20 * np.log10(max(narrow.std(), 1e-9) / (8000 / np.sqrt(2)))
    assert least < level < most


@pytest.mark.parametrize(
    "rate", [pytest.param(rate, id=f"{rate} Hz") for rate in (8000, 16000, 22050, 24000, 48000)]
)
def test_our_own_meter_agrees_with_another(rate: int) -> None:
    speech, own = wave(VOICES["espeak-en"], SAMPLES["en"])
    sound = soxr.resample(np.concatenate([speech, np.zeros(3 * own), 0.05 * speech]), own, rate)
    assert loudness.integrated(sound, rate) == pytest.approx(lufs(sound, rate), abs=0.2)


def test_a_sine_at_full_scale_has_the_loudness_that_the_standard_gives_it() -> None:
    sine = np.sin(2 * np.pi * 997 * np.arange(48000 * 5) / 48000)
    assert loudness.integrated(sine, 48000) == pytest.approx(-3.01, abs=0.05)


@pytest.mark.parametrize(
    "sound",
    [
        pytest.param(np.full(4000, 0.1), id="a tenth of a second"),
        pytest.param(np.zeros(80000), id="silence"),
        pytest.param(np.zeros(0), id="nothing"),
    ],
)
def test_what_has_no_loudness_is_an_error(sound: NDArray[np.float64]) -> None:
    with pytest.raises(ValueError, match="too short or too soft"):
        loudness.integrated(sound, 40000)


@pytest.mark.parametrize("level", [pytest.param(0.01, id="soft speech"), pytest.param(0.7, id="loud speech")])
def test_the_gain_brings_speech_to_the_target(level: float) -> None:
    sound = level * np.sin(2 * np.pi * 997 * np.arange(48000 * 5) / 48000)
    after = sound * loudness.factor(loudness.gain(sound, 48000))
    assert loudness.integrated(after, 48000) == pytest.approx(loudness.TARGET, abs=0.1)


def test_a_click_leaves_speech_softer_rather_than_passing_the_peak() -> None:
    sound = 0.01 * np.sin(2 * np.pi * 997 * np.arange(48000 * 5) / 48000)
    sound[100] = 0.5
    after = sound * loudness.factor(loudness.gain(sound, 48000))
    assert loudness.PEAK - 2 < 20 * np.log10(np.abs(after).max()) < loudness.PEAK
    assert loudness.integrated(after, 48000) < loudness.TARGET - 3
