"""The text is ours: nine words in a row of the source article stand in none of it.

The source itself is not in the repository; of its nine-word runs the hashes are, in cases/source-runs.txt.
`write_runs(path of the source article)` makes that file.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from itertools import chain
from pathlib import Path

import pytest

from service import i18n
from service.articles.library import load_article
from service.articles.model import LEVELS, Article, Level
from tests.cases import CASES

CONTENT = Path(__file__).resolve().parents[2] / "content" / "immunotherapy"
RUNS = CASES / "source-runs.txt"
LENGTH = 9
TRAILER = "\nMore On\n"
"""Starts what the source's page says of other pages."""

# Cancers can hardly be listed in other words.
LISTS = """
    cancer cancers and prostate bladder cervical head neck liver breast lung kidney blood skin brain
    colorectal ovarian appendiceal leukemia lymphoma melanoma tumors that form on bones soft tissues
"""
OF_LISTS = frozenset(LISTS.split())


def words(text: str) -> list[str]:
    """Lower case, no punctuation; a hyphen parts words, an apostrophe does not."""
    return re.findall(r"[a-z0-9]+", re.sub("['’]", "", text.lower()))


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every nine words in a row, but for those inside lists of cancers."""
    every = words(text)
    for start in range(len(every) - LENGTH + 1):
        run = tuple(every[start : start + LENGTH])
        if not OF_LISTS.issuperset(run):
            yield run


def hashed(run: tuple[str, ...]) -> str:
    return sha256(" ".join(run).encode()).hexdigest()[:16]


def write_runs(source: Path) -> None:
    """Write the hashes of the source article's runs, one a line, sorted."""
    article = source.read_text(encoding="utf-8").partition(TRAILER)[0]
    hashes = sorted({hashed(run) for run in runs(article)})
    RUNS.write_text("".join(f"{each}\n" for each in hashes), encoding="ascii")


def copied(text: str, hashes: frozenset[str]) -> list[str]:
    """The runs of the text that are among the hashes."""
    return [" ".join(run) for run in runs(text) if hashed(run) in hashes]


@pytest.fixture(scope="module")
def source() -> frozenset[str]:
    return frozenset(RUNS.read_text(encoding="ascii").split())


@pytest.fixture(scope="module")
def article() -> Article:
    return load_article(CONTENT)


def reading(article: Article, level: Level) -> str:
    """Everything that a reader meets at the level, in its order."""
    text = article.levels[level]
    blocks = chain.from_iterable(
        (section.heading, *((section.summary,) if section.summary else ()), *section.body, *section.questions)
        for section in text.sections
    )
    return "\n".join((text.title, *(block.text for block in blocks), *(block.text for block in text.ask)))


@pytest.mark.parametrize("level", LEVELS)
def test_no_nine_words_of_the_source_stand_in_a_level(
    article: Article, level: Level, source: frozenset[str]
) -> None:
    assert copied(reading(article, level), source) == []


def test_no_nine_words_of_the_source_stand_in_the_glossary(article: Article, source: frozenset[str]) -> None:
    for term in article.terms:
        assert copied(f"{term.term}: {term.meaning}", source) == []


def test_no_nine_words_of_the_source_stand_in_the_notice(source: frozenset[str]) -> None:
    notice = i18n.notice("en")
    assert len(words(notice)) > LENGTH
    assert copied(notice, source) == []


# From here on: that the check bites.

OWN = "On a cold day the old host pours a cup of green tea, and we're glad."


def test_the_hashes_are_those_of_a_whole_article(source: frozenset[str]) -> None:
    lines = RUNS.read_text(encoding="ascii").splitlines()
    assert lines == sorted(source)
    assert len(lines) > 500
    assert all(re.fullmatch(r"[0-9a-f]{16}", line) for line in lines)


def test_words_of_the_source_are_found_in_its_hashes(article: Article, source: frozenset[str]) -> None:
    """What it cites is named in article.toml as well: there it is quoted."""
    cited = [f"{each.publisher} {each.title}" for each in article.references]
    long = [each for each in cited if len(words(each)) >= LENGTH]
    assert len(long) >= 3
    for each in long:
        assert len(copied(each, source)) == len(words(each)) - LENGTH + 1


SEEN = [
    pytest.param(OWN, id="as it stands"),
    pytest.param(f"We sat down. {OWN} Then we left.", id="inside a text"),
    pytest.param("on a COLD day — the old host, “pours” a cup!", id="other signs and capitals"),
    pytest.param("pours a\ncup of green-tea and we’re glad", id="other line ends, hyphens and apostrophes"),
]
NOT_SEEN = [
    pytest.param(
        "On a cold day the old lady pours a mug of green tea, and we're glad.", id="two words changed"
    ),
    pytest.param("the old host pours a cup of green", id="eight words"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("text", SEEN)
def test_nine_words_in_a_row_are_seen(text: str) -> None:
    assert copied(text, frozenset(map(hashed, runs(OWN))))


@pytest.mark.parametrize("text", NOT_SEEN)
def test_fewer_words_in_a_row_are_not_seen(text: str) -> None:
    assert not copied(text, frozenset(map(hashed, runs(OWN))))


def test_a_list_of_cancers_has_no_runs_but_with_a_word_around_it_has() -> None:
    listed = "cervical cancer, head and neck cancer, liver cancer, bladder cancer, and lung cancer"
    assert not list(runs(listed))
    assert list(runs(f"including {listed}"))


def test_the_hashes_can_be_made_again_from_a_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "RUNS", tmp_path / "runs.txt")
    (tmp_path / "source.txt").write_text(f"{OWN}\n{TRAILER}{'other ' * 20}", encoding="utf-8")
    write_runs(tmp_path / "source.txt")
    assert set((tmp_path / "runs.txt").read_text().split()) == set(map(hashed, runs(OWN)))
