"""CPU of scoring English texts of 1,000 words over that of textstat's own four measures on the same text.

The corpus is fixed: the sentences of the article at its three levels and of the splitter's English cases, in
an order that a seed shuffles. No text comes twice, so that neither side's caches of texts answer; both sides
have met the words before, as they have after an hour of service. The two take turns text by text in one
process. Ours counts rare words too; textstat's four are Flesch-Kincaid, SMOG, Flesch and Coleman-Liau.
"""

import gc
import random
import time
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from service.articles import library
from service.articles.model import Article
from service.publishing import grading
from service.text import counts
from service.text.findings import Examination
from service.text.formulas import FORMULAS
from service.text.preparation import whole_sentences, words
from service.text.syllables import textstat_for
from tests.bench.row import Row

_ROOT = Path(__file__).resolve().parents[2]
ROUNDS, TEXTS, WORDS, SEED = 5, 20, 1000, 2021
FOUR = ("flesch-kincaid", "smog", "flesch-reading-ease", "coleman-liau")
MEASURES_BOUND, SCORE_BOUND = 1.5, 10.0

Work = Callable[[str], object]


def rows() -> tuple[Row, ...]:
    """Medians of the rounds' ratios."""
    texts = unseen(random.Random(SEED))
    for work in (four_of_textstat, four_of_ours, whole_score):
        work(next(texts))
    return (
        Row(
            what="counts and four measures / textstat's four",
            ratios=tuple(_ratio(four_of_ours, texts) for _ in range(ROUNDS)),
            bound=MEASURES_BOUND,
        ),
        Row(
            what="the whole of /score / textstat's four",
            ratios=tuple(_ratio(whole_score, texts) for _ in range(ROUNDS)),
            bound=SCORE_BOUND,
        ),
    )


def four_of_ours(text: str) -> list[float]:
    sentences = whole_sentences(text)
    split = [words(sentence) for sentence in sentences]
    table = counts.table(split, "en")
    rare = counts.rare_words(sentences, "en", ())
    counts.count(split, table, "en", rare_words=rare, undefined_terms=())
    totals = counts.totals(table.sum(axis=0))
    return [float(FORMULAS[name].value(totals)) for name in FOUR]


def four_of_textstat(text: str) -> list[float]:
    engine = textstat_for("en")
    return [
        engine.flesch_kincaid_grade(text),
        engine.smog_index(text),
        engine.flesch_reading_ease(text),
        engine.coleman_liau_index(text),
    ]


def whole_score(text: str) -> object:
    """What a worker does for /score: read, count, measure with intervals, find and rank."""
    examined = grading.attempt(text, "en", _article().terms)
    assert isinstance(examined, Examination), examined
    return examined


def unseen(chance: random.Random) -> Iterator[str]:
    """Texts of about 1,000 words, a sentence a line, without end."""
    corpus = sentences()
    while True:
        chosen: list[str] = []
        while sum(len(sentence.split()) for sentence in chosen) < WORDS:
            chosen.append(chance.choice(corpus))
        yield "\n".join(chosen)


def sentences() -> list[str]:
    """Those of the corpus, each once, in a fixed order."""
    found = [
        sentence
        for text in _article().levels.values()
        for section in text.sections
        for sentence in section.graded
        if sentence.endswith(".")
    ]
    for path in sorted((_ROOT / "tests" / "cases" / "sentences").glob("*/en.toml")):
        traps = tomllib.loads(path.read_text(encoding="utf-8"))["trap"]
        found += [sentence for trap in traps for sentence in trap["sentences"]]
    return sorted(set(found))


@cache
def _article() -> Article:
    return library.load(_ROOT / "content").articles["immunotherapy"]


def _ratio(work: Work, texts: Iterator[str]) -> float:
    """CPU of our work over that of textstat's four."""
    ours = theirs = 0.0
    for text in (next(texts) for _ in range(TEXTS)):
        gc.collect()
        theirs += _cpu(four_of_textstat, text)
        ours += _cpu(work, text)
    return ours / theirs


def _cpu(work: Work, text: str) -> float:
    start = time.process_time()
    work(text)
    return time.process_time() - start
