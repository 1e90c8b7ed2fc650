"""Sentences of one block of text, in any script.

A block is a paragraph, an item or a heading; telling blocks apart is not done here. What a language needs
beyond the terminators of all scripts is one table of sentences.toml.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

_TABLES = Path(__file__).with_name("sentences.toml")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_QUOTES = "\"'”’»›」』》〉"
_REFERENCE = r"\[\d+(?:[,–-] ?\d+)*\]|[¹²³⁰-⁹]+"
_CLOSERS = rf"(?:[{_QUOTES})\]}}】）]|[ \u00a0\u202f][»›]|{_REFERENCE})*+"
# After a full stop without a space only a quote can close: German and Polish close with “.
_CLOSERS_BEFORE_A_SPACE = _CLOSERS.replace(_QUOTES, _QUOTES + "“‘")
# A full stop may also stand in a number or an abbreviation, so these end a sentence only before a space; a
# no-break space after them says that the writer wants both sides together. The others need no space.
_AMBIGUOUS = ".!?…"
_PLAIN = "。｡．！？؟۔।॥։።፧။។៕᠃"
_HAN = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_CANDIDATE = re.compile(
    rf"(?P<plain>[{_AMBIGUOUS}]*(?:[{_PLAIN}]|፡፡)[{_AMBIGUOUS}{_PLAIN}]*+)(?P<closed>{_CLOSERS})"
    rf"|(?P<ambiguous>(?<![{_AMBIGUOUS}])[{_AMBIGUOUS}]++)"
    rf"(?:(?P<shut>{_CLOSERS_BEFORE_A_SPACE})(?= (?![{_AMBIGUOUS}])|[¿¡])|(?<=[!?])(?=[{_HAN}])"
    rf"|(?<=[{_HAN}]\.)(?=[{_HAN}]))"
)
_TERMINATED = re.compile(rf"(?:[{_AMBIGUOUS}{_PLAIN}]|፡፡){_CLOSERS_BEFORE_A_SPACE}$")
# How far a terminator may be from the letters around it: brackets, quotes and dashes stand between.
_NEAR = 8
_NEXT_WORD = re.compile(rf"[\W_]{{0,{_NEAR}}}([^\W_]+)")
_LETTER_NEAR = re.compile(r"[^\W_]")
_BRACKETED = re.compile(r"[(（\[【][^()（）\[\]【】]*[)）\]】]")
_OPENERS = "“„«‹「『《〈"
_QUOTE = re.compile(rf"[{_OPENERS}”’»›」』》〉]")
_LISTED = re.compile(r"(?:^|[:;：；])[^\w:;：；]*\d+$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")
_HOURS = {"A.M", "P.M"}
_BEFORE_A_QUOTE = ",:،，：、"
_UNTIL_HAN = re.compile(rf".*[{_HAN}]\W*")
_CLAUSE = "，。！？；：,.!?;:"
# A word before a stop, or who said a quote behind it, is not looked for farther than this.
_LONGEST_WORDS = 60


@dataclass(frozen=True, kw_only=True)
class _Rules:
    """The table of a language; sentences.toml says what each key means."""

    before_a_word: frozenset[str] = frozenset()
    unit_or_title: frozenset[str] = frozenset()
    before_a_number: frozenset[str] = frozenset()
    before_a_name: frozenset[str] = frozenset()
    before_a_letter: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    ordinal_before: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    after_a_quote: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()
    """First parts of the abbreviations of several parts, as "p.ej" is of "p.ej" and "U.S" of "U.S.A"."""
    stops_end: bool = True
    numbers_end: bool = True
    joined: str = ""
    """A letter that joins the next word without a space."""


def split(text: str, lang: str) -> tuple[str, ...]:
    """Sentences of one block, in NFC, each with its terminator and closing quotes.

    Joined by single spaces they give the block back, its runs of white space made one space; by nothing where
    the script puts no space between sentences. `lang` is a BCP 47 tag; its first subtag chooses the rules.
    """
    block = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
    rules = _rules().get(lang.split("-")[0].lower(), _NO_RULES)
    inside = _bracketed(block)
    cuts = [
        found.end()
        for found in _CANDIDATE.finditer(block)
        if not any(start < found.start() < end for start, end in inside)
        and _ends_sentence(block, found, rules)
    ]
    pieces = (block[start:end].strip(" ") for start, end in zip([0, *cuts], [*cuts, len(block)], strict=True))
    return tuple(piece for piece in pieces if piece)


def ends_with_terminator(text: str) -> bool:
    """Whether the text ends as a sentence does; closing quotes and brackets may follow the terminator."""
    return _TERMINATED.search(text) is not None


_NO_RULES = _Rules()
_WORD_KEYS = {each.name for each in fields(_Rules) if each.default == frozenset()}


@cache
def _rules() -> Mapping[str, _Rules]:
    with _TABLES.open("rb") as file:
        return {language: _read(table) for language, table in tomllib.load(file).items()}


def _read(table: Mapping[str, Any]) -> _Rules:
    words = {key: frozenset(value.split()) for key, value in table.items() if key in _WORD_KEYS}
    others: dict[str, Any] = {key: value for key, value in table.items() if key not in _WORD_KEYS}
    dotted = [each.split(".") for key in words if key != "openers" for each in words[key]]
    begun = frozenset(".".join(parts[:end]) for parts in dotted for end in range(2, len(parts) + 1))
    return _Rules(**{**others, **words, "begun": begun})


def _bracketed(block: str) -> list[tuple[int, int]]:
    """Where brackets stand that open inside a sentence; no sentence ends in them."""
    spans = (found.span() for found in _BRACKETED.finditer(block))
    return [(start, end) for start, end in spans if _goes_on(block[:start].rstrip())]


def _goes_on(before: str) -> bool:
    return bool(before) and not ends_with_terminator(before[-_NEAR:])


def _ends_sentence(block: str, found: re.Match[str], rules: _Rules) -> bool:
    """Whether the terminator found in the block ends a sentence there."""
    following = _NEXT_WORD.match(block, found.end())
    if following is None or not _LETTER_NEAR.search(block, max(0, found.start() - _NEAR), found.start()):
        return False
    if _is_quote_inside(block, found, following[1], rules):
        return False
    if found["plain"]:
        return not (found["plain"] in "．۔" and _is_stop_inside(block, found, following, rules))
    # "mRNA" starts a sentence, "said" does not.
    if following[1][0].islower() and following[1].islower():
        return False
    if found["ambiguous"] == ".":
        return rules.stops_end and not _is_abbreviation(block, found.start(), following, rules)
    return not (_is_caseless(following[1]) and set(found["ambiguous"]) <= {".", "…"})


def _is_stop_inside(block: str, found: re.Match[str], following: re.Match[str], rules: _Rules) -> bool:
    """Whether a full stop that needs no space after it stands in a number or an abbreviation."""
    if block[found.start() - 1].isdigit() and block[found.end()].isdigit():
        return True
    return found["plain"] == "．" and _is_abbreviation(block, found.start(), following, rules)


def _is_quote_inside(block: str, found: re.Match[str], following: str, rules: _Rules) -> bool:
    """Whether a quote closes behind the terminator whose sentence goes on."""
    closed = found["closed"] or found["shut"] or ""
    if not set(closed) & set(_QUOTES + "“"):
        return False
    if set(closed) & set("》〉"):  # they enclose titles
        return True
    return _is_reported(block[found.end() : found.end() + _LONGEST_WORDS], rules) or (
        _is_caseless(following) and _is_embedded(block, found)
    )


def _is_caseless(word: str) -> bool:
    """Whether it starts with a letter of a script without capitals, where an ellipsis says nothing."""
    return word[0].isalpha() and not word[0].isupper() and not word[0].islower()


def _is_reported(after: str, rules: _Rules) -> bool:
    """Whether a quote goes on with who said it, or as a part of its sentence: `"Why?" Dr. Lee asked.`"""
    words = after.split()[:4]
    if words[0] in rules.after_a_quote or after.startswith(tuple(rules.after_a_quote)):
        return True
    for word in words:
        if word.strip(_AMBIGUOUS + _CLAUSE) in rules.said:
            return True
        if not word[0].isupper() or word[-1] in "!?":
            break
    verbs = "|".join(sorted(map(re.escape, rules.said), key=len, reverse=True))
    return bool(verbs) and re.match(rf"[{_HAN}]{{0,10}}(?:{verbs})[{_HAN}]?[{_CLAUSE}]", after) is not None


def _is_embedded(block: str, found: re.Match[str]) -> bool:
    """Whether the quote that closes there opened inside a clause, as the name of something does."""
    opened: list[int] = []
    start = 0
    for mark in _QUOTE.finditer(block, 0, found.end()):
        if mark[0] in _OPENERS:
            opened.append(mark.start())
        elif opened:
            start = opened.pop()
    before = block[:start].rstrip()
    return _goes_on(before) and before[-1] not in _BEFORE_A_QUOTE


def _is_abbreviation(block: str, stop: int, next_word: re.Match[str], rules: _Rules) -> bool:
    """Whether the full stop at that place belongs to the word before it and the sentence goes on."""
    before, word = _last_words(block[max(0, stop - _LONGEST_WORDS) : stop])
    following = next_word[1]
    if word[-1:].isdecimal() and _LISTED.search(block, max(0, stop - _LONGEST_WORDS), stop):
        return True
    if word.isdecimal():
        return not rules.numbers_end or following in rules.ordinal_before
    if len(word) == 1 and word.isupper() and before.lower() in rules.before_a_letter:
        return False
    forms = _forms(word, before, rules)
    if forms & rules.before_a_word or f"{word}.{following}" in rules.begun:
        return True
    if forms & rules.unit_or_title and not before[-1:].isdigit():
        return True
    if forms & (rules.before_a_number | rules.unit_or_title):
        return following[0].isdecimal()
    if forms & rules.before_a_name or (_is_initial(word) and not _is_caseless(following)):
        return following not in rules.openers or _is_stopped_letter(block, next_word)
    return False


def _is_stopped_letter(block: str, word: re.Match[str]) -> bool:
    """Whether the word is an initial itself, as the A in "J. A. Lee"."""
    return len(word[1]) == 1 and block[word.end() : word.end() + 1] == "."


def _forms(word: str, before: str, rules: _Rules) -> set[str]:
    """How the word may be listed: alone, or with the part before it, as "p. ej" is under "p.ej"."""
    forms = {word}
    if before.endswith("."):
        forms = {before + word} if len(word) == 1 else {word, before + word}
    return forms | {form.removeprefix(rules.joined) for form in forms}


def _last_words(text: str) -> tuple[str, str]:
    """The last word and the one before it, without what opens a quote or a bracket before them."""
    *before, word = ("", *_UNTIL_HAN.sub("", unicodedata.normalize("NFKC", text)).split())
    return "".join(before[-1:]).lstrip("\"'“‘«(["), word.lstrip("\"'“‘«([")


def _is_initial(word: str) -> bool:
    """Whether the word is the capital of a name, as in "J. Lee" or "J.-P. Petit"."""
    return word.isupper() and word not in _HOURS and _INITIALS.fullmatch(word) is not None
