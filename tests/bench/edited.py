"""After one sentence is edited: sentences spoken and sections encoded, counted in the worker."""

import os
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from service.executors import Workers
from tests import small
from tests.bench.row import Row
from tests.bench.service import ROOT, build, narrator_of, sections

OLD, NEW = "Immunotherapy is another option.", "Immunotherapy is one more option."


def rows() -> tuple[Row, ...]:
    """Exactly one of each."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        log = folder / "worked"
        os.environ[small.LOG] = str(log)
        workers = Workers(2, 600)
        try:
            copytree(ROOT / "content", folder / "content")
            _build(folder, workers)
            spoken, encoded = small.spoken(log), small.encoded(log)
            _edit(folder / "content" / "immunotherapy" / "plain.md")
            _build(folder, workers)
        finally:
            workers.close()
            del os.environ[small.LOG]
        counts = (small.spoken(log) - spoken).total(), small.encoded(log) - encoded
    return tuple(
        Row(what=f"one sentence edited: {what}", ratios=(float(count),), bound=1.0)
        for what, count in zip(("spoken", "encoded"), counts, strict=True)
    )


def _edit(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(OLD) == 1
    file.write_text(text.replace(OLD, NEW), encoding="utf-8")


def _build(folder: Path, workers: Workers) -> None:
    narrator = narrator_of(folder / "content", folder / "store", workers, small.watched)
    build(narrator, sections(narrator))
