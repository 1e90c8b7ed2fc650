"""What twelve languages cost a web process: CPU of its start over that with one, and its memory after use.

The start is that of `wsgi.py` in a process of its own, imports included, without the warming that goes on
behind it. Memory is the PSS of the web process alone: speech and scores are made in workers beside it.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import Request, urlopen

from service.articles.model import LEVELS
from tests.bench.row import Row
from tests.bench.service import ROOT

ROUNDS, REQUESTS = 5, 100
START_BOUND, MEMORY_BOUND = 3.0, 150.0
_START = """
import sys
from pathlib import Path
from service import create_app
create_app(translations=Path(sys.argv[1]))
"""
_MIB = 1024  # kibibytes, in which the system counts


def rows() -> tuple[Row, ...]:
    """The ratio of starts, and MiB."""
    with TemporaryDirectory() as empty:
        ratios = tuple(_started(ROOT / "translations") / _started(Path(empty)) for _ in range(ROUNDS))
    return (
        Row(what="start with twelve languages / with one", ratios=ratios, bound=START_BOUND),
        Row(
            what=f"PSS of a web process after {REQUESTS} requests, MiB", ratios=(_used(),), bound=MEMORY_BOUND
        ),
    )


def _started(translations: Path) -> float:
    """CPU seconds of a process that makes the app and ends."""
    before = os.times()
    subprocess.run([sys.executable, "-c", _START, translations], cwd=ROOT, env=_environ(), check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def _used() -> float:
    with _server() as (address, process):
        for request in islice(cycle(_requests(address)), REQUESTS):
            with urlopen(request) as answer:
                assert answer.read()
        return _pss(process)


@contextmanager
def _server() -> Iterator[tuple[str, int]]:
    """The real server over an empty store: its address and process."""
    with TemporaryDirectory() as store:
        server = subprocess.Popen(
            [sys.executable, "-m", "waitress", "--listen=127.0.0.1:0", "--threads=16", "wsgi:app"],
            cwd=ROOT,
            env=_environ() | {"READER_STORE": store},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert server.stdout is not None
        with server.stdout:
            yield next(line for line in server.stdout if "Serving on" in line).split()[-1], server.pid
            server.terminate()
            server.wait(60)


def _requests(address: str) -> Iterator[Request]:
    """Every page, the API, text, sound and scores, in every language by turns."""
    for level, lang in zip(cycle(LEVELS), ("en", *_languages()), strict=False):
        article, section = f"{lang}/immunotherapy", "cytokines"
        for path in (
            f"?lang={lang}",
            f"{article}/{level}",
            f"{article}/{level}/{section}",
            f"{article}/{level}/deciding.txt",
            f"{article}/readability",
            f"api/v1/articles/immunotherapy/sections/{section}?lang={lang}&level={level}",
            f"score?lang={lang}",
        ):
            yield Request(f"{address}/{path}")
        body = json.dumps({"text": f"One sentence, and {level} more.", "lang": lang}).encode()
        yield Request(f"{address}/api/v1/score", body, {"Content-Type": "application/json"})
    for level in LEVELS:
        yield Request(f"{address}/en/immunotherapy/{level}/cytokines.mp3?voice=espeak-en")


def _languages() -> list[str]:
    """Tags of all that are translated."""
    return sorted(path.parent.name.replace("_", "-") for path in ROOT.glob("translations/*/review.toml"))


def _environ() -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("READER_")}
    return own | {"PYTHONUNBUFFERED": "1"}


def _pss(process: int) -> float:
    """MiB, each shared page divided among those that share it."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / _MIB
