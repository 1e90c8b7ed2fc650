"""PCM: joined, brought to the telephone's rate, written as MP3, WAV and G.711 u-law.

MP3 is a constant 48 kbit/s at the engine's own rate, MPEG-2 layer III, with an Info frame in front (the LAME
tag). It tells decoders how many samples the codec put before and after the sound, so that they cut exactly
there. Its fields are those of "Mp3 Info Tag rev 1 specifications" (gabriel.mp3-tech.org/mp3infotag.html) and
of `VbrTag.c` in LAME 3.100; the frame header is that of ISO/IEC 13818-3.

The encoders are loaded where they are used: a web process asks for `encoding()`, but never encodes.
"""

import functools
import io
import struct
from collections.abc import Iterable, Mapping
from importlib.metadata import version

import numpy as np
from numpy.typing import NDArray

from service.speech.model import PCM

TELEPHONE_RATE = 8000

_BIT_RATE = 48  # kbit/s: transparent enough for one voice, 6 kB a second
_QUALITY = 7  # LAME's fastest; 2 costs three times the time of the whole rendering
_FRAME = 576  # samples in a frame of MPEG-2 layer III
_ENCODER_DELAY = 576  # samples that LAME puts in front; the decoder's own 529 are the decoder's to know
_RATE_INDEX = {22050: 0, 24000: 1, 16000: 2}
_TAG_BIT_RATE_INDEX, _TAG_BIT_RATE = 8, 64  # kbit/s, as LAME does: at 48 the tag would not fit its frame
_SIDE_INFO = 9  # bytes, mono
_CRC_REVERSED_POLYNOMIAL = 0xA001  # CRC-16/ARC


@functools.cache
def encoding() -> Mapping[str, str | int]:
    """Everything of this module that changes the bytes: part of the recipe key."""
    packages = ("lameenc", "soxr", "soundfile")
    return {
        "mp3": _BIT_RATE,
        "quality": _QUALITY,
        "telephone": TELEPHONE_RATE,
        **{package: version(package) for package in packages},
    }


def silence(rate: int, ms: int) -> PCM:
    """So many milliseconds of nothing, to the nearest frame."""
    return np.zeros(round(rate * ms / 1000), np.int16)


def join(parts: Iterable[PCM]) -> PCM:
    """One after the other; all of one rate, which is the caller's to see to."""
    return np.concatenate([np.zeros(0, np.int16), *parts])


def telephone(pcm: PCM, rate: int) -> PCM:
    """The same sound at 8000 frames a second, by soxr's HQ filter."""
    import soxr

    narrow: PCM = soxr.resample(_audible(pcm), rate, TELEPHONE_RATE, "HQ")
    return narrow


def encode_wav(pcm: PCM, rate: int) -> bytes:
    """RIFF WAV, mono, 16 bit."""
    return _write(pcm, rate, "WAV", "PCM_16")


def encode_ulaw(pcm: PCM, rate: int) -> bytes:
    """Raw G.711 u-law, a byte a frame."""
    return _write(pcm, rate, "RAW", "ULAW")


def ulaw_wav(ulaw: bytes, rate: int) -> bytes:
    """RIFF WAV around the bytes of `encode_ulaw`: format 7 of RFC 2361, a byte a frame."""
    odd = len(ulaw) % 2
    form = struct.pack("<HHIIHHH", 7, 1, rate, rate, 1, 8, 0)
    chunks = ((b"fmt ", form), (b"fact", struct.pack("<I", len(ulaw))), (b"data", ulaw))
    body = b"WAVE" + b"".join(name + struct.pack("<I", len(chunk)) + chunk for name, chunk in chunks)
    return b"RIFF" + struct.pack("<I", len(body) + odd) + body + bytes(odd)


