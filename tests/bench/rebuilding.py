"""CPU of a build, with its store and its clips: again with nothing changed, and by two workers."""

from service.narration import Narrator
from tests.bench.row import Row
from tests.bench.service import build, cpu, sections, stored, warm_workers

ROUNDS = 3
AGAIN, TWO_WORKERS = 0.05, 1.1


def rows() -> tuple[Row, ...]:
    """Of each round: a build by one worker, the same again, and a build by two into another store."""
    again, two_workers = [], []
    with warm_workers(1) as one, warm_workers(2) as two:
        for _ in range(ROUNDS):
            with stored(one) as narrator:
                first = _build(narrator)
                again.append(_build(narrator) / first)
            with stored(two) as narrator:
                two_workers.append(_build(narrator) / first)
    return (
        Row(what="build again, nothing changed / build", ratios=tuple(again), bound=AGAIN),
        Row(what="build by two workers / by one", ratios=tuple(two_workers), bound=TWO_WORKERS),
    )


def _build(narrator: Narrator) -> float:
    return cpu(lambda: build(narrator, sections(narrator)))
