"""Rules for what a translation owes its English and its own language."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

from service import locales
from service.articles.checks.finding import Place, Rule
from service.articles.checks.terms import first_use
from service.articles.model import LEVELS, Block, Level
from service.articles.translations import TERMS, TITLE, Edition, blocks, current, joined
from service.articles.wordings import found, has_unspaced, holds, whole
from service.catalogs import Catalog

_PLACE = re.compile(r"%\((\w+)\)[a-z]")
_NAME = re.compile(r"\b[\w-]*(?:\d|\w[A-Z])[\w-]*")
_LATIN_RUN = re.compile(r"[^\W\d_]+(?:[-'’. ][^\W\d_]+)*")
_ENGLISH = ("the", "and", "of", "with", "your", "you", "that", "this", "which", "from", "they", "what", "how")
"""Words of almost every English sentence, and of no other language that is written in Latin letters here."""
_NAMES_OF_SCRIPTS = {
    "Hans": ("CJK",),
    "Hant": ("CJK",),
    "Kore": ("HANGUL", "CJK"),
    "Jpan": ("CJK", "HIRAGANA", "KATAKANA"),
}
_SHARE = 0.9
_WORDS_OF_NUMBERS = {
    "two": "2",
    "three": "3",
    "four": "4",
    "six": "6",
    "eleven": "11",
    "twelve": "12",
    "dozen": "12",
}
"""Numbers that the English writes in words, and another language may write in figures."""
_FEW_WORDS = 2
"""A message as short as this may well be the same in two languages."""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """An English text and its translation."""

    path: Path
    line: int
    id: str
    english: str
    text: str
    names: tuple[str, ...]
    """Foreign names that may stand in it as they are."""


@dataclass(frozen=True, kw_only=True)
class Translation:
    """What is looked at: an article's texts, or the interface's."""

    lang: str
    pairs: tuple[Pair, ...]
    edition: Edition | None = None
    """None for the interface."""

    @property
    def scripts(self) -> tuple[str, ...]:
        """Names in Unicode of the scripts in which the language is written."""
        code = locales.script(self.lang)
        name = str(Locale("en").scripts.get(code, code)).split()[0].upper()
        return _NAMES_OF_SCRIPTS.get(code, (name,))


def of_edition(edition: Edition) -> Translation:
    """All of an article that is translated from the English of now."""
    return Translation(lang=edition.lang, pairs=tuple(_pairs(edition)), edition=edition)


def of_interface(lang: str, catalog: Catalog) -> Translation:
    """All finished messages; a name is what stands in the English in capitals or with a digit."""
    pairs = (
        Pair(
            path=catalog.path,
            line=message.line,
            id=repr(message.msgid[:30]),
            english=message.msgid,
            text=text,
            names=tuple(_NAME.findall(message.msgid)),
        )
        for message in catalog.messages
        if message.is_finished
        for text in message.msgstr
    )
    return Translation(lang=lang, pairs=tuple(pairs))


def _pairs(edition: Edition) -> Iterator[Pair]:
    for level, english, block in block_pairs(edition):
        path = edition.article.levels[level].path
        yield _pair(edition, path, block.line, block.id, english.text, block.text)
    for level in LEVELS:
        yield from _message(edition, level, TITLE, edition.source.levels[level].title)
    for term in edition.source.terms:
        yield from _message(edition, TERMS, f"{term.id}.term", term.term)
        yield from _message(edition, TERMS, f"{term.id}.meaning", term.meaning)


def block_pairs(edition: Edition) -> Iterator[tuple[Level, Block, Block]]:
    """Each block that is translated from the English of now, after its English, with the level."""
    for level, text in current(edition).levels.items():
        english = edition.source.levels[level]
        for section in text.sections:
            for pair in zip(blocks(english.section(section.id)), blocks(section), strict=True):
                yield level, *pair
        if edition.ask_langs[level] == edition.lang:
            for pair in zip(english.ask, text.ask, strict=True):
                yield level, *pair


def _message(edition: Edition, domain: str, context: str, english: str) -> Iterator[Pair]:
    message = edition.catalogs[domain].by_context.get(context)
    if message and message.translated_from == english:
        path = edition.catalogs[domain].path
        yield _pair(edition, path, message.line, context, english, joined(message.translation))


def _pair(edition: Edition, path: Path, line: int, id_: str, english: str, text: str) -> Pair:
    return Pair(path=path, line=line, id=id_, english=english, text=text, names=edition.glossary.latin)


def _without_names(pair: Pair) -> str:
    """The text without its places to fill and the names that may stay, the longest name first."""
    text = _PLACE.sub(" ", pair.text)
    for name in sorted(pair.names, key=len, reverse=True):
        text = re.sub(whole(name, beside_unspaced=has_unspaced(text)), " ", text)
    return text


def _place(pair: Pair, why: str) -> Place:
    return pair.path, pair.line, f"{pair.id} {why}"


def _script(translation: Translation) -> Iterator[Place]:
    scripts = translation.scripts
    for pair in translation.pairs:
        letters = [letter for letter in _without_names(pair) if letter.isalpha()]
        own = sum(unicodedata.name(letter, "").startswith(scripts) for letter in letters)
        if letters and own < _SHARE * len(letters):
            wanted = " and ".join(scripts)
            yield _place(pair, f"has {own} of {len(letters)} letters in {wanted}: {pair.text[:60]}")


def _left_in_english(translation: Translation) -> Iterator[Place]:
    is_latin = "LATIN" in translation.scripts
    for pair in translation.pairs:
        text = _without_names(pair)
        left = found(_ENGLISH, text) if is_latin else _latin_runs(text)
        for words in left:
            yield _place(pair, f"has {words!r}, which is left from the English")


def _latin_runs(text: str) -> list[str]:
    runs = _LATIN_RUN.findall(text)
    return [run for run in runs if unicodedata.name(run[0], "").startswith("LATIN")]


def _other_characters(translation: Translation) -> Iterator[Place]:
    script = locales.script(translation.lang)
    for pair in translation.pairs if script in ("Hans", "Hant") else ():
        for character in dict.fromkeys(pair.text):
            if character in _foreign_characters(script):
                other = "traditional" if script == "Hans" else "simplified"
                yield _place(pair, f"has the {other} character {character}")


@cache
def _foreign_characters(script: str) -> frozenset[str]:
    """Characters of the other Chinese script alone, by the headwords of CC-CEDICT."""
    from zhon import cedict  # a dictionary: only who checks needs it

    simplified, traditional = frozenset(cedict.simplified), frozenset(cedict.traditional)
    return traditional - simplified if script == "Hans" else simplified - traditional


def _same_as_english(translation: Translation) -> Iterator[Place]:
    few = _FEW_WORDS if translation.edition is None else 0
    for pair in translation.pairs:
        is_listed = not any(map(str.isalpha, _without_names(pair)))
        if pair.text == pair.english and not is_listed and len(_without_names(pair).split()) > few:
            yield _place(pair, f"is the same as the English: {pair.text[:60]}")


def _numbers(translation: Translation) -> Iterator[Place]:
    for pair in translation.pairs:
        english, own = (Counter(re.findall(r"\d+", text)) for text in (pair.english, pair.text))
        months = {str(n) for name, n in locales.english_months().items() if holds(pair.english, [name])}
        in_words = {figure for word, figure in _WORDS_OF_NUMBERS.items() if holds(pair.english, [word])}
        lost, added = english - own, own - english
        for number in lost:
            yield _place(pair, f"lacks the number {number}: {pair.text[:60]}")
        for number in added:
            if number not in months | in_words:
                yield _place(pair, f"has the number {number}, which its English has not: {pair.text[:60]}")


def _names(translation: Translation) -> Iterator[Place]:
    edition = translation.edition
    if edition is None:
        return
    terms = {form for term in edition.source.terms for form in term.forms}  # which T-301 looks for
    for pair in translation.pairs:
        for name in set(pair.names) - terms:
            if name.isupper() and holds(pair.english, [name]) and not holds(pair.text, [name]):
                yield _place(pair, f"has lost the name {name}: {pair.text[:60]}")


def _places(translation: Translation) -> Iterator[Place]:
    for pair in translation.pairs:
        english, own = (frozenset(_PLACE.findall(text)) for text in (pair.english, pair.text))
        if english != own:
            names = ", ".join(f"%({name})s" for name in sorted(english ^ own))
            yield _place(pair, f"differs from its English in {names}")


def _terms(translation: Translation) -> Iterator[Place]:
    edition = translation.edition
    if edition is None:
        return
    own = {term.id: term for term in edition.article.terms}
    for level, english, block in block_pairs(edition):
        for term in first_use(edition.source.terms, english):
            if not holds(block.text, own[term].forms):
                path, name = edition.article.levels[level].path, own[term].term
                yield path, block.line, f"{block.id} does not say {name!r}, as its English does"


def _glossary(translation: Translation) -> Iterator[Place]:
    edition = translation.edition
    if edition is None:
        return
    path, entries = edition.glossary.path, edition.glossary.entries
    known = [term.id for term in edition.source.terms]
    for term in known:
        if term not in entries:
            yield path, 1, f"no entry for the term {term!r}"
    for term, entry in entries.items():
        if term not in known:
            yield path, entry.line, f"{term!r} is no term of the article"


RULES = (
    Rule(id="T-101", says="A text is written in the script of its language.", find=_script),
    Rule(id="T-102", says="No English is left in a text, but for listed names.", find=_left_in_english),
    Rule(id="T-103", says="Simplified and traditional characters are not mixed.", find=_other_characters),
    Rule(
        id="T-104", says="A translation is not just the English, but for listed names.", find=_same_as_english
    ),
    Rule(id="T-201", says="A text has the numbers of its English.", find=_numbers),
    Rule(id="T-202", says="Listed names in capitals are kept.", find=_names),
    Rule(id="T-203", says="The places to be filled are those of the English.", find=_places),
    Rule(id="T-301", says="Where the English uses a term, the translation does.", find=_terms),
    Rule(id="T-302", says="The glossary has an entry for each term, and no other.", find=_glossary),
)
