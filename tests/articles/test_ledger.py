"""The tables beside the text: what they give, and where a fault of theirs is told."""

import re
from collections.abc import Iterator
from datetime import date
from math import inf
from pathlib import Path

import pytest

from service.articles.checks import check
from service.articles.library import load_article
from service.articles.model import LEVELS, Change, Fact, Range, Reference, Term
from service.toml_lines import SourceError
from tests.cases import BASE, spoil

ARTICLE, FACTS, TERMS, ANCHORS = TABLES = ("article.toml", "facts.toml", "terms.toml", "anchors.toml")


def test_a_fact_is_read_whole() -> None:
    facts = {fact.id: fact for fact in load_article(BASE).facts}
    assert list(facts) == [f"F0{number}" for number in range(1, 10)]
    assert facts["F02"] == Fact(
        id="F02",
        section="what-tea-is",
        core=False,
        says="The plant is called Camellia sinensis.",
        left_out_of_easy="a name that nobody needs at the table",
        line=11,
    )
    assert facts["F03"].items == ("green", "black", "white")
    assert facts["F04"].keep == ("can",)
    assert (facts["F08"].as_of, facts["F08"].core, facts["F08"].section) == ("2021-09", True, "making-tea")


def test_certainties_are_parted_by_semicolons(tea: Path) -> None:
    spoil(tea, FACTS, 'keep = "can"', 'keep = "can; for many ;"\nsafety = true')
    fact = load_article(tea).facts[3]
    assert fact.keep == ("can", "for many")
    assert fact.safety


def test_a_term_is_read_whole_and_is_a_form_of_itself() -> None:
    assert load_article(BASE).terms[0] == Term(
        id="caffeine",
        term="caffeine",
        meaning="The part of tea that wakes you up.",
        say="KAF-een",
        forms=("caffeine",),
        explained_by=("the part of tea that wakes", "wakes you up"),
        avoid=("theine",),
        line=1,
    )


def test_wordings_are_read_by_fact_and_one_alone_is_its_only_alternative() -> None:
    article = load_article(BASE)
    assert set(article.anchors) == {fact.id for fact in article.facts}
    assert article.anchors["F03"].items == (("green",), ("black",), ("white",))
    assert article.anchors["F04"].keep == (("can", "may"),)
    assert article.anchors["F06"].negation == ("not", "never")
    assert article.anchors["F06"].line == 19
    assert article.dates == {"2021-09": ("As of September 2021",)}
    assert article.undated == ("now", "so far")


def test_a_bound_that_is_not_named_does_not_bind() -> None:
    bands = load_article(BASE).bands
    easy, standard = bands["en", "easy"], bands["en", "standard"]
    assert easy.measures == {"flesch-kincaid": Range(most=2.0), "smog": Range(most=7.5)}
    assert (easy.sentence_words_most, easy.words_of_standard_most) == (10, 1.4)
    assert standard.measures == {"flesch-kincaid": Range(least=5.0, most=10.0)}
    assert standard.words_of_standard_most == easy.sentence_characters_most == inf


def test_identity_sources_and_changes_are_read(tea: Path) -> None:
    spoil(tea, ARTICLE, "date = 2026-11-23", "date = 2026-11-23T10:00:00")
    article = load_article(tea)
    assert (article.id, article.reviewed, article.due) == ("tea", "2021-09", "2024-09")
    assert article.references == (Reference(publisher="The Tea House", title="A Book of Tea"),)
    assert article.without_summary == ("about-this-text",)
    assert set(article.changes) == {(level, section) for level in LEVELS for section in article.section_ids}
    first = article.changes["easy", "what-tea-is"]
    assert first == Change(date=date(2026, 11, 23), digest=first.digest)
    assert type(first.date) is date
    assert re.fullmatch(r"[0-9a-f]{12}", first.digest)


VALUES = (
    "3",
    "true",
    '""',
    '"x"',
    "[]",
    "[3]",
    '["x"]',
    "[[]]",
    '[["x"], 3]',
    "{}",
    "{ x = 1 }",
    "2021-09-01",
    "nan",
)


def _spoiled(text: str) -> Iterator[str]:
    """The text with one line lost, or one value replaced by another."""
    lines = text.splitlines(keepends=True)
    for at, line in enumerate(lines):
        key, equals, _ = line.partition(" = ")
        others = [f"{key} = {value}\n" for value in VALUES] if equals else ["[x]\n", "[[x]]\n", "x = 1\n"]
        for other in ("", *others):
            yield "".join((*lines[:at], other, *lines[at + 1 :]))


@pytest.mark.parametrize("name", TABLES)
def test_whatever_a_line_holds_the_article_loads_and_is_checked_or_the_fault_is_told(
    name: str, tea: Path
) -> None:
    """Nothing but a SourceError, and that of a line of the file, or of the text that no longer fits it."""
    path, told = tea / name, []
    text = path.read_text(encoding="utf-8")
    for spoiled in _spoiled(text):
        path.write_text(spoiled, encoding="utf-8")
        try:
            list(check(load_article(tea)))
        except SourceError as error:
            told.append(error)
    assert len(told) > 50
    for fault in told:
        assert fault.path.parent == tea
        assert 1 <= fault.line <= text.count("\n") + 2
        assert fault.why
