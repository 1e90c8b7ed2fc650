"""Building ahead: what is made, what is used again, and what is kept; real engines and encoders, counted."""

import io
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from fsspec.implementations.memory import MemoryFileSystem

from service import building, config
from service.executors import Workers
from service.narration import ALL, Narrator, Recipe
from service.speech import clips, engines
from service.speech.model import Clip, Word
from service.speech.voices import Voices
from service.store import LEFTOVER_AGE, Store
from tests import small
from tests.small import ESPEAK, FIRST_TEXT, encoded, spoken

LEVELS, SECTIONS = 3, 2
TRACK_FILES = 7
"""MP3, WAV, u-law twice, cues twice, and the manifest."""
SENTENCES = 2 * SECTIONS * LEVELS - 2 * (LEVELS - 1) + 2
"""A heading (the same at each level) and a text (another at each) a section, and two sentences of notice."""


@pytest.fixture(scope="module")
def workers(path_of_log: Path) -> Iterator[Workers]:
    running = Workers(2, time_limit=60)
    yield running
    running.close()


@pytest.fixture(scope="module")
def alone(path_of_log: Path) -> Iterator[Workers]:
    """One worker: no sentence can be spoken by two at once."""
    running = Workers(1, time_limit=60)
    yield running
    running.close()


def recipes(narrator: Narrator, sections: tuple[str, ...] = ("first", "second", ALL)) -> list[Recipe]:
    """Those of espeak at normal speed."""
    return [
        recipe
        for recipe in narrator.recipes()
        if (recipe.voice, recipe.speed) == (ESPEAK, "normal") and recipe.section in sections
    ]


def outcomes(narrator: Narrator, wanted: list[Recipe]) -> Counter[str]:
    return Counter(built.outcome for built in building.build(narrator, wanted))


def test_a_sentence_is_spoken_once_however_many_tracks_say_it(
    tmp_path: Path, alone: Workers, log: Path
) -> None:
    maker = small.narrator(tmp_path, alone, render=small.watched)
    assert outcomes(maker, recipes(maker)) == {"made": LEVELS * (SECTIONS + 1)}
    assert set(spoken(log).values()) == {1}
    assert len(spoken(log)) == SENTENCES
    assert encoded(log) == LEVELS * (SECTIONS + 1)


def test_with_nothing_changed_nothing_is_spoken_and_nothing_encoded(
    tmp_path: Path, workers: Workers, log: Path
) -> None:
    maker = small.narrator(tmp_path, workers, render=small.watched)
    outcomes(maker, recipes(maker))
    before = small.lines(log)
    again = small.narrator(tmp_path, workers, render=small.watched)
    assert outcomes(again, recipes(again)) == {"reused": LEVELS * (SECTIONS + 1)}
    assert small.lines(log) == before


EDITED = [
    pytest.param(("first", "second"), 1, id="the sections: only the one that says it"),
    pytest.param(("first", "second", ALL), 2, id="and whole levels: that level too, with the same clip"),
]


@pytest.mark.parametrize(("sections", "changed"), EDITED)
def test_one_sentence_edited_is_one_sentence_spoken(
    tmp_path: Path, workers: Workers, log: Path, sections: tuple[str, ...], changed: int
) -> None:
    maker = small.narrator(tmp_path, workers, render=small.watched)
    outcomes(maker, recipes(maker, sections))
    before_spoken, before_encoded = spoken(log), encoded(log)
    edit = FIRST_TEXT.replace("{level} words", "{level} words and more")
    edited = small.narrator(tmp_path, workers, render=small.watched, first=edit)
    wanted = [recipe for recipe in recipes(edited, sections) if recipe.level == "easy"]
    assert outcomes(edited, wanted) == {"made": changed, "reused": len(wanted) - changed}
    [new] = (spoken(log) - before_spoken).elements()
    assert new == "spoke espeak-en normal This is the first section, in easy words and more."
    assert encoded(log) - before_encoded == changed


def test_a_kept_clip_comes_back_to_the_sample_and_the_word(store: Store) -> None:
    words = (Word(start=0, chars=(0, 2)), Word(start=900, chars=(3, 7)))
    clip = Clip(pcm=np.arange(-3000, 3000, dtype=np.int16), rate=22050, words=words)
    store.put("0" * 64, clips._written(clip))
    back = clips._read(store, "0" * 64)
    assert back is not None
    assert (back.rate, back.words) == (22050, words)
    assert back.pcm.dtype == clip.pcm.dtype
    assert np.array_equal(back.pcm, clip.pcm)


