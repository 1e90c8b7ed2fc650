"""docs/read-back: what a reader found in a translation, held against the texts and records it speaks of."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import polib
import pytest

from service.articles import reviews
from service.articles.model import LEVELS

ROOT = Path(__file__).parents[2]
LOCALES = sorted(path.parent.name for path in (ROOT / "translations").glob("*/review.toml"))


@cache
def _texts(locale: str) -> str:
    files = (ROOT / "translations" / locale / "LC_MESSAGES").glob("*.po")
    return "\n".join(entry.msgstr for file in files for entry in polib.pofile(str(file)))


def _read(locale: str, name: str) -> dict[str, Any]:
    path = ROOT / "docs/read-back" / locale / name
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


@pytest.mark.parametrize("locale", LOCALES)
def test_an_open_finding_quotes_words_that_still_stand_in_the_text(locale: str) -> None:
    files = (_read(locale, name) for name in READERS.values())
    spans = [finding["span"] for file in files for finding in file.get("finding", [])]
    assert [span for span in spans if span not in _texts(locale)] == []


READERS = {"rubric": "findings.toml", "second": "second.toml", "third": "third.toml"}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("locale", LOCALES)
def test_the_recorded_points_are_those_that_the_reader_gave(locale: str, reader: str) -> None:
    recorded = reviews.load(ROOT / "translations" / locale / "review.toml").sections
    points = {f"{level}.{section}": getattr(review, reader) for (level, section), review in recorded.items()}
    given = _read(locale, READERS[reader]).get("scores", {})
    assert {name: each for name, each in points.items() if each} == given


@pytest.mark.parametrize("locale", LOCALES)
def test_every_level_was_translated_back_before_it_was_scored(locale: str) -> None:
    for name in (*LEVELS, "terms", "interface"):
        text = (ROOT / "docs/read-back" / locale / f"{name}.md").read_text(encoding="utf-8")
        assert len(text.splitlines()) > 30, name
