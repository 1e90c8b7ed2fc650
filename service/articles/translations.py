"""An article in another language: what of it is translated, and from which English.

A section is served in a language whole or not at all. Whether its English has changed is computed from the
texts, never taken from a flag, so that it is the same before and after `flask translations update`.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from service import catalogs, toml_lines
from service.articles import glossaries, ledger, reviews
from service.articles.glossaries import Glossary
from service.articles.library import SOURCE_LANG, Library, digest
from service.articles.model import LEVELS, Article, Block, Fact, Level, LevelText, Section, Sentence, Term
from service.articles.reviews import Review, Reviews
from service.articles.wordings import holds
from service.catalogs import Catalog, Message
from service.text.sentences import split

TERMS = "terms"
TITLE = "article.title"
_SPACES = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How a section's translation stands to the English of now."""

    state: Literal["current", "stale", "withdrawn", "missing"]
    """`withdrawn`: it is stale in a block that states a safety fact, so the English is served."""
    why: str = ""
    block: str = ""
    """The block on which it hangs."""
    review: Review | None = None
    """The record given for this very translation; None: nobody has checked it."""

    @property
    def is_served(self) -> bool:
        return self.state in ("current", "stale")


@dataclass(frozen=True, kw_only=True)
class Edition:
    """An article in one other language."""

    lang: str
    source: Article
    """The English."""
    article: Article
    """Its levels hold the sections that are served in the language; titles, questions to ask and terms that
    are not translated are English, and say so."""
    standings: dict[tuple[Level, str], Standing]
    title_langs: dict[Level, str]
    ask_langs: dict[Level, str]
    catalogs: dict[str, Catalog]
    """By level, and `terms`."""
    glossary: Glossary
    reviews: Reviews
    anchors: Path

    def serves(self, level: Level, section: str) -> bool:
        """Whether the section is served in the language."""
        return self.standings[level, section].is_served

    def whole(self, level: Level) -> bool:
        """Whether every section of the level is served in the language."""
        return all(self.serves(level, section) for section in self.source.section_ids)


def load(library: Library, translations: Path) -> Library:
    """The library with every edition of its articles; SourceError at the first fault."""
    found = {
        (article.id, lang): edition(article, lang, translations)
        for article in library.articles.values()
        for lang in catalogs.languages(translations)
        if lang != SOURCE_LANG
    }
    return replace(library, editions=found)


def edition(article: Article, lang: str, translations: Path) -> Edition:
    """The article in that language, as far as the folder of the language holds it."""
    found = {
        domain: catalogs.load(catalogs.po_path(translations, lang, f"{article.id}-{domain}"))
        for domain in (*LEVELS, TERMS)
    }
    folder = translations / catalogs.locale_name(lang)
    records = reviews.load(folder / "review.toml")
    glossary = glossaries.load(folder / f"{article.id}-glossary.toml")
    return _Making(article, lang, found, glossary, records).finish(folder / f"{article.id}-anchors.toml")


def current(edition: Edition) -> Article:
    """The article in the language with those sections alone that are translated from the English of now."""
    levels = {
        level: replace(
            text,
            sections=tuple(
                each for each in text.sections if edition.standings[level, each.id].state == "current"
            ),
        )
        for level, text in edition.article.levels.items()
    }
    return replace(edition.article, levels=levels)


def blocks(section: Section) -> tuple[Block, ...]:
    """All that is translated of a section, in the order of reading."""
    summary = (section.summary,) if section.summary else ()
    return (section.heading, *summary, *section.body, *section.questions)


def states_safety(text: str, article: Article) -> bool:
    """Whether an English text states a fact that a reader could come to harm by."""
    harmful = (fact.id for fact in article.facts if fact.safety)
    anchors = [article.anchors[fact] for fact in harmful if fact in article.anchors]
    return any(holds(text, wordings) for each in anchors for wordings in (each.states, *each.items))


