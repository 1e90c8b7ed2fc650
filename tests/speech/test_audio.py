"""MP3 is judged by two decoders that share no code: libsndfile's (mpg123) and ffmpeg's."""

import io
import struct
import subprocess
from collections.abc import Callable

import imageio_ffmpeg
import numpy as np
import pytest
import soundfile
import soxr

from service.speech import audio, engines
from service.speech.model import PCM, Voice

RATES = (22050, 24000, 16000)
Decoder = Callable[[bytes], PCM]


def sound(frames: int, rate: int, seed: int = 0) -> PCM:
    """Something like speech: a hundred hertz and its harmonics, three syllables a second, and breath."""
    time = np.arange(frames) / rate
    buzz = sum(np.sin(2 * np.pi * 110 * n * time) / n for n in range(1, 12))
    breath = np.random.default_rng(seed).normal(0, 0.05, frames)
    wave = (buzz + breath) * (0.55 + 0.45 * np.sin(2 * np.pi * 3 * time))
    return np.asarray(wave * 7000, np.int16)


def libsndfile(mp3: bytes) -> PCM:
    pcm, _ = soundfile.read(io.BytesIO(mp3), dtype="int16")
    return np.asarray(pcm, np.int16)


def ffmpeg(mp3: bytes) -> PCM:
    run = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "mp3", "-i", "-", "-f", "s16le", "-"]
    decoded = subprocess.run(run, input=mp3, capture_output=True, check=True)
    assert decoded.stderr == b""
    return np.frombuffer(decoded.stdout, np.int16)


def correlation(one: PCM, other: PCM) -> float:
    return float(np.corrcoef(one, other)[0, 1])


def onset(pcm: PCM) -> int:
    """The first frame of a tenth of the peak."""
    return int(np.argmax(np.abs(pcm.astype(int)) > np.abs(pcm.astype(int)).max() / 10))


def crc_by_the_bit(data: bytes) -> int:
    """CRC-16/ARC as its definition has it."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc


decoders = pytest.mark.parametrize("decode", [libsndfile, ffmpeg])
rates = pytest.mark.parametrize("rate", RATES)


@decoders
@rates
@pytest.mark.parametrize(
    "seconds",
    [
        pytest.param(0.2, id="a word"),
        pytest.param(1 + 1 / 7, id="a sentence, an odd number of frames"),
        pytest.param(31.4159, id="a section"),
    ],
)
def test_an_mp3_decodes_to_exactly_the_frames_it_was_made_from(
    decode: Decoder, rate: int, seconds: float
) -> None:
    pcm = sound(round(seconds * rate), rate)
    decoded = decode(audio.encode_mp3(pcm, rate))
    assert len(decoded) == len(pcm)
    assert correlation(decoded, pcm) > 0.99


@decoders
def test_a_whole_level_of_more_than_three_minutes_is_exact(decode: Decoder) -> None:
    pcm = sound(200 * 22050 + 1, 22050)
    assert len(decode(audio.encode_mp3(pcm, 22050))) == len(pcm)


@rates
@pytest.mark.parametrize("frames", [1, 2, 47, 575, 576, 577, 1151, 1152, 1153, 1727, 1728, 1729])
def test_lengths_around_whole_codec_frames_are_exact(rate: int, frames: int) -> None:
    assert len(libsndfile(audio.encode_mp3(sound(frames, rate), rate))) == frames


@decoders
@rates
def test_the_first_sound_after_silence_is_where_it_was(decode: Decoder, rate: int) -> None:
    pcm = audio.join([audio.silence(rate, 1050), sound(rate, rate) + np.int16(1000)])
    decoded = decode(audio.encode_mp3(pcm, rate))
    assert abs(onset(decoded) - onset(pcm)) <= rate * 0.005


@decoders
def test_real_speech_keeps_its_length_and_its_onset(decode: Decoder) -> None:
    voice = Voice(id="espeak-en", engine="espeak", lang="en", model="en-us")
    clip = engines.open_engine(voice).speak("Ask your care team what you can expect.", "normal")
    decoded = decode(audio.encode_mp3(clip.pcm, clip.rate))
    assert len(decoded) == len(clip.pcm)
    assert abs(onset(decoded) - onset(clip.pcm)) <= clip.rate * 0.005


@rates
@pytest.mark.parametrize("frames", [1, 4410, 100_001])
def test_the_tag_tells_the_truth_about_the_stream(rate: int, frames: int) -> None:
    mp3 = audio.encode_mp3(sound(frames, rate), rate)
    starts = frame_starts(mp3, rate)
    name, flags, count, size = struct.unpack_from(">4sIII", mp3, 13)
    contents, tag_end = mp3[29:129], 13 + 154
    delay_and_padding = int.from_bytes(mp3[154:157], "big")
    music_length, music_crc, tag_crc = struct.unpack_from(">IHH", mp3, 161)
    assert (name, flags, count, size) == (b"Info", 15, len(starts) - 1, len(mp3))
    assert count * 576 == (delay_and_padding >> 12) + frames + (delay_and_padding & 0xFFF)
    assert music_length == len(mp3)
    assert music_crc == crc_by_the_bit(mp3[starts[1] :])
    assert tag_crc == crc_by_the_bit(mp3[:tag_end])
    for percent in range(100):
        wanted = starts[1 + count * percent // 100]
        assert abs(contents[percent] * len(mp3) / 256 - wanted) <= len(mp3) / 256 + 300


def frame_starts(mp3: bytes, rate: int) -> list[int]:
    """Walk the stream from header to header, the tag's first."""
    starts, position = [], 0
    while position < len(mp3):
        header = int.from_bytes(mp3[position : position + 4], "big")
        assert header >> 16 == 0xFFF3, f"no frame at byte {position}"
        assert [22050, 24000, 16000][header >> 10 & 3] == rate
        kilobits = {6: 48, 8: 64}[header >> 12 & 15]
        starts.append(position)
        position += 72000 * kilobits // rate + (header >> 9 & 1)
    assert position == len(mp3)
    return starts


