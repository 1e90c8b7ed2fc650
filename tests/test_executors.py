"""Workers: what one task does or suffers is its own business, and no process outlives the service."""

import operator
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import active_children
from pathlib import Path
from pickle import PicklingError
from threading import get_ident
from typing import Any
from urllib.request import Request, urlopen

import pytest

from service.executors import WorkerDied, Workers


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(16) as pool:
        yield pool


@pytest.fixture
def workers() -> Iterator[Workers]:
    """Two workers. The limit is there for a machine that is slow; no test waits for it."""
    made = Workers(2, 60)
    yield made
    made.close()


class Call:
    """A task that tells who does it, and then waits for an answer: through two named pipes."""

    def __init__(self, folder: Path, name: str) -> None:
        self.told, self.answered = (folder / f"{name}-{end}" for end in ("told", "answered"))
        os.mkfifo(self.told)
        os.mkfifo(self.answered)

    def run_by(self, workers: Workers) -> str:
        return workers.run(tell_and_wait, str(self.told), str(self.answered))

    def worker(self) -> int:
        """Process id of the worker, once the task has begun."""
        return int(self.told.read_text())

    def answer(self, text: str) -> None:
        self.answered.write_text(text)


def tell_and_wait(told: str, answered: str) -> str:
    Path(told).write_text(str(os.getpid()))
    return Path(answered).read_text()


class KeywordError(Exception):
    """Pickles, but cannot be read back: its class wants an argument by name."""

    def __init__(self, *, line: int) -> None:
        super().__init__(f"line {line}")


def fail(error: type[Exception], arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    raise error(*arguments, **named)


def give_a_function() -> Callable[[], None]:
    return lambda: None


def test_a_result_comes_back_from_another_process(workers: Workers) -> None:
    assert workers.run(operator.add, 2, 3) == 5
    assert workers.run(os.getpid) != os.getpid()


def test_no_process_starts_before_the_first_task_nor_a_second_without_need() -> None:
    before = set(active_children())
    workers = Workers(4, 60)
    assert set(active_children()) == before
    assert workers.run(os.getpid) == workers.run(os.getpid)
    assert len(set(active_children()) - before) == 1
    workers.close()
    assert set(active_children()) == before


def test_sixteen_threads_get_each_their_own_result_from_two_workers(
    workers: Workers, threads: ThreadPoolExecutor
) -> None:
    sums = threads.map(lambda n: workers.run(operator.add, n, n), range(200))
    assert list(sums) == [2 * n for n in range(200)]
    assert len(set(threads.map(lambda _: workers.run(os.getpid), range(50)))) <= 2


def test_a_result_of_many_megabytes_comes_whole(workers: Workers) -> None:
    assert workers.run(bytes, 30_000_000) == bytes(30_000_000)


def test_a_killed_worker_costs_its_own_task_only(
    workers: Workers, threads: ThreadPoolExecutor, tmp_path: Path
) -> None:
    lost, other = Call(tmp_path, "lost"), Call(tmp_path, "other")
    lost_result: Future[str] = threads.submit(lost.run_by, workers)
    other_result: Future[str] = threads.submit(other.run_by, workers)
    other.worker()
    os.kill(lost.worker(), signal.SIGKILL)
    with pytest.raises(WorkerDied, match="died in mid-task"):
        lost_result.result()
    assert workers.run(operator.add, 1, 1) == 2, "the next task finds a new worker"
    other.answer("unharmed")
    assert other_result.result() == "unharmed"
    assert [workers.run(operator.add, n, 0) for n in range(3)] == [0, 1, 2]


def test_a_task_that_hangs_is_stopped_at_its_time_limit(tmp_path: Path) -> None:
    workers = Workers(1, 2)
    with pytest.raises(WorkerDied, match="time limit of 2 seconds"):
        Call(tmp_path, "hangs").run_by(workers)
    assert workers.run(operator.add, 1, 1) == 2
    workers.close()


def test_a_worker_killed_while_it_is_idle_costs_nothing(workers: Workers) -> None:
    worker = workers.run(os.getpid)
    os.kill(worker, signal.SIGKILL)
    os.waitid(os.P_PID, worker, os.WEXITED | os.WNOWAIT)
    assert workers.run(os.getpid) != worker


def test_a_task_that_ends_its_process_is_a_dead_worker_not_a_hang(workers: Workers) -> None:
    with pytest.raises(WorkerDied):
        workers.run(sys.exit, 3)
    assert workers.run(operator.add, 1, 1) == 2


def test_ctrl_c_is_left_to_the_service(workers: Workers) -> None:
    worker = workers.run(os.getpid)
    os.kill(worker, signal.SIGINT)
    assert workers.run(os.getpid) == worker


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        pytest.param((int, "four"), ValueError, "invalid literal", id="the task's own error"),
        pytest.param((open, "/no/such/file"), FileNotFoundError, "No such file", id="with its fields"),
        pytest.param(
            (fail, KeywordError, (), {"line": 7}), RuntimeError, "KeywordError: line 7", id="odd error"
        ),
        pytest.param((give_a_function,), AttributeError, "pickle", id="a result that cannot travel"),
        pytest.param((print, lambda: None), PicklingError, "pickle", id="an argument that cannot travel"),
    ],
)
def test_what_goes_wrong_in_a_task_is_raised_to_its_caller(
    call: tuple[Any, ...], error: type[Exception], message: str, workers: Workers
) -> None:
    worker = workers.run(os.getpid)
    with pytest.raises(error, match=message):
        workers.run(*call)
    assert workers.run(os.getpid) == worker, "the worker lives on"


