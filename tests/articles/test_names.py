"""Names in capitals are the article's to give: no rule tells them from other words."""

from dataclasses import replace
from pathlib import Path

from service.articles.library import load_article
from service.publishing.grading import scoring

ROOT = Path(__file__).resolve().parents[2]


def test_the_names_of_the_article_are_left_out_of_its_second_score() -> None:
    article = load_article(ROOT / "content" / "immunotherapy")
    section = "oncolytic-virus-therapy"
    (given, *_), (told, *_) = (
        scoring(each, "easy", section)().measures for each in (article, replace(article, names=()))
    )
    assert given.value == told.value
    assert given.value_names_masked != told.value_names_masked


def test_every_given_name_stands_in_the_text() -> None:
    article = load_article(ROOT / "content" / "immunotherapy")
    written = " ".join(
        block.text for text in article.levels.values() for each in text.sections for block in each.body
    )
    assert article.names
    assert all(name in written for name in article.names)