def test_ffmpeg_believes_the_tag_and_no_longer_when_a_bit_of_it_changes() -> None:
    mp3 = audio.encode_mp3(sound(22050, 22050), 22050)
    changed = mp3[:150] + bytes([mp3[150] ^ 1]) + mp3[151:]
    assert "LAME3.100" in probed(mp3)
    assert "LAME3.100" not in probed(changed)


def probed(mp3: bytes) -> str:
    run = [imageio_ffmpeg.get_ffmpeg_exe(), "-err_detect", "crccheck", "-i", "-", "-f", "null", "-"]
    return subprocess.run(run, input=mp3, capture_output=True, check=True).stderr.decode()


@rates
def test_wav_is_8_khz_mono_16_bit_and_lasts_as_long(rate: int) -> None:
    pcm = sound(rate * 2 + 333, rate)
    wav = audio.encode_wav(audio.telephone(pcm, rate), audio.TELEPHONE_RATE)
    with soundfile.SoundFile(io.BytesIO(wav)) as file:
        assert (file.format, file.subtype, file.channels, file.samplerate) == ("WAV", "PCM_16", 1, 8000)
        assert abs(file.frames / 8000 - len(pcm) / rate) < 0.001


@rates
def test_u_law_decodes_to_the_same_sound_as_the_wav(rate: int) -> None:
    narrow = audio.telephone(sound(rate * 3, rate), rate)
    ulaw = audio.encode_ulaw(narrow, audio.TELEPHONE_RATE)
    decoded, _ = soundfile.read(
        io.BytesIO(ulaw), dtype="int16", format="RAW", subtype="ULAW", channels=1, samplerate=8000
    )
    assert len(ulaw) == len(narrow)
    assert correlation(decoded, narrow) > 0.99


