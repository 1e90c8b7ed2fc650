"""A section as a semantic HTML fragment, shared by page and print. Headings are the page's."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from service.articles.model import Block, Section, Term
from service.articles.wordings import any_of, has_unspaced


@dataclass(frozen=True, kw_only=True)
class Fragment:
    """The text of a section with an id on each block and each sentence."""

    summary: Markup | None
    body: Markup


class Glossary:
    """Links each term where it first occurs, and remembers which did. One for each page."""

    def __init__(self, terms: Iterable[Term], found: dict[str, Term] | None = None) -> None:
        """`found` holds what another glossary of the same page has linked already, and is added to."""
        self._terms = {form: term for term in terms for form in _forms(term)}
        forms = sorted(self._terms, key=len, reverse=True)
        unspaced = any(map(has_unspaced, forms))
        self._pattern = re.compile(any_of(forms, "-", beside_unspaced=unspaced))
        self.found: dict[str, Term] = {} if found is None else found
        """By term id, in the order of the text."""

    def occurrences(self, text: str) -> Iterator[tuple[re.Match[str], Term]]:
        """Every term in the text, longest form first."""
        matches = self._pattern.finditer(text) if self._terms else ()
        return ((match, self._terms[match[0]]) for match in matches)

    def link(self, text: str) -> Markup:
        """The text, escaped, with each term not met before linked to its entry."""
        pieces, end = [], 0
        for match, term in self.occurrences(text):
            if term.id not in self.found:
                self.found[term.id] = term
                pieces += [Markup.escape(text[end : match.start()]), _link(term, match[0])]
                end = match.end()
        return Markup("").join([*pieces, Markup.escape(text[end:])])


def _forms(term: Term) -> set[str]:
    """The written forms, also as they open a sentence."""
    forms = {term.term, *term.forms}
    return forms | {form[:1].upper() + form[1:] for form in forms}


def _link(term: Term, text: str) -> Markup:
    return Markup('<a class="term" id="use-{id}" href="#term-{id}">{text}</a>').format(id=term.id, text=text)


def fragment(section: Section, glossary: Glossary) -> Fragment:
    """Summary and body, terms linked in the order of reading."""
    return Fragment(
        summary=paragraph(section.summary, glossary) if section.summary else None,
        body=Markup("\n").join(_body(section.body, glossary)),
    )


def _body(blocks: Iterable[Block], glossary: Glossary) -> Iterator[Markup]:
    """Paragraphs; items that follow one another as one list."""
    for is_list, group in groupby(blocks, key=lambda block: block.kind == "item"):
        if is_list:
            yield Markup("<ul>\n{}\n</ul>").format(
                Markup("\n").join(item(block, glossary) for block in group)
            )
        else:
            yield from (paragraph(block, glossary) for block in group)


def paragraph(block: Block, glossary: Glossary | None = None) -> Markup:
    """A block as a paragraph."""
    return Markup('<p id="{}">{}</p>').format(block.id, sentences(block, glossary))


def item(block: Block, glossary: Glossary | None = None) -> Markup:
    """A block as a list item."""
    return Markup('<li id="{}">{}</li>').format(block.id, sentences(block, glossary))


def sentences(block: Block, glossary: Glossary | None = None) -> Markup:
    """The sentences of a block, each with its id: cues point to them."""
    link = glossary.link if glossary else Markup.escape
    # Chinese puts no space between sentences, and a page must put none there either.
    gap = "" if "".join(sentence.text for sentence in block.sentences) == block.text else " "
    return Markup(gap).join(
        Markup('<span id="{}">{}</span>').format(sentence.id, link(sentence.text))
        for sentence in block.sentences
    )
