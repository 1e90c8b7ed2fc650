"""Rules for how simple each level is, by its language's own measures and the bands in bands.toml."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from service.articles.checks.facts import anchors_of
from service.articles.checks.finding import Place, Rule
from service.articles.model import LEVELS, Article, Block, LevelBands, LevelText, Range
from service.articles.wordings import found
from service.text.formulas import FORMULAS
from service.text.preparation import words
from service.text.readability import Readability, measure

_BANDS_FILE = "bands.toml"


def graded_sentences(text: LevelText) -> tuple[str, ...]:
    """The sentences on which a level's grade stands."""
    return tuple(sentence for section in text.sections for sentence in section.graded)


def _texts(article: Article) -> list[LevelText]:
    """The levels, from the easiest on, but for those of which nothing is translated."""
    return [article.levels[level] for level in LEVELS if article.levels[level].sections]


@cache
def _score(sentences: tuple[str, ...], lang: str) -> Readability:
    return measure(sentences, lang, whole=True)


def _value(text: LevelText, name: str) -> float | None:
    score = _score(graded_sentences(text), text.lang)
    return {each.name: each.value for each in score.measures}.get(name)


def _bands(article: Article, text: LevelText) -> LevelBands:
    """The bands of a level; where it has none, which rule C-402 tells, nothing binds."""
    return article.bands.get((text.lang, text.level), LevelBands(measures={}))


def _measured_by(article: Article, lang: str) -> tuple[str, ...]:
    """The measures that the bands of any level of the language name."""
    named = [article.bands[place].measures for place in article.bands if place[0] == lang]
    return tuple(dict.fromkeys(name for each in named for name in each))


def _neighbors(article: Article) -> Iterator[tuple[LevelText, LevelText]]:
    """Each level with the next harder one, where both are in the same language."""
    return ((easier, harder) for easier, harder in pairwise(_texts(article)) if easier.lang == harder.lang)


def _order(article: Article) -> Iterator[Place]:
    for easier, harder in _neighbors(article):
        for name in _measured_by(article, easier.lang):
            low, high = _value(easier, name), _value(harder, name)
            if low is not None and high is not None and not _is_easier(low, high, name):
                yield (
                    easier.path,
                    1,
                    f"{easier.level} ({low:.1f}) is not easier than {harder.level} ({high:.1f}) by {name}",
                )


def _is_easier(value: float, other: float, measure: str) -> bool:
    return value > other if FORMULAS[measure].higher_is_easier else value < other


def _order_by_length(article: Article) -> Iterator[Place]:
    for easier, harder in _neighbors(article):
        low, high = _mean_length(easier), _mean_length(harder)
        if not _measured_by(article, easier.lang) and low >= high:
            yield (
                easier.path,
                1,
                f"{easier.level} ({low} words a sentence) is not easier than {harder.level} ({high})",
            )


def _mean_length(text: LevelText) -> float:
    return _score(graded_sentences(text), text.lang).counts.words_per_sentence


def _grade(article: Article) -> Iterator[Place]:
    for text in _texts(article):
        if (text.lang, text.level) not in article.bands:
            yield article.folder / _BANDS_FILE, 1, f"no bands for {text.lang}.{text.level}"
        for name, wanted in _bands(article, text).measures.items():
            value = _value(text, name)
            if value is None:
                yield text.path, 1, f"{text.level} is too short to be graded by {name}"
            elif value not in wanted:
                yield text.path, 1, f"{text.level} has {name} {value:.2f}, {_missed(value, wanted)}"


def _missed(value: float, wanted: Range) -> str:
    return f"over {wanted.most}" if value > wanted.most else f"under {wanted.least}"


def _long_sentences(article: Article) -> Iterator[Place]:
    for text in article.levels.values():
        for block in (block for section in text.sections for block in section.body):
            for sentence in block.sentences:
                if why := _too_long(article, text, block, sentence.text):
                    yield text.path, block.line, f"{sentence.id} has {why}: {sentence.text}"


def _too_long(article: Article, text: LevelText, block: Block, sentence: str) -> str | None:
    """How far a sentence is over its bands; None where it is not."""
    bands = _bands(article, text)
    length, most = len(words(sentence)), bands.sentence_words_most
    if length > most and length - _item_words(article, block, sentence) > most:
        return f"{length} words, over {most:g}"
    length, most = sum(map(str.isalnum, sentence)), bands.sentence_characters_most
    return f"{length} characters, over {most:g}" if length > most else None


def _item_words(article: Article, block: Block, sentence: str) -> int:
    """Words of the list items that the sentence states."""
    items = [
        item for fact in article.facts if fact.id in block.facts for item in anchors_of(article, fact).items
    ]
    return sum(len(words(wording[0])) for item in items if (wording := found(item, sentence)))


def _long_levels(article: Article) -> Iterator[Place]:
    sentences = graded_sentences(article.levels["standard"])
    standard = sum(len(words(sentence)) for sentence in sentences) or 1
    for text in _texts(article) if article.levels["standard"].sections else ():
        count = sum(len(words(sentence)) for sentence in graded_sentences(text))
        if count > _bands(article, text).words_of_standard_most * standard:
            yield (
                text.path,
                1,
                f"{text.level} has {count} words, {count / standard:.2f} times those of standard",
            )


RULES = (
    Rule(id="C-401", says="Each level is easier than the next by the measures of its language.", find=_order),
    Rule(id="C-402", says="Each level is as simple as its bands ask.", find=_grade),
    Rule(id="C-403", says="No sentence is longer than its level allows.", find=_long_sentences),
    Rule(id="C-404", says="An easy text is not much longer than the standard one.", find=_long_levels),
    Rule(
        id="C-405",
        says="In a language without a measure each level has shorter sentences than the next.",
        find=_order_by_length,
    ),
)
