"""What makes a sentence hard, marked where it stands, and which sentences are the hardest.

The rank comes from a sum, so that anybody can check it. A reader pays for every word, and pays more for some:

- 1 for each word: a sentence has to be held in mind until it ends.
- 1.5 for each syllable beyond a word's first: what the Flesch-Kincaid formula makes of a syllable, counted
  in words, in a sentence of 20 words (11.8 / 20 / 0.39). It is left out where there is no rule for syllables.
- 3 for each rare word and for each term that the text does not explain: the reader stops at it.
- 2 for each passive: who does it has to be worked out.
- 1 for each comma, semicolon, colon, dash or bracket inside: another thought to keep apart.

It is a sum and not a mean, for a mean makes a short sentence with one long word the hardest of a text.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from service.text import preparation, rarity, syllables
from service.text.passive import passives
from service.text.preparation import words
from service.text.readability import Readability, measure

Kind = Literal["long", "passive", "rare-words", "undefined-terms"]
Span = tuple[int, int]
"""Start and end in code points of the text in NFC."""

_MOST_WORDS = 20
"""Plain-language guides ask for 15 to 20 words a sentence on average: a single one above that is long."""
# Where words are not parted by spaces: characters, our own rule of thumb.
_MOST_CHARACTERS = {"zh": 40, "ja": 60}
_UNCOUNTED = frozenset({"th", "lo", "km", "my", "bo", "dz"})
"""No spaces, and characters that are no measure of length either."""

_PER_SYLLABLE, _PER_STOP, _PER_PASSIVE = 1.5, 3.0, 2.0
_BREAK = re.compile(r"(?:[,;:](?!\d)|[(\[،؛、，；：（]|\s[–—]|(?<=\w)—)\W{0,3}\w")


@dataclass(frozen=True, kw_only=True)
class Term:
    """A glossary term where it stands in a text, as the caller found it."""

    id: str
    span: Span
    explained: bool
    """Whether the text explains it, there or elsewhere."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What makes a sentence hard, worded by whoever shows it."""

    kind: Kind
    span: Span
    count: int | None = None
    """Of a long sentence its words, or its characters where words are not parted by spaces."""


@dataclass(frozen=True, kw_only=True)
class Examined:
    """A sentence of somebody's text."""

    text: str
    start: int
    end: int
    findings: tuple[Finding, ...]
    """In the order of their spans."""
    rank: int
    """1 is the hardest of the text; of two that are as hard the first comes first."""


@dataclass(frozen=True, kw_only=True)
class Examination:
    """Score and findings of somebody's text. Headings are neither scored nor examined."""

    readability: Readability
    sentences: tuple[Examined, ...]


def most(lang: str) -> int | None:
    """Words, or characters, above which a sentence is long; None where its length cannot be counted."""
    language = _language(lang)
    return None if language in _UNCOUNTED else _MOST_CHARACTERS.get(language, _MOST_WORDS)


def in_characters(lang: str) -> bool:
    """Whether the length of a sentence is counted in characters."""
    return _language(lang) in _MOST_CHARACTERS


def examine(text: str, lang: str, terms: Sequence[Term] = ()) -> Examination:
    """Score a text in NFC and find what makes each of its sentences hard. `lang` is a BCP 47 tag."""
    blocks = preparation.read(text, lang)
    body = [block for block in blocks if block.kind != "heading"]
    sentences = [sentence for block in body for sentence in block.sentences]
    spans = [span for block in body for span in block.spans]
    found = [tuple(sorted(_find(text, span, lang, terms), key=_place)) for span in spans]
    hardness = [_hardness(text[slice(*span)], each, lang) for span, each in zip(spans, found, strict=True)]
    unexplained = tuple(sorted({term.id for term in terms if not term.explained}))
    return Examination(
        readability=measure(preparation.scored(blocks), lang, whole=True, undefined_terms=unexplained),
        sentences=tuple(
            Examined(text=sentence, start=start, end=end, findings=each, rank=rank)
            for sentence, (start, end), each, rank in zip(
                sentences, spans, found, _ranks(hardness), strict=True
            )
        ),
    )


def _find(text: str, span: Span, lang: str, terms: Sequence[Term]) -> Iterator[Finding]:
    """What makes the sentence at that span hard."""
    sentence, start = text[slice(*span)], span[0]
    within = [term for term in terms if start <= term.span[0] < span[1]]
    length, limit = _length(sentence, lang), most(lang)
    if limit is not None and length > limit:
        yield Finding(kind="long", span=span, count=length)
    if _language(lang) == "en":
        for each in passives(sentence):
            yield Finding(kind="passive", span=_moved(each, start))
    for term in within:
        if not term.explained:
            yield Finding(kind="undefined-terms", span=term.span)
    for each in _rare(sentence, lang):
        place = _moved(each, start)
        if not any(_overlap(place, term.span) for term in within):
            yield Finding(kind="rare-words", span=place)


def _length(sentence: str, lang: str) -> int:
    return sum(map(str.isalnum, sentence)) if in_characters(lang) else len(words(sentence))


def _rare(sentence: str, lang: str) -> Iterator[Span]:
    """Where the rare words stand; one that is found in other letters than it is written in is left out."""
    end, folded = 0, sentence.lower()
    for word in rarity.rare_words(sentence, lang) if _language(lang) in rarity.LANGUAGES else ():
        start = folded.find(word.lower(), end)
        if start >= 0:
            end = start + len(word)
            yield start, end


def _place(finding: Finding) -> Span:
    """Sorts a span before those inside it."""
    return finding.span[0], -finding.span[1]


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _hardness(sentence: str, findings: Sequence[Finding], lang: str) -> float:
    """What reading the sentence costs, in words; see above."""
    spoken, language = words(sentence), _language(lang)
    counted = spoken if language in syllables.LANGUAGES else ()
    kinds = Counter(finding.kind for finding in findings)
    return (
        len(spoken)
        + _PER_SYLLABLE * sum(syllables.count(word, language) - 1 for word in counted)
        + _PER_STOP * (kinds["rare-words"] + kinds["undefined-terms"])
        + _PER_PASSIVE * kinds["passive"]
        + len(_BREAK.findall(sentence))
    )


def _ranks(hardness: Sequence[float]) -> list[int]:
    """Ranks from 1 for the highest, each once."""
    order = sorted(range(len(hardness)), key=lambda at: -hardness[at])
    return [rank for _, rank in sorted(zip(order, range(1, len(order) + 1), strict=True))]


def _language(lang: str) -> str:
    return lang.split("-")[0].lower()
