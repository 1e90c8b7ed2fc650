"""A thousand sentences by all voices in random order: each is in the right voice, and nothing grows.

All voices say the same numbers, so each clip tells by its length and its sound who spoke, and how fast. The
table to compare with is made by fresh processes that know only one voice.
"""

import os
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import product
from math import log
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from service.executors import Workers
from service.speech import engines, voices
from service.speech.engines.espeak import Espeak
from service.speech.model import PCM, SPEEDS, Speed, Voice

VOICES = {voice.id: voice for voice in voices.load()}
TEXT = "7, 12, 2021"
RENDERS = 1000
SETTLED = 200  # renders after which every engine has been loaded
ESPEAK_LANGUAGE = {"fr": "fr-fr"}  # where the library's tag is not the name that it takes
_BANDS = np.geomspace(100, 7500, 25)


@dataclass(frozen=True)
class Spoken:
    """What a worker tells of a clip."""

    seconds: float
    spectrum: NDArray[np.float64]
    """Decibels in each band, over their mean."""
    library_voice: str | None
    """What libespeak-ng itself says that it spoke."""
    process: int
    megabytes: float

    def distance(self, other: "Spoken") -> float:
        """A tenth of the length counts as much as 3 dB in every band."""
        shape = float(np.sqrt(np.mean((self.spectrum - other.spectrum) ** 2))) / 3
        return shape + 10 * abs(log(self.seconds / other.seconds))


def say(voice: Voice, speed: Speed) -> Spoken:
    engine = engines.open_engine(voice)
    clip = engine.speak(TEXT, speed)
    return Spoken(
        seconds=len(clip.pcm) / clip.rate,
        spectrum=spectrum(clip.pcm, clip.rate),
        library_voice=engine.language if isinstance(engine, Espeak) else None,
        process=os.getpid(),
        megabytes=memory(),
    )


def spectrum(pcm: PCM, rate: int) -> NDArray[np.float64]:
    power = np.abs(np.fft.rfft(pcm.astype(float))) ** 2
    hertz = np.fft.rfftfreq(len(pcm), 1 / rate)
    edges = np.searchsorted(hertz, _BANDS)
    levels = 10 * np.log10(np.add.reduceat(power, edges)[:-1] + 1)
    return np.asarray(levels - levels.mean())


def memory() -> float:
    """Resident megabytes of this process."""
    pages = float(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


Recipe = tuple[str, Speed]


def alone(voice_id: str) -> dict[Recipe, list[Spoken]]:
    """Each speed three times, by a process that has only this voice."""
    workers = Workers(1, 60.0)
    try:
        return {
            (voice_id, speed): [workers.run(say, VOICES[voice_id], speed) for _ in range(3)]
            for speed in SPEEDS
        }
    finally:
        workers.close()


@pytest.fixture(scope="module")
def table() -> dict[Recipe, list[Spoken]]:
    with ThreadPoolExecutor(2) as pool:
        return {recipe: said for part in pool.map(alone, VOICES) for recipe, said in part.items()}


@pytest.fixture(scope="module")
def spoken() -> Iterator[tuple[list[tuple[Recipe, Spoken]], set[int]]]:
    """Who was asked and what came, in order; and the processes that have come up meanwhile."""
    first = Workers(1, 60.0)
    first.run(os.getpid)  # multiprocessing starts a process of its own with the first of ours
    first.close()
    before = children()
    order = random.Random(2021)
    asked = [order.choice(list(product(VOICES, SPEEDS))) for _ in range(RENDERS)]
    workers = Workers(2, 60.0)
    try:
        with ThreadPoolExecutor(2) as pool:
            came = list(pool.map(lambda recipe: workers.run(say, VOICES[recipe[0]], recipe[1]), asked))
        yield list(zip(asked, came, strict=True)), children() - before
    finally:
        workers.close()


def children() -> set[int]:
    """Ids of the processes that this one has started."""
    tasks = Path("/proc/self/task").iterdir()
    return {int(child) for task in tasks for child in (task / "children").read_text().split()}


def nearest(clip: Spoken, table: dict[Recipe, list[Spoken]]) -> Recipe:
    return min(table, key=lambda recipe: min(clip.distance(each) for each in table[recipe]))


def test_the_table_tells_all_voices_and_speeds_apart(table: dict[Recipe, list[Spoken]]) -> None:
    for recipe, said in table.items():
        others = {other: clips for other, clips in table.items() if other != recipe}
        within = max(one.distance(other) for one in said for other in said)
        assert within < min(one.distance(each) for one in said for clips in others.values() for each in clips)


def test_each_clip_is_in_the_voice_and_speed_that_was_asked_for(
    spoken: tuple[list[tuple[Recipe, Spoken]], set[int]], table: dict[Recipe, list[Spoken]]
) -> None:
    clips, _ = spoken
    assert [recipe for recipe, clip in clips] == [nearest(clip, table) for _, clip in clips]


def test_the_library_itself_says_that_it_had_the_voice(
    spoken: tuple[list[tuple[Recipe, Spoken]], set[int]],
) -> None:
    had = {(recipe[0], clip.library_voice) for recipe, clip in spoken[0] if clip.library_voice}
    assert had == {
        (voice.id, ESPEAK_LANGUAGE.get(voice.model, voice.model))
        for voice in VOICES.values()
        if voice.engine == "espeak"
    }


def test_no_process_is_left_over(spoken: tuple[list[tuple[Recipe, Spoken]], set[int]]) -> None:
    clips, at_the_end = spoken
    worked = {clip.process for _, clip in clips}
    assert len(worked) == 2, "none died and was replaced"
    assert at_the_end == worked


def test_memory_is_flat(spoken: tuple[list[tuple[Recipe, Spoken]], set[int]]) -> None:
    clips = [clip for _, clip in spoken[0]]
    for process in {clip.process for clip in clips}:
        settled = [clip.megabytes for clip in clips[:SETTLED] if clip.process == process][-1]
        last = [clip.megabytes for clip in clips if clip.process == process][-1]
        assert last < 1.1 * settled
