"""The sentences that we rank hardest are those that people rank hardest.

Two people each named the three hardest sentences of five texts, hardest first, without sight of our ranks or
of each other's (`<n>.reader-a.toml`, `<n>.reader-b.toml`). They are kept as they came.
"""

import tomllib
from pathlib import Path

import pytest

from service.text.findings import examine

RANKING = Path(__file__).resolve().parents[1] / "cases" / "ranking"
TEXTS = sorted(path.stem for path in RANKING.glob("*.txt"))
TOP = 3
SHARED = 2


def hardest(name: str) -> set[str]:
    """Our three."""
    examined = examine((RANKING / f"{name}.txt").read_text(encoding="utf-8"), "en")
    return {sentence.text for sentence in examined.sentences if sentence.rank <= TOP}


def named(name: str, reader: str) -> set[str]:
    """The three of a reader."""
    file = tomllib.loads((RANKING / f"{name}.reader-{reader}.toml").read_text(encoding="utf-8"))
    return {" ".join(sentence.split()) for sentence in file["hardest"][:TOP]}


def test_there_are_five_texts() -> None:
    assert len(TEXTS) == 5


@pytest.mark.parametrize("reader", ["a", "b"])
@pytest.mark.parametrize("name", TEXTS)
def test_two_of_our_three_hardest_sentences_are_among_a_readers_three(name: str, reader: str) -> None:
    text = " ".join((RANKING / f"{name}.txt").read_text(encoding="utf-8").split())
    theirs = named(name, reader)
    assert len(theirs) == TOP
    assert all(sentence in text for sentence in theirs), "a reader's sentence is not in the text"
    assert len(hardest(name) & theirs) >= SHARED