def encode_mp3(pcm: PCM, rate: int) -> bytes:
    """MP3 that decodes to exactly the frames of the PCM; ValueError for a rate that MPEG-2 does not have."""
    if rate not in _RATE_INDEX:
        raise ValueError(f"MP3 of MPEG-2 has no rate {rate}, only {sorted(_RATE_INDEX)}")
    import lameenc

    encoder = lameenc.Encoder()
    encoder.silence()  # LAME writes to stdout otherwise
    encoder.set_bit_rate(_BIT_RATE)
    encoder.set_in_sample_rate(rate)
    encoder.set_out_sample_rate(rate)
    encoder.set_channels(1)
    encoder.set_quality(_QUALITY)
    sound = bytes(encoder.encode(_audible(pcm)) + encoder.flush())
    return _info_frame(sound, rate, len(pcm)) + sound


def _audible(pcm: PCM) -> PCM:
    if pcm.dtype != np.int16 or pcm.ndim != 1:
        raise ValueError(f"PCM is mono and 16 bit, not {pcm.dtype} with {pcm.ndim} dimensions")
    if not len(pcm):
        raise ValueError("there is no sound to encode")
    return np.ascontiguousarray(pcm)


def _write(pcm: PCM, rate: int, container: str, encoding: str) -> bytes:
    import soundfile

    file = io.BytesIO()
    soundfile.write(file, _audible(pcm), rate, format=container, subtype=encoding)
    return file.getvalue()


def _info_frame(sound: bytes, rate: int, length: int) -> bytes:
    """The frame before the sound: silent to a decoder that does not know it."""
    header = struct.pack(">HBB", 0xFFF3, _TAG_BIT_RATE_INDEX << 4 | _RATE_INDEX[rate] << 2, 0xC4)
    size = 72000 * _TAG_BIT_RATE // rate
    frames = _count_frames(sound, rate)
    total = size + len(sound)
    padding = frames * _FRAME - _ENCODER_DELAY - length
    tag = (
        header
        + bytes(_SIDE_INFO)
        + struct.pack(">4sIII", b"Info", 0b1111, frames, total)  # frames, bytes, contents and quality follow
        + _contents(size, total)
        + struct.pack(">I", 100 - 10 * _QUALITY)
        + b"LAME3.100"
        + bytes([0x01, 0])  # revision 0, constant bit rate; low-pass not stated
        + bytes(8)  # peak and gains not stated
        + bytes([0, _BIT_RATE])
        + (_ENCODER_DELAY << 12 | padding).to_bytes(3, "big")
        + bytes(4)  # mono; gain and preset not stated
        + struct.pack(">IH", total, _crc(sound))
    )
    return (tag + struct.pack(">H", _crc(tag))).ljust(size, b"\0")


def _contents(first: int, total: int) -> bytes:
    """Where each hundredth of the time begins, in 256ths of the file: a straight line."""
    return bytes(256 * (first + (total - first) * percent // 100) // total for percent in range(100))


def _count_frames(sound: bytes, rate: int) -> int:
    """Frames in the stream: each is whole bytes, but less than a byte is ever owed, so rounding is exact."""
    return round(len(sound) * rate / (72000 * _BIT_RATE))


def _crc(data: bytes) -> int:
    """CRC-16/ARC, as the tag wants it: of the sound, and of the tag itself.

    A CRC that starts from zero is linear: that of AB is that of A moved on by the length of B, xor that of B.
    So neighbors are folded, all pairs at once, which numpy does far quicker than byte by byte.
    """
    words = np.frombuffer(bytes(len(data) % 2) + data, "<u2")  # zero in front changes nothing
    level = 1
    crcs = _moved_on(level).take(words)
    while len(crcs) > 1:
        if len(crcs) % 2:
            crcs = np.insert(crcs, 0, 0)
        crcs = _moved_on(level).take(crcs[0::2]) ^ crcs[1::2]
        level += 1
    return int(crcs[0])


@functools.cache
def _moved_on(level: int) -> NDArray[np.uint16]:
    """The CRC register after 2^level bytes of zero, for each register."""
    if level:
        half = _moved_on(level - 1)
        return half[half]
    register = np.arange(1 << 16)
    for _ in range(8):
        register = (register >> 1) ^ (register & 1) * _CRC_REVERSED_POLYNOMIAL
    return register.astype(np.uint16)
