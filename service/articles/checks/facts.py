"""Rules that hold the text to the ledger: nothing lost, nothing added, nothing stronger."""

from collections.abc import Iterator

from service.articles.checks.finding import Place, Rule
from service.articles.model import Anchors, Article, Block, Fact, LevelText, Section, Sentence
from service.articles.wordings import found, holds

_FACTS_FILE = "facts.toml"
_ANCHORS_FILE = "anchors.toml"


def texts(section: Section) -> tuple[Block, ...]:
    """The blocks that state facts: summary, paragraphs and items."""
    return (section.summary, *section.body) if section.summary else section.body


def blocks(article: Article) -> Iterator[tuple[LevelText, Section, Block]]:
    """Every block that states facts, at every level."""
    for text in article.levels.values():
        for section in text.sections:
            for block in texts(section):
                yield text, section, block


def anchors_of(article: Article, fact: Fact) -> Anchors:
    """The fact's wordings; none where the file lists none, which rule C-101 tells."""
    return article.anchors.get(fact.id, Anchors(states=()))


def states(sentence: Sentence, anchors: Anchors) -> bool:
    """Whether the sentence holds a wording of the fact, or of one of its items."""
    return holds(sentence.text, anchors.states) or any(holds(sentence.text, item) for item in anchors.items)


def named_facts(article: Article) -> Iterator[tuple[LevelText, Block, Fact, Anchors]]:
    """Every fact that a block names, with its wordings."""
    ledger = {fact.id: fact for fact in article.facts}
    for text, _, block in blocks(article):
        for fact_id in block.facts:
            if fact := ledger.get(fact_id):
                yield text, block, fact, anchors_of(article, fact)


def _stated(article: Article) -> Iterator[tuple[LevelText, Section, Fact, tuple[Block, ...]]]:
    """Every fact at every level with the blocks of its section's body that name it."""
    for text in article.levels.values():
        sections = {section.id: section for section in text.sections}
        for fact in article.facts:
            if section := sections.get(fact.section):
                named = tuple(block for block in section.body if fact.id in block.facts)
                yield text, section, fact, named


def _lost_core(article: Article) -> Iterator[Place]:
    for text, section, fact, named in _stated(article):
        if fact.core and not named:
            yield (
                text.path,
                section.heading.line,
                f"{section.id} does not state core fact {fact.id}: {fact.says}",
            )


def _lost_detail(article: Article) -> Iterator[Place]:
    for text, section, fact, named in _stated(article):
        if not fact.core and not named and not (text.level == "easy" and fact.left_out_of_easy):
            yield (
                text.path,
                section.heading.line,
                f"{section.id} does not state detail {fact.id}: {fact.says}",
            )


def _kept_and_left_out(article: Article) -> Iterator[Place]:
    for text, _, fact, named in _stated(article):
        if text.level == "easy" and named and fact.left_out_of_easy:
            yield (
                article.folder / _FACTS_FILE,
                fact.line,
                f"{fact.id} is stated in easy.md, yet said to be left out",
            )


def _lost_items(article: Article) -> Iterator[Place]:
    for text, section, fact, named in _stated(article):
        said = " ".join(block.text for block in named)
        wordings = anchors_of(article, fact).items
        for item, wording in zip(fact.items, wordings, strict=False):
            if named and not holds(said, wording):
                yield text.path, named[0].line, f"{section.id}: {fact.id} does not state its item {item!r}"


def _not_worded(article: Article) -> Iterator[Place]:
    for text, block, fact, anchors in named_facts(article):
        if not any(states(sentence, anchors) for sentence in block.sentences):
            yield text.path, block.line, f"{block.id} names {fact.id} but holds no wording of it: {fact.says}"


def _certainty(article: Article) -> Iterator[Place]:
    for text, block, fact, anchors in named_facts(article):
        for sentence in block.sentences:
            if holds(sentence.text, anchors.states):
                for meaning, wording in zip(fact.keep, anchors.keep, strict=False):
                    if not holds(sentence.text, wording):
                        yield text.path, block.line, f"{sentence.id} states {fact.id} without its {meaning!r}"


