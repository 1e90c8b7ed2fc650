"""Worker processes for what is too heavy, or too dangerous, for a web process: speech, scoring.

Each worker has a pipe of its own, so that one that dies, even in the middle of its answer, takes nothing of
the others with it. (Pools that share a pipe were tried: concurrent.futures breaks whole; pebble hangs when a
worker is killed while it answers, and stops for ever when an idle one is killed.) Workers leave when their
parent does, however it goes.
"""

import multiprocessing
import os
import pickle
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from queue import LifoQueue
from threading import Lock, Thread
from traceback import format_exc
from typing import Protocol, TypeVar, TypeVarTuple

Args = TypeVarTuple("Args")
Result = TypeVar("Result")

# Not fork: a web process has threads, and the locks they hold would be copied locked.
_SPAWN = multiprocessing.get_context("spawn")


class WorkerDied(Exception):
    """A worker died in mid-task or passed its time limit. No other task is touched."""


class Executor(Protocol):
    """Runs tasks elsewhere: in processes of this machine, or on a cluster."""

    @property
    def count(self) -> int:
        """How many tasks run at once."""
        ...

    def run(self, function: Callable[[*Args], Result], *args: *Args) -> Result:
        """Result of a top-level function. What it raises is raised here; WorkerDied: there is no answer."""
        ...

    def close(self) -> None:
        """End what is under way. Any later task raises WorkerDied."""
        ...


class Workers:
    """Up to `count` processes, each started when it is first needed; a task may take `time_limit` seconds."""

    def __init__(self, count: int, time_limit: float) -> None:
        if count < 1 or time_limit <= 0:
            raise ValueError(f"count {count} and time limit {time_limit} have to be above zero")
        self.count = count
        self._time_limit = time_limit
        self._lock = Lock()
        self._closed = False
        self._started: set[_Worker] = set()
        # Last in, first out: the worker that has its engine loaded is taken before one that has to start.
        self._idle: LifoQueue[_Worker | None] = LifoQueue()
        for _ in range(count):
            self._idle.put(None)

    def run(self, function: Callable[[*Args], Result], *args: *Args) -> Result:
        """Result of a top-level function, called in a worker; waits for one that is free.

        Function, arguments and result are pickled. What the function raises is raised here; WorkerDied where
        there is no answer. Any thread may call.
        """
        task = pickle.dumps((function, args), pickle.HIGHEST_PROTOCOL)
        worker = self._idle.get()
        try:
            worker = self._living(worker)
            answer = worker.answer(task, self._time_limit)
        finally:
            self._idle.put(worker)
        result, error = pickle.loads(answer)
        if error is not None:
            raise error
        return result  # type: ignore[no-any-return]

    def close(self) -> None:
        """End all workers now. Tasks under way, and any later one, raise WorkerDied."""
        with self._lock:
            self._closed = True
            for worker in self._started:
                worker.end()
            self._started.clear()

    def _living(self, worker: "_Worker | None") -> "_Worker":
        """The worker, or a new one in the place of one that is dead or was never started."""
        with self._lock:
            if self._closed:
                raise WorkerDied("the workers are closed")
            if worker is not None and worker.alive:
                return worker
            if worker is not None:
                worker.end()
                self._started.discard(worker)
            worker = _Worker()
            self._started.add(worker)
            return worker


class _Worker:
    """One process and this end of its pipe. It is started and ended by one thread at a time."""

    def __init__(self) -> None:
        self._connection, theirs = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=_serve, args=(theirs,), name="reader-worker", daemon=True)
        self._process.start()
        theirs.close()

    @property
    def alive(self) -> bool:
        return not self._connection.closed and self._process.is_alive()

    def answer(self, task: bytes, time_limit: float) -> bytes:
        """What the process answers; WorkerDied, and no process any more, where it does not."""
        heard, why = None, "died in mid-task"
        try:
            self._connection.send_bytes(task)
            if self._connection.poll(time_limit):
                heard = self._connection.recv_bytes()
            else:
                why = f"passed its time limit of {time_limit:g} seconds"
        except (EOFError, OSError) as error:
            raise WorkerDied(f"the worker {why}") from error
        finally:
            if heard is None:  # also where Ctrl-C broke in: the next task would hear the answer to this one
                self._process.kill()
                self._connection.close()
        if heard is None:
            raise WorkerDied(f"the worker {why}")
        return heard

    def end(self) -> None:
        """Kill the process. The pipe is left to the thread that may be waiting at it."""
        self._process.kill()
        self._process.join()


def _serve(connection: Connection) -> None:
    """The life of a worker: answer tasks until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group: the parent decides
    Thread(target=_leave_with_parent, daemon=True).start()
    while True:
        connection.send_bytes(_answer(connection.recv_bytes()))


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(0)


def _answer(task: bytes) -> bytes:
    """The pickled pair of a task's result and the error it raised, one of them None."""
    try:
        function, args = pickle.loads(task)
        return pickle.dumps((function(*args), None), pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        error.add_note(f"In the worker:\n{format_exc()}")
        return _answer_error(error)


def _answer_error(error: Exception) -> bytes:
    """The pickled error, or its text where it cannot be pickled, or could not be read back."""
    try:
        answer = pickle.dumps((None, error), pickle.HIGHEST_PROTOCOL)
        pickle.loads(answer)
    except Exception:
        return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}")))
    return answer
