"""Whatever goes wrong while speech is made or kept: what the caller sees, and that nothing finished is lost.

Real workers, engines, processes and signals. In every row the next try, once the fault is gone, makes what is
missing, and speaks no sentence again that was finished.
"""

import errno
import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from service.executors import WorkerDied, Workers
from service.narration import Narrator, Recipe, StoredName
from service.speech import clips
from service.speech.model import EngineError
from service.store import NotStored, Store, StoreError
from tests import small
from tests.small import ESPEAK, FAULT, encoded, spoken
from tests.test_store import Failing

NAMES: tuple[StoredName, ...] = ("mp3", "wav", "ulaw", "ulaw.wav", "vtt", "json")
BUILD = ("speech", "build", "--voice", "espeak-en", "--speed", "normal")
TRACKS = 9
"""Two sections and `all`, at three levels."""


def recipe(narrator: Narrator) -> Recipe:
    return narrator.recipe("small", "en", "easy", "first", "espeak-en")


def whole(narrator: Narrator, recipe: Recipe) -> bool:
    """Every file of the track and of its clips is there and fits its digest."""
    manifest = narrator.find(recipe)
    assert manifest is not None
    assert [len(narrator.store.get(recipe.key, name)) for name in NAMES] == [
        manifest.files[name].size for name in NAMES
    ]
    keys = [clips.key(ESPEAK, "normal", utterance.spoken) for utterance in recipe.utterances]
    return all(narrator.store.get(key, "flac") for key in keys)


# The engine

ENGINE = [
    pytest.param("killed section", 60, WorkerDied, "died in mid-task", id="engine killed"),
    pytest.param("hanging section", 2, WorkerDied, "time limit of 2 seconds", id="engine hangs"),
    pytest.param("silent section", 60, EngineError, "no sound came out", id="engine answers silence"),
]


@pytest.mark.parametrize(("fault", "limit", "error", "message"), ENGINE)
def test_what_an_engine_suffers_is_said_and_costs_its_sentence_only(
    tmp_path: Path,
    log: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: str,
    limit: float,
    error: type[Exception],
    message: str,
) -> None:
    workers = Workers(1, limit)
    maker = small.narrator(tmp_path, workers, render=small.watched)
    monkeypatch.setenv(FAULT, fault)
    with pytest.raises(error, match=message):
        maker.make(recipe(maker))
    assert maker.find(recipe(maker)) is None
    assert list(spoken(log)) == ["spoke espeak-en normal The first hedding."]
    workers.close()

    monkeypatch.delenv(FAULT)
    healthy = Workers(1, 60)
    again = small.narrator(tmp_path, healthy, render=small.watched)
    again.make(recipe(again))
    healthy.close()
    assert whole(again, recipe(again))
    assert set(spoken(log).values()) == {1}, "the heading's clip was kept"


def test_a_worker_killed_in_mid_sentence_is_replaced_for_the_next_request(
    tmp_path: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FAULT, "killed-once section")
    workers = Workers(1, 60)
    maker = small.narrator(tmp_path, workers, render=small.watched)
    with pytest.raises(WorkerDied):
        maker.make(recipe(maker))
    maker.make(recipe(maker))
    workers.close()
    assert whole(maker, recipe(maker))


# The store


@pytest.fixture(scope="module")
def workers(path_of_log: Path) -> Iterator[Workers]:
    running = Workers(1, 60)
    yield running
    running.close()


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def changed(path: Path) -> None:
    body = path.read_bytes()
    path.write_bytes(body[:-1] + bytes([body[-1] ^ 1]))


DAMAGED = [
    pytest.param(name, damage, id=f"{name}: {why}")
    for name in NAMES
    for damage, why in ((cut_short, "cut short"), (changed, "its bytes changed"))
]


@pytest.mark.parametrize(("name", "damage"), DAMAGED)
def test_a_damaged_file_is_never_served_and_made_again_of_kept_clips(
    tmp_path: Path, workers: Workers, log: Path, name: StoredName, damage: Callable[[Path], None]
) -> None:
    maker = small.narrator(tmp_path, workers, render=small.watched)
    asked = recipe(maker)
    maker.make(asked)
    good = maker.read(asked, name)
    [path] = (tmp_path / "store" / asked.key).glob(f"{'[0-9a-f]' * 16}.{name}")
    damage(path)
    reader = small.narrator(tmp_path, workers, on_demand=False)
    with pytest.raises(NotStored, match="damaged"):
        reader.read(asked, name)
    assert maker.read(asked, name) == good
    assert whole(maker, asked)
    assert set(spoken(log).values()) == {1}


def test_a_read_only_store_is_said_before_any_work(workers: Workers, tmp_path: Path, log: Path) -> None:
    store = Store("failing://read-only")
    maker = small.narrator(tmp_path, workers, render=small.watched, store=store)
    Failing.error, Failing.room = OSError(errno.EROFS, "Read-only file system"), -1
    try:
        with pytest.raises(StoreError, match=r"cannot be written: .*Read-only"):
            maker.make(recipe(maker))
    finally:
        Failing.error = None
        Failing.store.clear()
    assert not log.exists()


