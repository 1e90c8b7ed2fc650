"""Rules for what a section and an article hold beside their facts."""

import re
from collections.abc import Iterator

from service.articles import library
from service.articles.checks.facts import blocks
from service.articles.checks.finding import Place, Rule
from service.articles.library import SOURCE_LANG
from service.articles.model import Article, Block, LevelText, Section
from service.text.sentences import ends_with_terminator

_CLOSED = re.compile(
    r"(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|might)\b", re.IGNORECASE
)
_QUESTION_MARKS = ("?", "？", "؟", ";", "፧")  # Latin, Han, Arabic, Greek, Ethiopic
_QUESTIONS = 2
_ASK = 3
_SUMMARY_SENTENCES = 2


def _sections(article: Article) -> Iterator[tuple[LevelText, Section]]:
    for text in article.levels.values():
        for section in text.sections:
            yield text, section


def _summary(article: Article) -> Iterator[Place]:
    for text, section in _sections(article):
        line, summary = section.heading.line, section.summary
        if section.id in article.without_summary:
            if summary:
                yield text.path, summary.line, f"{section.id} has a summary and needs none"
        elif summary is None:
            yield text.path, line, f"{section.id} has no summary"
        elif len(summary.sentences) > _SUMMARY_SENTENCES or not summary.facts:
            yield text.path, summary.line, f"{summary.id}: one or two sentences, with the facts they state"


def _questions(article: Article) -> Iterator[Place]:
    for text, section in _sections(article):
        wanted = 0 if section.id in article.without_summary else _QUESTIONS
        if len(section.questions) != wanted:
            yield (
                text.path,
                section.heading.line,
                f"{section.id} has {len(section.questions)} questions, not {wanted}",
            )
        yield from (
            (text.path, block.line, why) for block in section.questions for why in _not_open(block, text.lang)
        )


def _not_open(block: Block, lang: str) -> Iterator[str]:
    if not block.text.rstrip('»”"').endswith(_QUESTION_MARKS):
        yield f"{block.id} is no question"
    if lang == SOURCE_LANG and _CLOSED.match(block.text):
        yield f"{block.id} can be answered with yes or no"


def _ask(article: Article) -> Iterator[Place]:
    for text in article.levels.values():
        if len(text.ask) != _ASK:
            line = text.ask[0].line if text.ask else 1
            yield text.path, line, f"{len(text.ask)} questions for the care team, not {_ASK}"


def _unterminated(article: Article) -> Iterator[Place]:
    for text, _, block in blocks(article):
        if not ends_with_terminator(block.text):
            yield text.path, block.line, f"{block.id} does not end its last sentence"


def _changed(article: Article) -> Iterator[Place]:
    for text, section in _sections(article):
        change = article.changes.get((text.level, section.id))
        if change is None or change.digest != library.digest(section):
            yield (
                text.path,
                section.heading.line,
                f"{section.id} has changed: run `flask content check --record` once the new text is final",
            )


RULES = (
    Rule(id="C-301", says="Every section but the exempt has a summary that names its facts.", find=_summary),
    Rule(id="C-302", says="Every section but the exempt has two open questions.", find=_questions),
    Rule(id="C-303", says="Every level has three questions for the care team.", find=_ask),
    Rule(id="C-304", says="Every block ends its last sentence.", find=_unterminated),
    Rule(id="C-305", says="article.toml records when a section last changed.", find=_changed),
)
