"""The article as values: what a writer wrote, parsed and immutable. No I/O."""

from dataclasses import dataclass
from datetime import date
from math import inf
from pathlib import Path
from typing import Literal

Level = Literal["easy", "plain", "standard"]
LEVELS: tuple[Level, ...] = ("easy", "plain", "standard")
BlockKind = Literal["heading", "summary", "paragraph", "item", "question"]


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence as shown."""

    id: str
    """`<block-id>.<n>`, n from 1."""
    text: str


@dataclass(frozen=True, kw_only=True)
class Block:
    """The smallest piece a translator sees: a heading, a paragraph, a list item, a question."""

    id: str
    """`<section>.<word>`, unique in the article and level, stable for ever."""
    kind: BlockKind
    text: str
    facts: tuple[str, ...]
    """Ids of the facts that the block states, in the order named."""
    explains: tuple[str, ...]
    """Ids of the glossary terms that the block explains."""
    sentences: tuple[Sentence, ...]
    line: int
    """Line of the block's text in its file, from 1."""


@dataclass(frozen=True, kw_only=True)
class Section:
    """One section at one level in one language, whole."""

    id: str
    heading: Block
    summary: Block | None
    """"In short"; None for about-this-text."""
    body: tuple[Block, ...]
    """Paragraphs and items in reading order."""
    questions: tuple[Block, ...]
    """Teach-back questions."""

    @property
    def title(self) -> str:
        return self.heading.text

    @property
    def facts(self) -> tuple[str, ...]:
        """All facts of the body's blocks, sorted."""
        return tuple(sorted({fact for block in self.body for fact in block.facts}))

    @property
    def graded(self) -> tuple[str, ...]:
        """The sentences on which its score stands: those of paragraphs and items, in order."""
        return tuple(sentence.text for block in self.body for sentence in block.sentences)


@dataclass(frozen=True, kw_only=True)
class LevelText:
    """A whole article at one level in one language."""

    level: Level
    lang: str
    """BCP 47."""
    title: str
    sections: tuple[Section, ...]
    ask: tuple[Block, ...]
    """Questions for the care team, `ask.<n>`."""
    path: Path

    def section(self, section_id: str) -> Section:
        """The section of that id; KeyError where there is none."""
        return {section.id: section for section in self.sections}[section_id]


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A row of the ledger."""

    id: str
    section: str
    core: bool
    says: str
    items: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    """Certainties that must survive in every rendition."""
    as_of: str | None = None
    """`YYYY-MM`: true only as of that month."""
    safety: bool = False
    left_out_of_easy: str | None = None
    """Why the easy level does not state it."""
    line: int = 0


@dataclass(frozen=True, kw_only=True)
class Anchors:
    """How a fact may be worded in one language. A wording is words in order, ` … ` is any words between."""

    states: tuple[str, ...]
    """Wordings, one of which a sentence that states the fact holds."""
    items: tuple[tuple[str, ...], ...] = ()
    """For each item of the fact its accepted wordings."""
    keep: tuple[tuple[str, ...], ...] = ()
    """For each certainty of the fact its accepted wordings, in the same sentence."""
    negation: tuple[str, ...] = ()
    """Wordings of the fact's negation, in the same sentence."""
    line: int = 0


@dataclass(frozen=True, kw_only=True)
class Term:
    """A glossary entry."""

    id: str
    term: str
    meaning: str
    say: str
    """How to say it, respelled for a reader."""
    forms: tuple[str, ...]
    """Every written form found in the text, the term itself among them."""
    explained_by: tuple[str, ...]
    """Wordings, one of which an explanation in the text holds."""
    avoid: tuple[str, ...] = ()
    """Other words for the same thing, which the text does not use."""
    line: int = 0
    lang: str = "en"
    """Of term and meaning, BCP 47."""


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A source named by the source article."""

    publisher: str
    title: str


@dataclass(frozen=True, kw_only=True)
class Range:
    """From the least to the most that is allowed; what is not bounded is infinite."""

    least: float = -inf
    most: float = inf

    def __contains__(self, value: float) -> bool:
        return self.least <= value <= self.most


@dataclass(frozen=True, kw_only=True)
class LevelBands:
    """What a level must be in one language, on its graded text. What is not named does not bind."""

    measures: dict[str, Range]
    """By the name of the measure."""
    sentence_words_most: float = inf
    """A sentence that lists a fact's items may run over by those items."""
    sentence_characters_most: float = inf
    """Letters and digits; for languages that part no words by spaces."""
    words_of_standard_most: float = inf
    """Words of the level over those of `standard`."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """When a section's English at a level last changed, and the digest it then had."""

    date: date
    digest: str


@dataclass(frozen=True, kw_only=True)
class Article:
    """An article in one language, with its ledger and glossary."""

    id: str
    reviewed: str
    """`YYYY-MM` of the source's medical review."""
    due: str
    """`YYYY-MM` by which it should have been reviewed again."""
    references: tuple[Reference, ...]
    facts: tuple[Fact, ...]
    terms: tuple[Term, ...]
    levels: dict[Level, LevelText]
    changes: dict[tuple[Level, str], Change]
    """By level and section id."""
    anchors: dict[str, Anchors]
    """By fact id."""
    dates: dict[str, tuple[str, ...]]
    """Wordings of a month, by `YYYY-MM`."""
    undated: tuple[str, ...]
    """Words for "now", which go stale."""
    bands: dict[tuple[str, Level], LevelBands]
    """By language tag and level."""
    without_summary: tuple[str, ...]
    """Sections that need no summary and no questions."""
    names: tuple[str, ...]
    """Proper names in capitals alone, which a text can be measured without."""
    sample: str | None
    """Section whose summary shows a reader how the levels differ."""
    folder: Path

    @property
    def section_ids(self) -> tuple[str, ...]:
        return tuple(section.id for section in self.levels["plain"].sections)
