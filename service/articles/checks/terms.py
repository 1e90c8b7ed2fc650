"""Rules for hard words: explained where they first stand, one word for one thing."""

from collections.abc import Iterable, Iterator, Sequence

from service.articles.checks.facts import blocks, texts
from service.articles.checks.finding import Place, Rule
from service.articles.model import Article, Block, LevelText, Term
from service.articles.wordings import first_places, found, holds

_TERMS_FILE = "terms.toml"
_EXPLAINED = ("easy", "plain")


def first_use(terms: Iterable[Term], block: Block) -> dict[str, int]:
    """Where each term first stands in the block's text, by term id."""
    return first_places(((term.id, form) for term in terms for form in term.forms), block.text)


def _unexplained(article: Article) -> Iterator[Place]:
    for text in article.levels.values():
        if text.level not in _EXPLAINED:
            continue
        for section in text.sections:
            # Whoever skips "In short" meets a term first in the body.
            runs = ((section.summary,) if section.summary else (), section.body)
            for block, term in (pair for run in runs for pair in _unexplained_in(article.terms, run)):
                yield (
                    text.path,
                    block.line,
                    f"{block.id} uses {term.term!r} before it is explained in the section",
                )


def _unexplained_in(terms: Sequence[Term], run: Sequence[Block]) -> Iterator[tuple[Block, Term]]:
    known: set[str] = set()
    for block in run:
        known |= {term.id for term in terms if holds(block.text, term.explained_by)}
        used = first_use(terms, block)
        yield from ((block, term) for term in terms if term.id in used and term.id not in known)
        known |= set(used)


def _claimed(article: Article) -> Iterator[Place]:
    glossary = {term.id: term for term in article.terms}
    for text, _, block in blocks(article):
        for term_id in block.explains:
            if term_id not in glossary:
                yield text.path, block.line, f"{block.id} explains {term_id!r}, which is not in the glossary"
            elif not holds(block.text, glossary[term_id].explained_by):
                yield text.path, block.line, f"{block.id} holds no explanation of {term_id!r}"


def _avoided(article: Article) -> Iterator[Place]:
    for text in article.levels.values():
        for block in _all_blocks(text):
            for term in article.terms:
                for word in found(term.avoid, block.text):
                    yield (
                        text.path,
                        block.line,
                        f"{block.id} says {word!r}: the word for it is {term.term!r}",
                    )


def _all_blocks(text: LevelText) -> Iterator[Block]:
    for section in text.sections:
        yield from (section.heading, *texts(section), *section.questions)
    yield from text.ask


def _unused(article: Article) -> Iterator[Place]:
    used = {term for _, _, block in blocks(article) for term in first_use(article.terms, block)}
    for term in article.terms:
        if term.id not in used:
            yield article.folder / _TERMS_FILE, term.line, f"{term.term!r} stands nowhere in the text"


RULES = (
    Rule(
        id="C-201",
        says="At easy and plain a term is explained where it first stands in a section, or before.",
        find=_unexplained,
    ),
    Rule(id="C-202", says="A block that says it explains a term does.", find=_claimed),
    Rule(id="C-203", says="One word for one thing.", find=_avoided),
    Rule(id="C-204", says="A term of the glossary stands in the text.", find=_unused),
)