# Processes: each builds as `flask speech build` does


def start(folder: Path, words: tuple[str, ...] = BUILD, room: int | None = None) -> subprocess.Popen[str]:
    """A build as a process of its own; `room`: bytes that a file may have, as on a full disk."""

    def narrow() -> None:
        if room is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    return subprocess.Popen(
        [sys.executable, "-m", "tests.small", str(folder), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=narrow,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Exit code and what was said, the summary last."""
    try:
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    return process.returncode, out, err


def assert_all_is_stored(folder: Path, workers: Workers) -> None:
    """By a process that can only read."""
    reader = small.narrator(folder, workers, on_demand=False)
    built = [each for each in reader.recipes() if (each.voice, each.speed) == (ESPEAK, "normal")]
    assert len(built) == TRACKS
    assert all(whole(reader, each) for each in built)


def kept(folder: Path, workers: Workers) -> set[str]:
    """The sentences whose clips are in the store, whole."""
    reader = small.narrator(folder, workers, on_demand=False)
    said = {utterance.spoken for each in reader.recipes() for utterance in each.utterances}
    return {text for text in said if reader.store.inspect(clips.key(ESPEAK, "normal", text))}


def test_a_full_disk_is_said_and_what_fits_is_kept(tmp_path: Path, log: Path, workers: Workers) -> None:
    """Notice and headings are short enough for the room, no track is."""
    code, out, err = finish(start(tmp_path, room=100_000))
    assert code == 1
    assert f"0 made, 0 reused, {TRACKS} failed" in out
    assert err.count("cannot be written: [Errno 27] File too large") == TRACKS
    before = spoken(log)
    code, out, _ = finish(start(tmp_path))
    assert (code, f"{TRACKS} made, 0 reused, 0 failed" in out) == (0, True)
    again = spoken(log) - before
    assert not [line for line in again if "hedding" in line or "care team" in line], "those were kept"
    assert_all_is_stored(tmp_path, workers)


def test_two_builders_at_once_agree_on_every_track(tmp_path: Path, log: Path, workers: Workers) -> None:
    builders = [start(tmp_path), start(tmp_path)]
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(finish, builders))
    for code, out, err in results:
        made, reused, failed = map(int, re.findall(r"(\d+) (?:made,|reused|failed)", out))
        assert (code, made + reused, failed) == (0, TRACKS, 0), err
    assert_all_is_stored(tmp_path, workers)


@pytest.fixture
def gated(tmp_path: Path, log: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Named pipes: one sentence of the first section says that it is under way, and waits."""
    monkeypatch.setenv(FAULT, "gated first section, in plain")
    gates = small.gates(log)
    for gate in gates:
        os.mkfifo(gate)
    return gates


def open_gates(gates: tuple[Path, Path]) -> None:
    for gate in gates:
        gate.unlink()


@pytest.mark.parametrize(
    "number", [pytest.param(signal.SIGTERM, id="SIGTERM"), pytest.param(signal.SIGINT, id="SIGINT, Ctrl-C")]
)
def test_a_build_told_to_stop_finishes_what_is_under_way_and_can_go_on(
    tmp_path: Path, log: Path, workers: Workers, gated: tuple[Path, Path], number: signal.Signals
) -> None:
    told, answered = gated
    build = start(tmp_path)
    assert told.read_text() == "under way"
    build.send_signal(number)
    assert build.stderr is not None
    said = build.stderr.readline() + build.stderr.readline()
    assert "stopping: what is under way is finished" in said
    told.unlink()  # only one sentence waits
    answered.write_text("go on")
    code, out, err = finish(build)
    [made] = map(int, re.findall(r"(\d+) made,", out))
    assert code == 1
    assert 0 < made < TRACKS
    assert f"stopped: {TRACKS - made} not begun" in err
    answered.unlink()

    code, out, _ = finish(start(tmp_path))
    assert (code, f"{TRACKS - made} made, {made} reused, 0 failed" in out) == (0, True)
    assert encoded(log) == TRACKS
    assert_all_is_stored(tmp_path, workers)


def test_a_build_that_is_killed_loses_no_finished_clip(
    tmp_path: Path, log: Path, workers: Workers, gated: tuple[Path, Path]
) -> None:
    told, _ = gated
    build = start(tmp_path)
    assert told.read_text() == "under way"
    build.kill()
    finish(build)
    before, tracks, finished = spoken(log), encoded(log), kept(tmp_path, workers)
    assert finished
    open_gates(gated)

    code, out, _ = finish(start(tmp_path))
    assert (code, " 0 failed" in out) == (0, True)
    again = spoken(log) - before
    assert not set(again) & {f"spoke espeak-en normal {text}" for text in finished}
    assert encoded(log) - tracks <= TRACKS
    assert_all_is_stored(tmp_path, workers)
