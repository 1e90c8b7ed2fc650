"""The article that is served: whole, true to its ledger, and as simple as each level promises.

The numbers here are those of the service's promise. They stand apart from bands.toml, so that nobody
lowers a bar and believes the text has become simpler. Grades are judged by textstat, not by our own counts.
"""

from dataclasses import dataclass
from itertools import pairwise
from math import inf
from pathlib import Path

import pytest

from service.articles.checks import RULES, check
from service.articles.library import load_article
from service.articles.model import LEVELS, Article, Block, Fact, Level
from service.text.preparation import words
from service.text.sentences import ends_with_terminator
from service.text.syllables import textstat_for

CONTENT = Path(__file__).resolve().parents[2] / "content" / "immunotherapy"
SECTIONS = (
    "what-is-immunotherapy",
    "how-immunotherapy-works",
    "adoptive-cell-therapy",
    "cancer-vaccines",
    "checkpoint-inhibitors",
    "cytokines",
    "monoclonal-antibodies",
    "oncolytic-virus-therapy",
    "deciding",
    "about-this-text",
)
EVERY_LEVEL = pytest.mark.parametrize("level", LEVELS)


@dataclass(frozen=True, kw_only=True)
class Promise:
    """What a level is to be, on its graded text."""

    flesch_kincaid: tuple[float, float]
    smog: float
    sentence: int
    """Words in its longest sentence, those of the items it lists not counted."""
    of_standard: float
    """Words of the level over those of standard."""


PROMISES: dict[Level, Promise] = {
    "easy": Promise(flesch_kincaid=(-inf, 4.5), smog=8.5, sentence=15, of_standard=1.4),
    "plain": Promise(flesch_kincaid=(-inf, 7.0), smog=9.5, sentence=22, of_standard=inf),
    "standard": Promise(flesch_kincaid=(9.0, 12.0), smog=inf, sentence=25, of_standard=inf),
}


@pytest.fixture(scope="module")
def article() -> Article:
    return load_article(CONTENT)


def blocks(article: Article, level: Level) -> list[Block]:
    return [block for section in article.levels[level].sections for block in section.body]


def graded(article: Article, level: Level) -> str:
    """The sentences of paragraphs and items, one a line."""
    return "\n".join(sentence.text for block in blocks(article, level) for sentence in block.sentences)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_article_breaks_no_rule(article: Article, rule: str) -> None:
    assert [str(finding) for finding in check(article, {rule})] == []


def test_there_are_ten_sections_at_three_levels(article: Article) -> None:
    assert set(article.levels) == {"easy", "plain", "standard"}
    for text in article.levels.values():
        assert tuple(section.id for section in text.sections) == SECTIONS


def test_the_ledger_holds_sixty_facts_of_every_section(article: Article) -> None:
    assert {fact.id for fact in article.facts} == {f"F{number:02}" for number in range(1, 61)}
    assert {fact.section for fact in article.facts} == set(SECTIONS)


def test_the_glossary_explains_and_says_its_terms(article: Article) -> None:
    assert len(article.terms) >= 25
    assert all(term.meaning and term.say and term.explained_by for term in article.terms)


def wanted(article: Article, level: Level) -> set[tuple[str, str]]:
    """Section and id of every fact that the level may not lack."""

    def may_lack(fact: Fact) -> bool:
        return level == "easy" and not fact.core and bool(fact.left_out_of_easy)

    return {(fact.section, fact.id) for fact in article.facts if not may_lack(fact)}


@EVERY_LEVEL
def test_every_fact_is_stated_where_the_ledger_wants_it(article: Article, level: Level) -> None:
    sections = article.levels[level].sections
    stated = {(section.id, fact) for section in sections for fact in section.facts}
    assert stated == wanted(article, level)


def test_hardly_a_fact_is_left_out_of_easy(article: Article) -> None:
    assert len(wanted(article, "plain")) == len(wanted(article, "standard")) == len(article.facts)
    assert len(wanted(article, "easy")) >= 0.9 * len(article.facts)


@EVERY_LEVEL
def test_the_grades_are_those_promised(article: Article, level: Level) -> None:
    text, promise, textstat = graded(article, level), PROMISES[level], textstat_for("en")
    least, most = promise.flesch_kincaid
    assert least <= textstat.flesch_kincaid_grade(text) <= most
    assert textstat.smog_index(text) <= promise.smog


def test_each_level_is_easier_than_the_next(article: Article) -> None:
    textstat, texts = textstat_for("en"), [graded(article, level) for level in LEVELS]
    for easier, harder in pairwise(texts):
        assert textstat.flesch_kincaid_grade(easier) < textstat.flesch_kincaid_grade(harder)
        assert textstat.smog_index(easier) < textstat.smog_index(harder)


@EVERY_LEVEL
def test_no_sentence_is_longer_than_promised(article: Article, level: Level) -> None:
    for block in blocks(article, level):
        for sentence in block.sentences:
            listed = listed_words(article, block, sentence.text)
            assert len(words(sentence.text)) - listed <= PROMISES[level].sentence, sentence.text


def listed_words(article: Article, block: Block, sentence: str) -> int:
    """Words of the items of a fact of the block, where the sentence lists at least two of them."""
    most = 0
    for fact in (article.anchors[fact] for fact in block.facts):
        said = [next((one for one in item if one.lower() in sentence.lower()), "") for item in fact.items]
        if sum(map(bool, said)) >= 2:
            most = max(most, len(words(" ".join(said))))
    return most


@EVERY_LEVEL
def test_every_block_ends_its_sentence_so_that_none_runs_into_the_next(
    article: Article, level: Level
) -> None:
    assert all(ends_with_terminator(block.text) for block in blocks(article, level))


@EVERY_LEVEL
def test_no_level_has_more_words_than_promised(article: Article, level: Level) -> None:
    count, standard = (len(words(graded(article, each))) for each in (level, "standard"))
    assert count <= PROMISES[level].of_standard * standard


@EVERY_LEVEL
def test_every_section_teaches_back_and_the_article_asks_the_care_team(
    article: Article, level: Level
) -> None:
    text = article.levels[level]
    assert len(text.ask) == 3
    for section in text.sections:
        exempt = section.id == "about-this-text"
        assert (section.summary is None) == exempt
        assert len(section.questions) == (0 if exempt else 2)


def test_a_sentence_has_an_id_of_its_own(article: Article) -> None:
    for text in article.levels.values():
        ids = [
            sentence.id
            for section in text.sections
            for block in (section.heading, *((section.summary,) if section.summary else ()), *section.body)
            for sentence in block.sentences
        ]
        assert len(ids) == len(set(ids))
        assert all(each.count(".") == 2 for each in ids)


def test_the_review_dates_are_those_of_the_source(article: Article) -> None:
    assert (article.id, article.reviewed, article.due) == ("immunotherapy", "2021-09", "2024-09")
    assert len(article.references) == 11
