"""What is loaded in the background after the start, and that nobody waits for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from service.text import readability
from service.web import warming
from tests.web.conftest import NewApp, parts_of

ROOT = Path(__file__).resolve().parents[2]


def test_the_scorer_is_loaded_in_a_worker_and_the_voices_are_tested(
    new_app: NewApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = new_app()
    asked: list[object] = []
    workers = parts_of(app).workers
    monkeypatch.setattr(workers, "run", lambda task, *words: asked.append((task, words)))
    monkeypatch.setattr(parts_of(app).voices, "faults", lambda: asked.append("voices"))
    warming.start(app).join()
    assert asked == [(readability.warm, ("en",)), "voices"]


def test_what_was_warmed_is_what_the_first_page_needs(new_app: NewApp) -> None:
    app = new_app()
    parts_of(app).scores.warm()
    assert parts_of(app).workers.run(_loaded) >= {"service.text.readability", "wordfreq"}


def _loaded() -> set[str]:
    return set(sys.modules)


def test_a_scorer_that_cannot_be_warmed_stops_nothing(
    new_app: NewApp, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = new_app()
    monkeypatch.setattr(parts_of(app).voices, "faults", dict)
    parts_of(app).workers.close()
    warming.start(app).join()
    assert "the scorer was not warmed" in caplog.text


@pytest.mark.parametrize(
    ("settings", "threads"),
    [
        pytest.param({}, "reader-warming", id="a server warms, and its end does not wait for that"),
        pytest.param({"FLASK_RUN_FROM_CLI": "true"}, "", id="a command does not warm"),
    ],
)
def test_a_process_ends_when_it_is_done(tmp_path: Path, settings: dict[str, str], threads: str) -> None:
    code = (
        "import threading, wsgi;"
        "print(*(each.name for each in threading.enumerate() if each.name == 'reader-warming'))"
    )
    environ = {**os.environ, "READER_STORE": tmp_path.as_uri(), **settings}
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60
    )
    assert (found.returncode, found.stdout.strip(), found.stderr) == (0, threads, "")
