"""What there is to translate of an article, as messages for a template. Usable by pybabel.

Each message carries what its translator has to know: what it is, the facts it states with their lists and
their certainty, whether somebody could come to harm by an error, and the terms it explains.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from service import toml_lines
from service.articles import ledger, source
from service.articles.library import SOURCE_LANG
from service.articles.model import LEVELS, Block, Fact, LevelText, Section

Extracted = tuple[int, str, tuple[str, str], list[str]]
"""Line, the function that a program would call, context and text, comments."""
_FUNCTION = "pgettext"


def extract(
    fileobj: IO[bytes],
    keywords: Collection[str] = (),
    comment_tags: Collection[str] = (),
    options: Mapping[str, Any] | None = None,
) -> Iterator[Extracted]:
    """The messages of a level (`easy.md`) or of the glossary (`terms.toml`); SourceError at a fault."""
    path = Path(fileobj.name)
    if path.name == "terms.toml":
        return _terms(path)
    level = next(level for level in LEVELS if level == path.stem)
    facts = {fact.id: fact for fact in ledger.facts(toml_lines.load(path.with_name("facts.toml")))}
    return _level(source.parse_level(path, level, SOURCE_LANG), facts)


def _level(text: LevelText, facts: Mapping[str, Fact]) -> Iterator[Extracted]:
    yield 1, _FUNCTION, ("article.title", text.title), [f"heading; level {text.level}"]
    for section in text.sections:
        for block in _in_order(section):
            yield _message(block, [_KINDS.get(block.kind, block.kind), *_notes(block, facts)])
    for block in text.ask:
        yield _message(block, ["question for the care team"])


_KINDS = {"question": "teach-back question"}


def _in_order(section: Section) -> Iterator[Block]:
    yield section.heading
    if section.summary:
        yield section.summary
    yield from section.body
    yield from section.questions


def _message(block: Block, comments: list[str]) -> Extracted:
    return block.line, _FUNCTION, (block.id, block.text), comments


def _notes(block: Block, facts: Mapping[str, Fact]) -> Iterator[str]:
    for fact in block.facts:
        if fact in facts:
            yield _note(facts[fact])
    if block.explains:
        yield f"explains: {', '.join(block.explains)}"


def _note(fact: Fact) -> str:
    notes = [
        *([f"items: {'; '.join(fact.items)}"] if fact.items else []),
        *([f"keep: {'; '.join(fact.keep)}"] if fact.keep else []),
        *([f"as of {fact.as_of}"] if fact.as_of else []),
        *(["SAFETY"] if fact.safety else []),
    ]
    return " ".join([f"{fact.id}: {fact.says}", *(f"[{note}]" for note in notes)])


def _terms(path: Path) -> Iterator[Extracted]:
    for term in ledger.terms(toml_lines.load(path)):
        yield (
            term.line,
            _FUNCTION,
            (f"{term.id}.term", term.term),
            [f"term; in the text: {', '.join(dict.fromkeys(term.forms))}"],
        )
        yield term.line, _FUNCTION, (f"{term.id}.meaning", term.meaning), ["meaning"]
