"""A person's readings are a voice like any other; what nobody has read is missing, and said to be."""

import io
import unicodedata
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from service.speech import engines, loudness, self_test, voices
from service.speech.engines import recordings
from service.speech.model import EngineError, Voice
from service.speech.samples import SAMPLES
from service.speech.voices import Voices
from service.toml_lines import SourceError

# A voice of the machine stands in for a person: what is read is not what is tested here.
READER = next(voice for voice in voices.load() if voice.id == "espeak-en")
SENTENCES = {"first.title.1": "Ang kanser.", "first.p.1": "Magtanong sa doktor.", "first.p.2": "Opo, bukas."}
HEAD = 'lang = "fil"\nspeaker = "A. Reader"\nlicence = "CC BY-SA 4.0"\n'


@cache  # espeak says nothing twice in the same way
def reading(text: str) -> tuple[np.ndarray, int]:
    clip = engines.open_engine(READER).speak(text, "normal")
    return clip.pcm / 32768, clip.rate


def row(sentence: str, text: str, file: str) -> str:
    digest = recordings.digest(text)
    return f'\n[[recording]]\nsentence = "{sentence}"\nfile = "{file}"\ndigest = "{digest}"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two of three sentences read: one as WAV at 48 kHz in stereo, one as FLAC at 16 kHz."""
    voice = tmp_path / "filipino"
    voice.mkdir()
    one, rate = reading(SENTENCES["first.title.1"])
    wide = soxr.resample(one, rate, 48000)
    soundfile.write(voice / "one.wav", np.stack([wide, 0.5 * wide], axis=1), 48000)
    two, rate = reading(SENTENCES["first.p.1"])
    soundfile.write(voice / "two.flac", soxr.resample(two, rate, 16000), 16000)
    (voice / "recordings.toml").write_text(
        HEAD
        + row("first.title.1", SENTENCES["first.title.1"], "one.wav")
        + row("first.p.1", SENTENCES["first.p.1"], "two.flac")
    )
    return tmp_path


def the_voice(folder: Path) -> Voice:
    [voice] = recordings.found(folder)
    return voice


def add(folder: Path, toml: str) -> None:
    with (folder / "filipino" / "recordings.toml").open("a") as file:
        file.write(toml)


def test_a_folder_with_a_manifest_is_a_voice_of_its_language(folder: Path) -> None:
    voice = the_voice(folder)
    assert (voice.id, voice.lang, voice.reads) == ("recorded-fil", "fil", ("fil",))
    assert self_test.fault(voice) is None
    assert [each.id for each in Voices(voices.known(folder), voices.missing).offered("fil")] == [
        "recorded-fil"
    ]


def test_a_person_is_preferred_to_every_engine(folder: Path) -> None:
    manifest = folder / "filipino" / "recordings.toml"
    manifest.write_text(manifest.read_text().replace('"fil"', '"en"'))
    assert [voice.id for voice in Voices(voices.known(folder), voices.missing).offered("en")][:2] == [
        "recorded-en",
        "hibari",
    ]


@pytest.mark.parametrize(
    "sentence",
    [pytest.param("first.title.1", id="48 kHz, stereo"), pytest.param("first.p.1", id="16 kHz, mono")],
)
def test_what_was_read_is_what_is_heard(sentence: str, folder: Path) -> None:
    clip = engines.open_engine(the_voice(folder)).speak(SENTENCES[sentence], "normal")
    assert (clip.rate, clip.pcm.ndim) == (24000, 1)
    assert clip.pcm.dtype == np.int16
    read, rate = reading(SENTENCES[sentence])
    original = soxr.resample(read, rate, clip.rate)
    both = np.correlate(clip.pcm.astype(float), original[: len(clip.pcm)], "full")
    norm = np.linalg.norm(clip.pcm.astype(float)) * np.linalg.norm(original[: len(clip.pcm)])
    assert both.max() / norm > 0.95


def test_readings_are_as_loud_as_any_voice(folder: Path) -> None:
    engine = engines.open_engine(the_voice(folder))
    pcm = np.concatenate(
        [engine.speak(SENTENCES[each], "normal").pcm for each in ("first.title.1", "first.p.1")]
    )
    assert loudness.integrated(pcm / 32768, 24000) == pytest.approx(loudness.TARGET, abs=1.5)


