"""Run every benchmark, print a table, and fail where one is above its bound."""

import sys
from collections.abc import Callable

from tests.bench import edited, naive, rebuilding, rendering, scoring, serving
from tests.bench.row import Row

BENCHMARKS: tuple[Callable[[], tuple[Row, ...]], ...] = (
    edited.rows,
    rendering.rows,
    rebuilding.rows,
    naive.rows,
    scoring.rows,
    serving.rows,
)


def main() -> int:
    """Exit code: 0 where every row holds its bound, else 1."""
    rows = [row for benchmark in BENCHMARKS for row in benchmark()]
    width = max(len(row.what) for row in rows)
    lines = [f"{'':{width}}  median    min    max  bound", *(row.line(width) for row in rows)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
