"""Rules for how simple each level is, by its own measure."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from service.articles.checks.facts import anchors_of
from service.articles.checks.finding import Place, Rule
from service.articles.model import LEVELS, Article, Block, LevelText
from service.articles.wordings import found
from service.text.preparation import words
from service.text.readability import Readability, measure

_MEASURES = ("flesch-kincaid", "smog")


def graded_sentences(text: LevelText) -> tuple[str, ...]:
    """The sentences on which a level's grade stands."""
    return tuple(sentence for section in text.sections for sentence in section.graded)


@cache
def _score(sentences: tuple[str, ...], lang: str) -> Readability:
    return measure(sentences, lang, whole=True)


def _value(text: LevelText, name: str) -> float | None:
    score = _score(graded_sentences(text), text.lang)
    return {each.name: each.value for each in score.measures}.get(name)


def _order(article: Article) -> Iterator[Place]:
    for easier, harder in pairwise(article.levels[level] for level in LEVELS):
        for name in _MEASURES:
            low, high = _value(easier, name), _value(harder, name)
            if low is not None and high is not None and low >= high:
                yield (
                    easier.path,
                    1,
                    f"{easier.level} ({low:.1f}) is not easier than {harder.level} ({high:.1f}) by {name}",
                )


def _grade(article: Article) -> Iterator[Place]:
    for text in article.levels.values():
        bars = article.bars[text.level]
        least, most = bars.flesch_kincaid
        grade, smog = _value(text, "flesch-kincaid"), _value(text, "smog")
        if grade is None or smog is None:
            yield text.path, 1, f"{text.level} is too short to be graded"
        elif not least <= grade <= most:
            bar = f"over {most}" if grade > most else f"under {least}"
            yield text.path, 1, f"{text.level} has Flesch-Kincaid grade {grade:.2f}, {bar}"
        elif smog > bars.smog_most:
            yield text.path, 1, f"{text.level} has SMOG {smog:.2f}, over {bars.smog_most}"


def _long_sentences(article: Article) -> Iterator[Place]:
    for text in article.levels.values():
        most = article.bars[text.level].sentence_words_most
        for block in (block for section in text.sections for block in section.body):
            for sentence in block.sentences:
                over = len(words(sentence.text)) - most
                if over > 0 and over > _item_words(article, block, sentence.text):
                    yield (
                        text.path,
                        block.line,
                        f"{sentence.id} has {most + over} words, over {most}: {sentence.text}",
                    )


def _item_words(article: Article, block: Block, sentence: str) -> int:
    """Words of the list items that the sentence states."""
    items = [
        item for fact in article.facts if fact.id in block.facts for item in anchors_of(article, fact).items
    ]
    return sum(len(words(wording[0])) for item in items if (wording := found(item, sentence)))


def _long_levels(article: Article) -> Iterator[Place]:
    standard = sum(len(words(sentence)) for sentence in graded_sentences(article.levels["standard"])) or 1
    for text in article.levels.values():
        count = sum(len(words(sentence)) for sentence in graded_sentences(text))
        if count > article.bars[text.level].words_of_standard_most * standard:
            yield (
                text.path,
                1,
                f"{text.level} has {count} words, {count / standard:.2f} times those of standard",
            )


RULES = (
    Rule(id="C-401", says="Each level is easier than the next.", find=_order),
    Rule(id="C-402", says="Each level is as simple as its bars ask.", find=_grade),
    Rule(id="C-403", says="No sentence is longer than its level allows.", find=_long_sentences),
    Rule(id="C-404", says="An easy text is not much longer than the standard one.", find=_long_levels),
)