def test_a_task_that_is_given_up_answers_no_later_one(
    workers: Workers, threads: ThreadPoolExecutor, tmp_path: Path
) -> None:
    call, here = Call(tmp_path, "given-up"), get_ident()

    def interrupt() -> None:
        call.worker()
        signal.pthread_kill(here, signal.SIGINT)

    threads.submit(interrupt)
    with pytest.raises(KeyboardInterrupt):
        call.run_by(workers)
    assert workers.run(operator.add, 1, 1) == 2


def test_an_error_tells_where_in_the_worker_it_was_raised(workers: Workers) -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        workers.run(fail, ZeroDivisionError, (), {})
    assert "in fail" in caught.value.__notes__[0]


def test_closing_ends_what_is_under_way_and_what_waits(threads: ThreadPoolExecutor, tmp_path: Path) -> None:
    workers = Workers(1, 60)
    call = Call(tmp_path, "under-way")
    under_way: Future[str] = threads.submit(call.run_by, workers)
    call.worker()
    waiting: Future[int] = threads.submit(workers.run, operator.add, 1, 1)
    workers.close()
    for result in (under_way, waiting):
        with pytest.raises(WorkerDied):
            result.result()


@pytest.mark.parametrize(
    ("count", "limit"), [pytest.param(0, 1, id="no worker"), pytest.param(1, 0, id="no time")]
)
def test_workers_without_process_or_time_are_refused(count: int, limit: float) -> None:
    with pytest.raises(ValueError, match="above zero"):
        Workers(count, limit)


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(signal.SIGTERM, id="SIGTERM, a service is stopped"),
        pytest.param(signal.SIGINT, id="SIGINT, Ctrl-C"),
        pytest.param(signal.SIGKILL, id="SIGKILL, out of memory"),
    ],
)
def test_no_worker_outlives_the_service(end: signal.Signals, tmp_path: Path) -> None:
    call = Call(tmp_path, "hangs")
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER, call.told, call.answered],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    worker = os.pidfd_open(call.worker())
    server.send_signal(end)
    server.wait(30)
    gone, _, _ = select.select([worker], [], [], 30)
    os.close(worker)
    assert gone, "the worker is still there"


SERVER = """
import sys
from service.executors import Workers
from tests.test_executors import tell_and_wait
if __name__ == "__main__":
    Workers(2, 600).run(tell_and_wait, *sys.argv[1:])
"""


def test_a_server_that_is_stopped_leaves_no_process(tmp_path: Path) -> None:
    """The real server, after a request that needed a worker."""
    environ = {**os.environ, "READER_STORE": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    server = subprocess.Popen(
        [sys.executable, "-m", "waitress", "--listen=127.0.0.1:0", "wsgi:app"],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert server.stdout is not None
    with server.stdout:
        address = next(line for line in server.stdout if "Serving on" in line).split()[-1]
        asked = Request(f"{address}/api/v1/score", b'{"text": "One sentence.", "lang": "en"}')
        asked.add_header("Content-Type", "application/json")
        with urlopen(asked) as answer:
            assert answer.status == 200
        started = [os.pidfd_open(process) for process in children(server.pid)]
        assert started
        server.terminate()
        server.wait(30)
        for process in started:
            gone, _, _ = select.select([process], [], [], 30)
            os.close(process)
            assert gone, "a process is still there"


def children(parent: int) -> list[int]:
    """Of all its threads."""
    tasks = Path(f"/proc/{parent}/task").iterdir()
    return [int(child) for task in tasks for child in (task / "children").read_text().split()]
