"""Sentences of one block of text, in any script.

A block is a paragraph, an item or a heading; telling blocks apart is not done here. The rules of a language
are one row of `_RULES`; a language without a row is split on its terminators alone.
"""

import re
import unicodedata
from dataclasses import dataclass

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_CLOSERS = r"(?:[\"'”’»›)\]}」』】）》〉]|[ \u00a0\u202f][»›]|\[\d+\])*+"
# A full stop may also stand in a number or an abbreviation, so these end a sentence only before a space; a
# no-break space after them says that the writer wants both sides together. The others need no space.
_AMBIGUOUS = ".!?…"
_PLAIN = "。｡．！？؟۔।॥։።፧။។៕᠃"
_CANDIDATE = re.compile(
    rf"(?P<ambiguous>(?<![{_AMBIGUOUS}])[{_AMBIGUOUS}]++){_CLOSERS}(?= (?![{_AMBIGUOUS}]))"
    rf"|[{_PLAIN}]+{_CLOSERS}"
)
_TERMINATED = re.compile(rf"[{_AMBIGUOUS}{_PLAIN}]{_CLOSERS}$")
# How far a terminator may be from the letters around it: brackets, quotes and dashes stand between.
_NEAR = 8
_NEXT_WORD = re.compile(rf"[\W_]{{0,{_NEAR}}}([^\W_]+)")
_LETTER_NEAR = re.compile(r"[^\W_]")


@dataclass(frozen=True, kw_only=True)
class _Rules:
    """Words of a language that carry a full stop of their own, written without it, in exact case."""

    before_a_word: frozenset[str] = frozenset()
    """Titles and the like: a sentence never ends with one."""
    before_a_number: frozenset[str] = frozenset()
    """Inside a sentence only when a digit follows."""
    before_a_name: frozenset[str] = frozenset()
    """End a sentence only when an opener follows: "the U.S. Army", but "in the U.S. It ..."."""
    before_a_letter: frozenset[str] = frozenset()
    """Lower-case words whose single capital is no initial of a name: "vitamin C."."""
    openers: frozenset[str] = frozenset()
    """Words that, capitalized, start a sentence and hardly ever a name."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_RULES = {
    "en": _Rules(
        before_a_word=_words("""
            Dr Drs Mr Mrs Ms Mx Prof Rev Hon St Mt Gen Sen Rep Gov Capt Sgt Lt Col
            e.g E.g i.e I.e eg ie vs cf viz approx esp incl
        """),
        before_a_number=_words("""
            No Nos Fig fig Figs figs p pp Vol vol Ch ch Sec Ref ref Eq eq
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
        """),
        before_a_name=_words("""
            U.S U.K U.N E.U U.S.A D.C Inc Ltd Co Corp Jr Sr al a.m p.m A.M P.M
            Ph.D M.D R.N D.O M.P.H Pharm.D B.A M.A M.S B.S
        """),
        before_a_letter=_words("""
            vitamin vitamins hepatitis type types plan group grade class stage part step section appendix
            form level protein antigen i am do did can should may as than
        """),
        openers=_words("""
            A An The This That These Those It Its It's It’s He She They We You I His Her Their Our Your My
            There Here In On At By For From With Without After Before Since As If When While Where Why How
            What Who Which Some Many Most More Other Others Both Each Every All Any No Not But And Or So Yet
            Because Although Though However Then Now Today Once Until Do Does Did Is Are Was Were Can Could
            May Might Will Would Should Has Have Had Ask Talk Tell Call See Let Bring Take Come Also Another
            One Two Only Such Sometimes Often Doctors Nurses Patients People
        """),
    )
}
_NO_RULES = _Rules()


def split(text: str, lang: str) -> tuple[str, ...]:
    """Sentences of one block, in NFC, each with its terminator and closing quotes.

    Joined by single spaces they give the block back, its runs of white space made one space; by nothing where
    the script puts no space between sentences. `lang` is a BCP 47 tag; its first subtag chooses the rules.
    """
    block = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")
    rules = _RULES.get(lang.split("-")[0].lower(), _NO_RULES)
    cuts = [found.end() for found in _CANDIDATE.finditer(block) if _ends_sentence(block, found, rules)]
    pieces = (block[start:end].strip(" ") for start, end in zip([0, *cuts], [*cuts, len(block)], strict=True))
    return tuple(piece for piece in pieces if piece)


def ends_with_terminator(text: str) -> bool:
    """Whether the text ends as a sentence does; closing quotes and brackets may follow the terminator."""
    return _TERMINATED.search(text) is not None


def _ends_sentence(block: str, found: re.Match[str], rules: _Rules) -> bool:
    """Whether the terminator found in the block ends a sentence there."""
    following = _NEXT_WORD.match(block, found.end())
    if following is None or not _LETTER_NEAR.search(block, max(0, found.start() - _NEAR), found.start()):
        return False
    if found["ambiguous"] is None:
        return True
    # "mRNA" starts a sentence, "said" does not.
    if following[1][0].islower() and following[1].islower():
        return False
    return found["ambiguous"] != "." or not _is_abbreviation(block, found.start(), following[1], rules)


def _is_abbreviation(block: str, stop: int, following: str, rules: _Rules) -> bool:
    """Whether the full stop at that place belongs to the word before it and the sentence goes on."""
    *before, word = block[:stop].rsplit(" ", 2)
    word = word.lstrip("\"'“‘«([")
    if word.isdecimal():
        return not before  # the number of a list item
    if word in rules.before_a_word:
        return True
    if word in rules.before_a_number:
        return following[0].isdecimal()
    if word in rules.before_a_name or _is_initial(word, before[-1:], rules):
        return following not in rules.openers
    return False


def _is_initial(word: str, before: list[str], rules: _Rules) -> bool:
    """Whether the word is the capital of a name, as in "J. Lee", and not one as in "vitamin C."."""
    return len(word) == 1 and word.isupper() and not {each.lower() for each in before} & rules.before_a_letter