@pytest.mark.parametrize(
    ("text", "speed", "message"),
    [
        pytest.param("Opo, bukas.", "normal", "nobody has read 'Opo, bukas.'", id="not recorded"),
        pytest.param("Magtanong sa nars.", "normal", "or it was read in other words", id="outdated"),
        pytest.param(
            "Ang kanser.", "slow", "nobody has read 'Ang kanser.' at speed slow", id="no slow reading"
        ),
        pytest.param("Ang\0kanser.", "normal", r"U\+0000", id="NUL"),
        pytest.param("🙂", "normal", "nothing to say", id="one emoji"),
        pytest.param("[[kanser]]", "normal", "nobody has read", id="brackets"),
        pytest.param("<break/> Ang kanser.", "normal", "nobody has read", id="markup"),
        pytest.param("Ang kanser \ud800", "normal", r"U\+D800", id="a lone surrogate"),
        pytest.param("Ang kanser. " * 90_000, "normal", "1080000 characters at once", id="a megabyte"),
    ],
)
def test_what_was_not_read_is_an_error(text: str, speed: str, message: str, folder: Path) -> None:
    engine = engines.open_engine(the_voice(folder))
    with pytest.raises(EngineError, match=message):
        engine.speak(text, speed)  # type: ignore[arg-type]
    assert len(engine.speak("Ang kanser.", "normal").pcm)


def test_a_slow_reading_is_a_file_of_its_own(folder: Path) -> None:
    slow, rate = reading("Opo. Opo. Bukas.")
    soundfile.write(folder / "filipino" / "slow.flac", slow, rate)
    add(folder, row("first.p.2", SENTENCES["first.p.2"], "two.flac") + 'slow = "slow.flac"\n')
    engine = engines.open_engine(the_voice(folder))
    normal, slowly = (engine.speak(SENTENCES["first.p.2"], speed).pcm for speed in ("normal", "slow"))
    assert abs(len(slowly) / 24000 - len(slow) / rate) < 0.2
    assert len(slowly) != len(normal)


def test_missing_and_outdated_readings_are_listed(folder: Path) -> None:
    said = {**SENTENCES, "first.p.1": "Magtanong sa nars."}
    assert recordings.gaps(folder / "filipino", said) == (("first.p.2",), ("first.p.1",))
    assert recordings.gaps(folder / "filipino", {"first.p.1": SENTENCES["first.p.1"]}) == ((), ())


@pytest.mark.parametrize(
    ("written", "spoken", "same"),
    [
        pytest.param("Ang kanser", "Ang kanser.", True, id="the service closes a heading with a full stop"),
        pytest.param("Señor.", unicodedata.normalize("NFD", "Señor."), True, id="Unicode forms"),
        pytest.param("Ang\n kanser.", "Ang kanser.", True, id="white space"),
        pytest.param("Ang kanser?", "Ang kanser.", False, id="a question is said in another way"),
        pytest.param("ang kanser.", "Ang kanser.", False, id="capitals: US is not us"),
    ],
)
def test_a_text_is_known_by_what_is_heard_of_it(written: str, spoken: str, same: bool) -> None:
    assert (recordings.digest(written) == recordings.digest(spoken)) is same


def test_a_sentence_that_is_read_anew_is_another_sound(folder: Path) -> None:
    before = recordings.version(the_voice(folder))
    assert recordings.version(the_voice(folder)) == before
    two, rate = reading("Magtanong po sa doktor.")
    soundfile.write(folder / "filipino" / "two.flac", two, rate)
    assert recordings.version(the_voice(folder)) != before


@pytest.mark.parametrize(
    ("manifest", "line", "message"),
    [
        pytest.param('lang = "fil"\nlicence = "CC0"\n', 1, 'needs speaker = "..."', id="nobody named"),
        pytest.param(HEAD, 1, "has no recording", id="empty"),
        pytest.param(HEAD + "rate = 8000\n[[recording]]\n", 1, "has an unknown key 'rate'", id="unknown key"),
        pytest.param(
            HEAD + row("a.b.1", "A", "none.wav"), 6, "names none.wav, which is not in the folder", id="file"
        ),
        pytest.param(
            HEAD + '[[recording]]\nsentence = "a.b.1"\nfile = "one.wav"\n', 5, "needs digest", id="digest"
        ),
        pytest.param("lang = \n", 1, "", id="no TOML"),
    ],
)
def test_a_manifest_that_cannot_be_used_says_where(
    manifest: str, line: int, message: str, folder: Path
) -> None:
    file = folder / "filipino" / "recordings.toml"
    file.write_text(manifest)
    with pytest.raises(SourceError) as raised:
        voices.known(folder)
    assert raised.value.line == line
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("sound", "message"),
    [
        pytest.param(b"RIFF not a sound", "two.flac cannot be read", id="damaged"),
        pytest.param(b"", "two.flac cannot be read", id="empty file"),
        pytest.param("silence", "no sound came out for 'two.flac'", id="silent"),
    ],
)
def test_a_voice_with_a_file_that_says_nothing_is_not_offered(
    sound: bytes | str, message: str, folder: Path
) -> None:
    if isinstance(sound, str):
        file = io.BytesIO()
        soundfile.write(file, np.zeros(16000), 16000, format="FLAC")
        sound = file.getvalue()
    (folder / "filipino" / "two.flac").write_bytes(sound)
    assert message in str(self_test.fault(the_voice(folder)))


def test_recordings_need_no_known_sentence() -> None:
    assert "fil" not in SAMPLES