@dataclass(frozen=True)
class _Making:
    """An edition while it is put together."""

    source: Article
    lang: str
    catalogs: Mapping[str, Catalog]
    glossary: Glossary
    reviews: Reviews

    def finish(self, anchors: Path) -> Edition:
        levels = {level: self._level(level) for level in LEVELS}
        served = {level: text for level, (text, _) in levels.items()}
        return Edition(
            lang=self.lang,
            source=self.source,
            article=_worded(replace(self.source, levels=served, terms=tuple(self._terms())), anchors),
            standings={(level, id_): each for level in LEVELS for id_, each in levels[level][1].items()},
            title_langs={level: self._title_lang(level) for level in LEVELS},
            ask_langs={level: self._ask_lang(level) for level in LEVELS},
            catalogs=dict(self.catalogs),
            glossary=self.glossary,
            reviews=self.reviews,
            anchors=anchors,
        )

    def _level(self, level: Level) -> tuple[LevelText, dict[str, Standing]]:
        english = self.source.levels[level]
        translated = {each.id: self._section(level, each) for each in english.sections}
        standings = {each.id: self._standing(level, each, translated[each.id]) for each in english.sections}
        sections = (each for id_, each in translated.items() if each and standings[id_].is_served)
        is_asked = self._ask_lang(level) == self.lang
        text = LevelText(
            level=level,
            lang=self.lang,
            title=self._title(level),
            sections=tuple(sections),
            ask=tuple(self._block(level, each) for each in english.ask) if is_asked else english.ask,
            path=self.catalogs[level].path,
        )
        return text, standings

    def _section(self, level: Level, english: Section) -> Section | None:
        """The section with every block translated, from whatever English; None where one is missing."""
        if any(self._source_of(level, block.id) is None for block in blocks(english)):
            return None
        return Section(
            id=english.id,
            heading=self._block(level, english.heading),
            summary=self._block(level, english.summary) if english.summary else None,
            body=tuple(self._block(level, block) for block in english.body),
            questions=tuple(self._block(level, block) for block in english.questions),
        )

    def _standing(self, level: Level, english: Section, translated: Section | None) -> Standing:
        if translated is None:
            return next(self._missing(level, english))
        record = self.reviews.sections.get((level, english.id))
        review = record if record and record.translation == reviews.wording_of(translated) else None
        changed = list(self._changed(level, english))
        for block, old in changed:
            if self._is_safety(block) or states_safety(old, self.source):
                why = "the English of what concerns safety has changed"
                return Standing(state="withdrawn", why=why, block=block.id, review=review)
        if changed:
            return Standing(
                state="stale", why="the English has changed", block=changed[0][0].id, review=review
            )
        if review and review.english != digest(english):
            return Standing(state="stale", why="the English has changed since the review", review=review)
        return Standing(state="current", review=review)

    def _missing(self, level: Level, english: Section) -> Iterator[Standing]:
        for block in blocks(english):
            message = self._message(level, block.id)
            if message is None or not all(message.msgstr):
                yield Standing(state="missing", why="not translated", block=block.id)
            elif message.translated_from is None:
                yield Standing(state="missing", why="in doubt (fuzzy)", block=block.id)

    def _changed(self, level: Level, english: Section) -> Iterator[tuple[Block, str]]:
        """Blocks whose English is another than what was translated, with that."""
        for block in blocks(english):
            old = self._source_of(level, block.id)
            if old is not None and old != block.text:
                yield block, old

    def _is_safety(self, block: Block) -> bool:
        facts: dict[str, Fact] = {fact.id: fact for fact in self.source.facts}
        return any(fact in facts and facts[fact].safety for fact in block.facts)

    def _message(self, domain: str, context: str) -> Message | None:
        return self.catalogs[domain].by_context.get(context)

    def _source_of(self, domain: str, context: str) -> str | None:
        message = self._message(domain, context)
        return message.translated_from if message else None

    def _block(self, level: Level, english: Block) -> Block:
        text = self._translation(level, english.id)
        texts = (text,) if english.kind == "heading" else split(text, self.lang)
        return replace(
            english,
            text=text,
            sentences=tuple(Sentence(id=f"{english.id}.{n}", text=each) for n, each in enumerate(texts, 1)),
            line=self.catalogs[level].by_context[english.id].line,
        )

    def _lang(self, domain: str, context: str, english: str) -> str:
        """A text that stands alone is of now, or it is English."""
        return self.lang if self._source_of(domain, context) == english else SOURCE_LANG

    def _title_lang(self, level: Level) -> str:
        return self._lang(level, TITLE, self.source.levels[level].title)

    def _title(self, level: Level) -> str:
        is_own = self._title_lang(level) == self.lang
        return self._translation(level, TITLE) if is_own else self.source.levels[level].title

    def _translation(self, domain: str, context: str) -> str:
        return joined(self.catalogs[domain].by_context[context].translation)

    def _ask_lang(self, level: Level) -> str:
        """The questions to ask are one list, in one language."""
        asked = self.source.levels[level].ask
        is_own = all(self._lang(level, each.id, each.text) == self.lang for each in asked)
        return self.lang if asked and is_own else SOURCE_LANG

    def _terms(self) -> Iterator[Term]:
        """Found in the text by the words of the language, also where its meaning has to be English."""
        for term in self.source.terms:
            entry = self.glossary.entries.get(term.id, glossaries.Entry())
            english = {f"{term.id}.term": term.term, f"{term.id}.meaning": term.meaning}
            is_own = all(self._lang(TERMS, id_, text) == self.lang for id_, text in english.items())
            shown = {id_: self._translation(TERMS, id_) for id_ in english} if is_own else english
            name, meaning = shown.values()
            yield Term(
                id=term.id,
                term=name,
                meaning=meaning,
                say=entry.say if is_own else term.say,
                forms=(name, *entry.forms) if is_own else entry.forms,
                explained_by=entry.explained_by,
                avoid=entry.avoid,
                line=entry.line,
                lang=self.lang if is_own else SOURCE_LANG,
            )


def joined(text: str) -> str:
    """The text in NFC on one line, as the English is read."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")


def _worded(article: Article, path: Path) -> Article:
    """With the wordings of the language; none where there is no file, which the checks tell."""
    if not path.exists():
        return replace(article, anchors={}, dates={}, undated=())
    file = toml_lines.load(path)
    return replace(
        article,
        anchors=dict(ledger.anchors(file)),
        dates=ledger.dates(file),
        undated=ledger.undated(file),
    )
