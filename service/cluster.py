"""Tasks on a dask.distributed cluster: many machines render into one store. Needs the extra `cluster`."""

from collections.abc import Callable
from threading import Lock
from typing import Any

from service.executors import Args, Result, WorkerDied

_ALONE = Lock()
"""In a cluster's worker: the engines' libraries have one state a process, and a worker may have threads."""


class Cluster:
    """The same as `executors.Workers`, behind a scheduler. Safe to share between threads.

    A task whose worker dies is begun again on another, as often as the scheduler allows. The time limit holds
    from the moment a task is handed over; one that passes it is given up here, but runs on there.
    """

    def __init__(self, address: str, time_limit: float) -> None:
        """OSError where no scheduler answers at the address."""
        from distributed import Client

        self._time_limit = time_limit
        connect: Any = Client
        self._client = connect(address, set_as_default=False)

    @property
    def count(self) -> int:
        """As many as there are workers now; one where none has come yet."""
        return max(1, len(self._client.scheduler_info(n_workers=-1)["workers"]))

    def run(self, function: Callable[[*Args], Result], *args: *Args) -> Result:
        """Result of a top-level function. What it raises is raised here; WorkerDied: there is no answer."""
        from distributed import KilledWorker, TimeoutError
        from distributed.client import FutureCancelledError

        if self._client.status == "closed":
            raise WorkerDied("the cluster is closed")
        future = self._client.submit(_alone, function, args, pure=False)
        try:
            return future.result(self._time_limit)  # type: ignore[no-any-return]
        except KilledWorker as error:
            raise WorkerDied(f"the cluster's workers died in mid-task: {error}") from error
        except TimeoutError as error:
            raise WorkerDied(f"the task passed its time limit of {self._time_limit:g} seconds") from error
        except FutureCancelledError as error:
            raise WorkerDied("the cluster was closed in mid-task") from error
        finally:
            future.cancel()

    def close(self) -> None:
        """Leave the cluster. Tasks under way, and any later one, raise WorkerDied."""
        self._client.close()


def _alone(function: Callable[..., Result], args: tuple[object, ...]) -> Result:
    with _ALONE:
        return function(*args)