@pytest.fixture(params=["folder", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "folder":
        yield Store((tmp_path / "clips").as_uri())
    else:
        yield Store("memory://clips")
        MemoryFileSystem.store.clear()
        MemoryFileSystem.pseudo_dirs[:] = [""]


def test_a_track_of_kept_clips_is_the_track_of_those_clips(tmp_path: Path, workers: Workers) -> None:
    """libespeak-ng never gives the same bytes twice: equal tracks can only have come from the same clips."""
    maker = small.narrator(tmp_path, workers)
    recipe = recipes(maker)[0]
    first = maker.make(recipe)
    for file in (tmp_path / "store" / recipe.key).iterdir():
        file.unlink()
    second = maker.make(recipe)
    assert second.files == first.files


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        pytest.param("flac", lambda path: path.write_bytes(path.read_bytes()[:-9]), id="sound cut short"),
        pytest.param(
            "flac", lambda path: path.write_bytes(path.read_bytes()[:-1] + b"?"), id="a byte of it changed"
        ),
        pytest.param(
            "flac",
            lambda path: path.write_bytes(path.read_bytes().replace(b"[0, ", b"[9, ", 1)),
            id="the time of a word changed",
        ),
        pytest.param("flac", os.unlink, id="sound gone"),
    ],
)
def test_a_damaged_clip_is_spoken_again_and_no_other(
    tmp_path: Path, alone: Workers, log: Path, name: str, damage: Callable[[Path], object]
) -> None:
    maker = small.narrator(tmp_path, alone, render=small.watched)
    recipe = recipes(maker)[0]
    maker.make(recipe)
    said = recipe.utterances[1].spoken
    [file] = (tmp_path / "store" / clips.key(ESPEAK, "normal", said)).glob(f"{'[0-9a-f]' * 16}.{name}")
    damage(file)
    (tmp_path / "store" / recipe.key / "manifest.json").unlink()
    maker.make(recipe)
    assert spoken(log)[f"spoke espeak-en normal {said}"] == 2
    assert spoken(log).total() == len(recipe.utterances) + 1


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:-9]), id="cut short"),
        pytest.param(os.unlink, id="gone"),
    ],
)
def test_a_build_notices_a_damaged_track_and_makes_it_of_its_clips(
    tmp_path: Path, workers: Workers, log: Path, damage: Callable[[Path], object]
) -> None:
    maker = small.narrator(tmp_path, workers, render=small.watched)
    wanted = recipes(maker, ("first",))
    outcomes(maker, wanted)
    before = spoken(log)
    [mp3] = (tmp_path / "store" / wanted[0].key).glob("*.mp3")
    damage(mp3)
    assert outcomes(maker, wanted) == {"made": 1, "reused": 2}
    assert spoken(log) == before
    assert soundfile.info(io.BytesIO(maker.read(wanted[0], "mp3"))).frames > 22050


