"""One loudness for all voices: how loud speech is, and how much louder it has to be made.

Integrated loudness as in ITU-R BS.1770-5, for one channel. Why this target: docs/decisions/0005.
"""

import functools

import numpy as np
from numpy.typing import NDArray

from service.speech.model import PCM

TARGET = -24.0
"""LUFS, integrated."""
PEAK = -1.0
"""dBTP that no sound may pass."""

_HEADROOM = 1.0  # decibels between a measured sample peak and the true peak between samples
_BLOCK, _STEP = 0.4, 0.1  # seconds
_ABSOLUTE_GATE, _RELATIVE_GATE = -70.0, -10.0
_OFFSET = -0.691  # of the standard: a sine of 1 kHz at full scale has -3.01 LUFS


def factor(gain: float) -> float:
    """What samples are multiplied by for a gain in decibels."""
    return float(10 ** (gain / 20))


def amplified(wave: NDArray[np.floating], gain: float) -> PCM:
    """Samples from -1 to 1 as 16-bit integers, the nearest; what is over is cut off, not wrapped round."""
    pcm: PCM = np.rint(np.clip(wave * (factor(gain) * 32767), -32767, 32767)).astype(np.int16)
    return pcm


def gain(wave: NDArray[np.floating], rate: int) -> float:
    """Decibels that bring speech to the target, or as near as its peak allows."""
    room = PEAK - _HEADROOM - 20 * float(np.log10(np.abs(wave).max()))
    return round(min(TARGET - integrated(wave, rate), room), 1)


def integrated(wave: NDArray[np.floating], rate: int) -> float:
    """LUFS of samples from -1 to 1; ValueError where they are too short or too soft to have a loudness."""
    powers = _block_powers(_weighted(wave, rate), rate)
    heard = powers[_loudness(powers) > _ABSOLUTE_GATE]
    if not heard.size:
        raise ValueError("too short or too soft to have a loudness")
    speech = heard[_loudness(heard) > _loudness(heard.mean()) + _RELATIVE_GATE]
    return float(_loudness(speech.mean()))


def _loudness(power: NDArray[np.floating]) -> NDArray[np.floating]:
    loudness: NDArray[np.floating] = _OFFSET + 10 * np.log10(np.maximum(power, 1e-20))
    return loudness


def _block_powers(wave: NDArray[np.floating], rate: int) -> NDArray[np.floating]:
    """Mean square of each block of 400 ms, one every 100 ms."""
    block, step = round(_BLOCK * rate), round(_STEP * rate)
    sums = np.concatenate([[0.0], np.cumsum(wave**2)])
    starts = np.arange(0, len(wave) - block + 1, step)
    powers: NDArray[np.floating] = (sums[starts + block] - sums[starts]) / block
    return powers


def _weighted(wave: NDArray[np.floating], rate: int) -> NDArray[np.floating]:
    """The sound as the head hears it (K-weighting). The filter's delay does not matter: it has none here."""
    size = (
        1 << (len(wave) + rate).bit_length()
    )  # a second of silence, so that the end does not reach the start
    spectrum = np.fft.rfft(wave, size) * _weights(size, rate)
    filtered: NDArray[np.floating] = np.fft.irfft(spectrum, size)[: len(wave)]
    return filtered


@functools.lru_cache(maxsize=8)
def _weights(size: int, rate: int) -> NDArray[np.floating]:
    """Magnitude of the two filters of the standard at the frequencies of a spectrum.

    They are defined by coefficients at 48 kHz; each frequency is looked up there.
    """
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(size, 1 / rate) / 48000)
    shelf = np.polyval([1.19839281085285, -2.69169618940638, 1.53512485958697], z) / np.polyval(
        [0.73248077421585, -1.69065929318241, 1.0], z
    )
    high_pass = np.polyval([1.0, -2.0, 1.0], z) / np.polyval([0.99007225036621, -1.99004745483398, 1.0], z)
    weights: NDArray[np.floating] = np.abs(shelf * high_pass)
    return weights