@pytest.mark.parametrize("frames", [8000, 8001])
def test_u_law_wav_holds_the_very_bytes_of_the_raw_u_law(frames: int) -> None:
    ulaw = audio.encode_ulaw(sound(frames, 8000), 8000)
    wav = audio.ulaw_wav(ulaw, 8000)
    with soundfile.SoundFile(io.BytesIO(wav)) as file:
        assert (file.format, file.subtype, file.channels, file.samplerate) == ("WAV", "ULAW", 1, 8000)
        assert file.frames == frames
    assert len(wav) % 2 == 0
    assert ulaw in wav
    assert struct.unpack_from("<I", wav, 4)[0] == len(wav) - 8


@rates
def test_narrowing_keeps_what_a_telephone_can_carry_and_no_more(rate: int) -> None:
    time = np.arange(rate * 2) / rate
    low, high = (np.asarray(8000 * np.sin(2 * np.pi * hertz * time), np.int16) for hertz in (1000, 6000))
    assert np.abs(audio.telephone(low, rate)).max() > 7800
    assert np.abs(audio.telephone(high, rate)[400:-400]).max() < 80


def test_a_full_scale_sound_is_clipped_and_does_not_wrap() -> None:
    square = np.where(np.arange(22050) // 100 % 2, np.int16(32767), np.int16(-32768))
    narrow = audio.telephone(square, 22050)
    wanted = soxr.resample(square.astype(np.float64), 22050, 8000, "HQ").clip(-32768, 32767)
    assert np.abs(narrow - wanted).max() < 4


def test_the_same_sound_gives_the_same_bytes() -> None:
    pcm = sound(44100, 22050)
    assert audio.encode_mp3(pcm, 22050) == audio.encode_mp3(pcm.copy(), 22050)
    first, second = audio.telephone(pcm, 22050), audio.telephone(pcm.copy(), 22050)
    assert audio.encode_wav(first, 8000) == audio.encode_wav(second, 8000)
    assert audio.encode_ulaw(first, 8000) == audio.encode_ulaw(second, 8000)


def test_every_other_frame_of_a_sound_is_a_sound_too() -> None:
    every_other = sound(44100, 22050)[::2]
    assert audio.encode_mp3(every_other, 22050) == audio.encode_mp3(every_other.copy(), 22050)


@pytest.mark.parametrize(
    ("pcm", "why"),
    [
        pytest.param(np.zeros(0, np.int16), "no sound", id="empty"),
        pytest.param(np.zeros(100, np.float32), "16 bit", id="floats would be written as noise"),
        pytest.param(np.zeros((100, 2), np.int16), "mono", id="two channels"),
    ],
)
def test_what_is_not_a_sound_is_refused(pcm: PCM, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        audio.encode_mp3(pcm, 22050)
    with pytest.raises(ValueError, match=why):
        audio.encode_wav(pcm, 8000)
    with pytest.raises(ValueError, match=why):
        audio.telephone(pcm, 22050)


def test_a_rate_that_mpeg_2_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="44100"):
        audio.encode_mp3(sound(4410, 44100), 44100)


def test_encoding_writes_nothing_to_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    audio.encode_mp3(sound(4410, 22050), 22050)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("rate", "ms", "frames"),
    [
        (22050, 250, 5512),
        (22050, 1000, 22050),
        (24000, 350, 8400),
        (16000, 0, 0),
    ],
)
def test_silence_is_whole_frames(rate: int, ms: int, frames: int) -> None:
    pause = audio.silence(rate, ms)
    assert (len(pause), str(pause.dtype), bool(pause.any())) == (frames, "int16", False)


def test_joining_puts_one_after_the_other() -> None:
    one, other = sound(5, 22050, 1), sound(7, 22050, 2)
    assert audio.join([one, other]).tolist() == [*one.tolist(), *other.tolist()]
    assert len(audio.join([])) == 0


@pytest.mark.parametrize("length", [1, 2, 3, 255, 256, 257, 5000])
def test_the_folded_checksum_is_the_one_by_the_bit(length: int) -> None:
    noise = np.random.default_rng(length).bytes(length)
    assert audio._crc(noise) == crc_by_the_bit(noise)
