"""The service as a build runs it, on the article, in a store of its own; and what its processes spend."""

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import active_children
from pathlib import Path
from tempfile import TemporaryDirectory

from service import building, narration
from service.articles import library
from service.articles.model import LEVELS
from service.executors import Executor, Workers
from service.i18n import notice
from service.narration import Narrator, Recipe
from service.speech import voices
from service.speech.voices import Voices
from service.store import Store
from service.text import spoken

ROOT = Path(__file__).resolve().parents[2]
_ARTICLE = "immunotherapy"
_TIME_LIMIT = 600.0


@contextmanager
def warm_workers(count: int) -> Iterator[Workers]:
    """Each has imported everything, started the engine and rendered before it is measured."""
    workers = Workers(count, _TIME_LIMIT)
    try:
        with stored(workers) as narrator:
            build(narrator, sections(narrator)[: 4 * count])
        yield workers
    finally:
        workers.close()


@contextmanager
def stored(workers: Executor, render: narration.Render = narration.render) -> Iterator[Narrator]:
    """A narrator of the article over an empty store."""
    with TemporaryDirectory() as folder:
        yield narrator_of(ROOT / "content", Path(folder), workers, render)


def narrator_of(content: Path, store: Path, workers: Executor, render: narration.Render) -> Narrator:
    """A narrator as `flask speech build` has it, but for the voices: all that are in the catalogue."""
    lexicon = spoken.load(ROOT / "content" / "spoken.pls")
    return Narrator(
        library=library.load(content),
        store=Store(store.as_uri()),
        workers=workers,
        voices=Voices(voices.load(), lambda voice: None),
        notice=lambda lang: notice(lang, ROOT / "translations"),
        lexicon=lambda lang: lexicon,
        render=render,
    )


def sections(narrator: Narrator) -> list[Recipe]:
    """The recipe of each section at each level, by espeak at normal speed."""
    ids = library.load(ROOT / "content").articles[_ARTICLE].section_ids
    return [
        narrator.recipe(_ARTICLE, "en", level, section, "espeak-en", "normal")
        for level in LEVELS
        for section in ids
    ]


def build(narrator: Narrator, recipes: list[Recipe]) -> list[building.Built]:
    """As the command does it, first looking what there is."""
    assert building.plan(narrator, recipes).fits
    built = list(building.build(narrator, recipes))
    assert not [each.reason for each in built if each.outcome == "failed"]
    return built


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of this process and its workers, and of programs that it started and waited for."""
    gc.collect()
    start = _spent()
    work()
    return _spent() - start


def _spent() -> float:
    own = os.times()
    return time.process_time() + own.children_user + own.children_system + sum(map(_of, active_children()))


def _of(process: object) -> float:
    """From the system's table: only children that have ended are counted by the usual calls."""
    if sys.platform != "linux":
        raise SystemExit("the CPU of workers is read from /proc: run this on Linux")
    text = Path(f"/proc/{process.pid}/stat").read_text()  # type: ignore[attr-defined]
    user, system = text.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