def _negation(article: Article) -> Iterator[Place]:
    for text, block, fact, anchors in named_facts(article):
        for sentence in block.sentences:
            negated = not anchors.negation or holds(sentence.text, anchors.negation)
            if not negated and holds(sentence.text, anchors.states):
                yield text.path, block.line, f"{sentence.id} states {fact.id} without its negation"


def _undated(article: Article) -> Iterator[Place]:
    for text, block, fact, _ in named_facts(article):
        if fact.as_of and not holds(block.text, article.dates.get(fact.as_of, ())):
            yield (
                text.path,
                block.line,
                f"{block.id} states {fact.id}, true as of {fact.as_of}, without that date",
            )


def _words_for_now(article: Article) -> Iterator[Place]:
    for text, _, block in blocks(article):
        for word in found(article.undated, block.text):
            yield text.path, block.line, f"{block.id} says {word!r}, which goes stale: give the date"


def _added(article: Article) -> Iterator[Place]:
    ledger = {fact.id: anchors_of(article, fact) for fact in article.facts}
    glossary = {term.id: term.explained_by for term in article.terms}
    for text, _, block in blocks(article):
        facts = [ledger[fact] for fact in block.facts if fact in ledger]
        explanations = [wording for term in block.explains for wording in glossary.get(term, ())]
        for sentence in block.sentences:
            if not any(states(sentence, fact) for fact in facts) and not holds(sentence.text, explanations):
                yield (
                    text.path,
                    block.line,
                    f"{sentence.id} neither states a fact nor explains a term: {sentence.text}",
                )


def _unknown(article: Article) -> Iterator[Place]:
    sections = {fact.id: fact.section for fact in article.facts}
    for text, section, block in blocks(article):
        for fact in block.facts:
            if fact not in sections:
                yield text.path, block.line, f"{block.id} names {fact}, which is not in the ledger"
            elif sections[fact] != section.id:
                yield text.path, block.line, f"{block.id} names {fact}, which belongs to {sections[fact]}"


def _anchors_missing(article: Article) -> Iterator[Place]:
    path = article.folder / _ANCHORS_FILE
    for fact in article.facts:
        anchors = article.anchors.get(fact.id)
        if anchors is None:
            yield path, 1, f"no wordings for {fact.id}: {fact.says}"
        elif len(anchors.items) != len(fact.items):
            yield path, anchors.line, f"{fact.id} has {len(fact.items)} items, not {len(anchors.items)}"
        elif len(anchors.keep) != len(fact.keep):
            yield (
                path,
                anchors.line,
                f"{fact.id} keeps {'; '.join(fact.keep) or 'nothing'}: one row of wordings each",
            )


def _anchors_orphaned(article: Article) -> Iterator[Place]:
    known = {fact.id for fact in article.facts}
    for fact_id, anchors in article.anchors.items():
        if fact_id not in known:
            yield article.folder / _ANCHORS_FILE, anchors.line, f"{fact_id} is not in the ledger"


RULES = (
    Rule(id="C-001", says="Every core fact is stated at every level in its section.", find=_lost_core),
    Rule(
        id="C-002",
        says="Every detail is stated at plain and standard; at easy it may be left out with a reason.",
        find=_lost_detail,
    ),
    Rule(id="C-003", says="A fact said to be left out of easy is not stated there.", find=_kept_and_left_out),
    Rule(id="C-004", says="A level that states a list states every item.", find=_lost_items),
    Rule(id="C-005", says="A block that names a fact holds a wording of it.", find=_not_worded),
    Rule(id="C-006", says="A sentence that states a fact keeps its certainty.", find=_certainty),
    Rule(id="C-007", says="A sentence that states a fact keeps its negation.", find=_negation),
    Rule(id="C-008", says="A dated fact is anchored in time.", find=_undated),
    Rule(id="C-009", says="No word for the present stands in the text.", find=_words_for_now),
    Rule(id="C-010", says="Every sentence states a fact or explains a term.", find=_added),
    Rule(id="C-011", says="A block names only facts of its section.", find=_unknown),
    Rule(
        id="C-101",
        says="Every fact has wordings for itself, each item and each certainty.",
        find=_anchors_missing,
    ),
    Rule(id="C-102", says="Wordings belong to a fact of the ledger.", find=_anchors_orphaned),
)
