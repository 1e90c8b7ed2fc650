"""What of the content is scored, and which terms a text leaves unexplained."""

from collections.abc import Iterable
from functools import partial

from service.articles.model import Article, Level, Section, Term
from service.articles.wordings import GAP, holds
from service.publishing.html import Glossary
from service.text import findings
from service.text.findings import Examination
from service.text.readability import Readability, measure


def scoring(article: Article, level: Level, section: str | None = None) -> partial[Readability]:
    """The call that scores a section, or the whole level: heavy, for a worker to make."""
    text = article.levels[level]
    sections = (text.section(section),) if section else text.sections
    return partial(
        measure,
        tuple(sentence for each in sections for sentence in each.graded),
        text.lang,
        whole=section is None,
        undefined_terms=undefined_terms(article, sections),
        given_names=article.names,
    )


def undefined_terms(article: Article, sections: Iterable[Section]) -> tuple[str, ...]:
    """Ids of glossary terms that the text uses and explains nowhere, sorted."""
    blocks = [block for section in sections for block in section.body]
    glossary = Glossary(article.terms)
    used = {term.id for block in blocks for _, term in glossary.occurrences(block.text)}
    return tuple(sorted(used - {term for block in blocks for term in block.explains}))


def attempt(text: str, lang: str, terms: tuple[Term, ...]) -> Examination | str:
    """Score somebody's text in NFC against a glossary in its language.

    Where that fails, only the name of the error: its message may quote the text, and be logged on its way.
    """
    try:
        return findings.examine(text, lang, terms_in(text, terms))
    except Exception as error:
        return type(error).__name__


def _is_explained(text: str, folded: str, term: Term) -> bool:
    """Whether a line holds an explanation; words far apart explain nothing together."""
    wordings = [each for each in term.explained_by if _longest_word(each) in folded]
    return any(holds(line, wordings) for line in text.splitlines()) if wordings else False


def _longest_word(wording: str) -> str:
    """In small letters: a text without it need not be searched."""
    return max(wording.replace(GAP, " ").split(), key=len).lower()


def terms_in(text: str, terms: Iterable[Term]) -> tuple[findings.Term, ...]:
    """Every glossary term in somebody's text, and whether the text holds an explanation that we know."""
    found = list(Glossary(terms).occurrences(text))
    terms_found = {term.id: term for _, term in found}.values()
    explained = {term.id: _is_explained(text, text.lower(), term) for term in terms_found}
    return tuple(
        findings.Term(id=term.id, span=match.span(), explained=explained[term.id]) for match, term in found
    )
