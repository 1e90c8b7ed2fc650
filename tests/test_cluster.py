"""A real cluster on this machine: a scheduler, two worker processes, and one of them killed in mid-build."""

import operator
import os
import signal
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from service import building
from service.cluster import Cluster
from service.executors import Executor, WorkerDied
from service.narration import Narrator, Recipe
from service.speech import clips
from service.speech.model import EngineError
from tests import small
from tests.small import ESPEAK, FAULT, LOG
from tests.test_executors import Call, tell_and_wait


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("log") / "worked"


@pytest.fixture(scope="module")
def scheduler(log: Path) -> Iterator[str]:
    """Address of a scheduler with two workers; an engine kills its worker once, at one sentence."""
    import dask
    from distributed import LocalCluster

    cluster: Any = LocalCluster
    with (
        pytest.MonkeyPatch.context() as patch,
        dask.config.set({"distributed.scheduler.allowed-failures": 1}),
    ):
        patch.setenv(LOG, str(log))
        patch.setenv(FAULT, "killed-once second section, in plain")
        with cluster(
            n_workers=2,
            threads_per_worker=2,
            processes=True,
            host="127.0.0.1",
            dashboard_address=None,
            silence_logs=50,
        ) as running:
            yield running.scheduler_address


@pytest.fixture
def executor(scheduler: str) -> Iterator[Cluster]:
    made = Cluster(scheduler, 60)
    made._client.wait_for_workers(2, timeout=60)  # an earlier test may have killed one
    yield made
    made.close()


def recipes(narrator: Narrator) -> list[Recipe]:
    return [each for each in narrator.recipes() if (each.voice, each.speed) == (ESPEAK, "normal")]


def test_a_worker_killed_in_mid_build_loses_nothing(tmp_path: Path, executor: Cluster, log: Path) -> None:
    maker = small.narrator(tmp_path, executor, render=small.watched)
    built = list(building.build(maker, recipes(maker)))
    assert Counter((each.outcome, each.reason) for each in built) == {("made", None): 9}
    assert log.with_suffix(".died").exists(), "a worker was killed"
    again = Counter(each.outcome for each in building.build(maker, recipes(maker)))
    assert again == {"reused": 9}
    for recipe in recipes(maker):
        manifest = maker.find(recipe)
        assert manifest is not None
        assert (manifest.about["voice"], manifest.about["speed"]) == ("espeak-en", "normal")
        assert [len(maker.store.get(recipe.key, name)) for name in manifest.files] == [
            file.size for file in manifest.files.values()
        ]
        for utterance in recipe.utterances:
            assert maker.store.get(clips.key(ESPEAK, "normal", utterance.spoken), "flac")
    assert set(maker.store.holds()) <= set(maker.needed()), "nothing else is in the store"


def test_what_a_task_gives_and_raises_comes_back(executor: Executor) -> None:
    assert executor.count == 2
    assert executor.run(operator.add, 2, 3) == 5
    assert executor.run(os.getpid) != os.getpid()
    with pytest.raises(EngineError, match="nothing to say"):
        executor.run(fail, "nothing to say")


def test_one_task_at_a_time_speaks_in_a_process_whatever_threads_it_has(executor: Cluster) -> None:
    """libespeak-ng has one state a process: two threads in it would mix their sentences."""
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda n: executor.run(alone, n), range(40)))
    assert together == [True] * 40


def test_a_task_that_passes_its_time_limit_is_given_up(scheduler: str, tmp_path: Path) -> None:
    call = Call(tmp_path, "hangs")
    hurried = Cluster(scheduler, 1)
    with pytest.raises(WorkerDied, match="time limit of 1 seconds"):
        hurried.run(tell_and_wait, str(call.told), str(call.answered))
    call.worker()
    call.answer("late")
    hurried.close()


def test_a_task_that_kills_every_worker_it_gets_is_given_up(executor: Cluster) -> None:
    with pytest.raises(WorkerDied, match="died in mid-task"):
        executor.run(die)
    assert executor.run(operator.add, 1, 1) == 2, "the cluster starts others"


def test_a_closed_cluster_runs_nothing(scheduler: str) -> None:
    closed = Cluster(scheduler, 60)
    closed.close()
    with pytest.raises(WorkerDied, match="closed"):
        closed.run(operator.add, 1, 1)


def fail(message: str) -> None:
    raise EngineError(message)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


_inside: list[int] = []


def alone(number: int) -> bool:
    """Whether no other task was in this process at any time of this one."""
    _inside.append(number)
    for _ in range(200_000):
        if _inside != [number]:
            return False
    _inside.remove(number)
    return True