def test_a_build_goes_on_after_a_failure_and_says_why(
    tmp_path: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(small.FAULT, "silent second")
    workers = Workers(2, time_limit=60)
    maker = small.narrator(tmp_path, workers, render=small.watched)
    built = {
        (each.recipe.level, each.recipe.section): (each.outcome, (each.reason or "").split(" for ")[0])
        for each in building.build(maker, recipes(maker, ("first", "second")))
    }
    workers.close()
    assert {built[level, "first"] for level in ("easy", "plain", "standard")} == {("made", "")}
    assert {built[level, "second"] for level in ("easy", "plain", "standard")} == {
        ("failed", "no sound came out")
    }


def test_a_build_that_is_stopped_finishes_what_is_under_way_and_begins_nothing_more(
    tmp_path: Path, alone: Workers
) -> None:
    maker = small.narrator(tmp_path, alone, render=small.watched)

    def stopped() -> bool:
        return bool(maker.find(recipes(maker)[0]))

    made = [built.outcome for built in building.build(maker, recipes(maker), stopped)]
    assert Counter(made) == {"made": 1, "left": LEVELS * (SECTIONS + 1) - 1}
    assert outcomes(maker, recipes(maker)) == {"made": LEVELS * (SECTIONS + 1) - 1, "reused": 1}


def test_a_build_that_is_left_starts_nothing_more(tmp_path: Path, alone: Workers, log: Path) -> None:
    maker = small.narrator(tmp_path, alone, render=small.watched)
    under_way = building.build(maker, recipes(maker))
    next(under_way)
    under_way.close()  # type: ignore[attr-defined]
    assert encoded(log) < LEVELS * (SECTIONS + 1)


# What a build would add


@pytest.mark.parametrize("speed", ["normal", "slow"])
@pytest.mark.parametrize("voice", ["espeak-en", "hibari"])
def test_what_a_build_adds_is_foreseen_within_a_third(
    tmp_path: Path, workers: Workers, voice: str, speed: str
) -> None:
    maker = small.narrator(tmp_path, workers)
    wanted = [each for each in maker.recipes() if (each.voice.id, each.speed) == (voice, speed)]
    plan = building.plan(maker, wanted)
    assert (plan.missing, plan.holds) == (len(wanted), 0)
    outcomes(maker, wanted)
    after = building.plan(maker, wanted)
    assert (after.missing, after.adds) == (0, 0)
    assert 2 / 3 < plan.adds / after.holds < 3 / 2


def test_clips_that_are_kept_are_not_counted_again(tmp_path: Path, workers: Workers) -> None:
    maker = small.narrator(tmp_path, workers)
    [one, *others] = recipes(maker, ("first",))
    all_of_it, the_one = (building.plan(maker, wanted).adds for wanted in ([one, *others], [one]))
    maker.make(one)
    left = building.plan(maker, [one, *others])
    assert left.missing == len(others)
    assert left.adds == pytest.approx(all_of_it - the_one, abs=2)  # two roundings


@pytest.mark.parametrize(
    ("limit", "room", "fits"),
    [
        pytest.param(None, None, True, id="memory without a limit: nobody tells"),
        pytest.param(10**9, 10**9, True, id="a limit far above"),
        pytest.param(1000, 1000, False, id="a limit below what is added"),
    ],
)
def test_a_plan_fits_into_its_room(
    tmp_path: Path, alone: Workers, limit: int | None, room: int | None, fits: bool
) -> None:
    maker = small.narrator(tmp_path, alone, store=Store("memory://nothing-in-it", limit))
    plan = building.plan(maker, recipes(maker))
    assert (plan.room, plan.fits) == (room, fits)


# What is swept


def test_a_sweep_leaves_all_that_a_build_needs(tmp_path: Path, alone: Workers, log: Path) -> None:
    maker = small.narrator(tmp_path, alone, render=small.watched)
    outcomes(maker, recipes(maker))
    before = small.lines(log)
    assert maker.store.sweep(keep=set(maker.needed()), older_than=0).files == 0
    for recipe in recipes(maker):
        (tmp_path / "store" / recipe.key / "manifest.json").unlink()
    outcomes(maker, recipes(maker))
    assert spoken(log) == Counter({line: n for line, n in before.items() if line != "encoded"})


def test_a_sweep_leaves_what_a_voice_has_said_that_fails_its_test_today(
    tmp_path: Path, alone: Workers
) -> None:
    maker = small.narrator(tmp_path, alone)
    outcomes(maker, recipes(maker, ("first",)))
    failing = small.narrator(tmp_path, alone, voices=Voices((ESPEAK,), lambda voice: "took too long"))
    assert list(failing.recipes()) == []
    assert failing.store.sweep(keep=set(failing.needed()), older_than=0).files == 0


def test_a_sweep_removes_the_tracks_and_clips_of_an_old_text(tmp_path: Path, alone: Workers) -> None:
    maker = small.narrator(tmp_path, alone)
    outcomes(maker, recipes(maker))
    edited = small.narrator(tmp_path, alone, first="Another text, in {level} words.")
    outcomes(edited, recipes(edited))
    held = edited.store.holds()
    old = set(held) - set(edited.needed())
    swept = edited.store.sweep(keep=set(edited.needed()), older_than=0)
    assert len(old) == LEVELS * 2 + LEVELS, "two tracks and one clip a level say the old text"
    assert swept.size == sum(held[key] for key in old)
    assert set(edited.store.holds()) == set(held) - old
    assert not [key for key in old if (tmp_path / "store" / key).exists()]
    assert outcomes(edited, recipes(edited)) == {"reused": LEVELS * (SECTIONS + 1)}


def test_a_sweep_leaves_alone_what_is_younger_than_an_hour(tmp_path: Path, workers: Workers) -> None:
    maker = small.narrator(tmp_path, workers)
    recipe = recipes(maker)[0]
    maker.make(recipe)
    assert maker.store.sweep(keep=()).files == 0
    past = time.time() - LEFTOVER_AGE - 1
    for file in (tmp_path / "store" / recipe.key).iterdir():
        os.utime(file, (past, past))
    assert maker.store.sweep(keep=()).files == TRACK_FILES
    assert maker.find(recipe) is None


def test_the_clip_key_is_of_the_engine_s_release(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = {clips.key(ESPEAK, speed, text) for speed in ("normal", "slow") for text in ("One.", "Two.")}
    monkeypatch.setattr(engines, "version_of", lambda voice: "espeak of tomorrow")
    assert len(keys | {clips.key(ESPEAK, "normal", "One.")}) == 5


# How much the store may hold, by setting


@pytest.mark.parametrize(
    ("written", "limit"),
    [
        pytest.param("4096", 4096, id="bytes"),
        pytest.param("16k", 16_000, id="thousands"),
        pytest.param("800M", 800_000_000, id="millions"),
        pytest.param(" 2G ", 2_000_000_000, id="spaces around it"),
        pytest.param("", None, id="empty is not set"),
    ],
)
def test_the_limit_is_read_in_bytes(written: str, limit: int | None) -> None:
    assert config.load({"READER_STORE_LIMIT": written}).store_limit == limit


@pytest.mark.parametrize("written", ["0", "0G", "-5M", "1.5G", "800 M", "M", "800MB", "800m", "much"])
def test_any_other_limit_is_refused_with_its_name(written: str) -> None:
    with pytest.raises(config.ConfigError, match=r"READER_STORE_LIMIT=.* is not a number of bytes"):
        config.load({"READER_STORE_LIMIT": written})
