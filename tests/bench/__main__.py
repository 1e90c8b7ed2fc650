"""Run every benchmark, print a table, and fail where one is above its bound."""

import sys
from collections.abc import Callable

from tests.bench import rendering
from tests.bench.row import Row

BENCHMARKS: tuple[Callable[[], Row], ...] = (rendering.over_floor,)


def main() -> int:
    """Exit code: 0 where every row holds its bound, else 1."""
    rows = [benchmark() for benchmark in BENCHMARKS]
    width = max(len(row.what) for row in rows)
    lines = [f"{'':{width}}  median    min    max  bound", *(row.line(width) for row in rows)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
