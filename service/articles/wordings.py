"""Find accepted wordings in a sentence.

A wording is words in order; ` … ` stands for any words between. `block … pathways` is found in "They block
certain pathways." and not in "The pathways block it."
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

GAP = "…"


# Thai, Lao, Burmese, Khmer, kana and Han are written without spaces: nothing shows where a word of them ends.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")


def has_unspaced(text: str) -> bool:
    """Whether letters stand in the text that are written without spaces between words."""
    return _IS_UNSPACED.search(text) is not None


def whole(words: str, joiners: str = "", *, beside_unspaced: bool = False) -> str:
    """A pattern for the words where they are no part of longer ones; a joiner goes on with a word.

    `beside_unspaced` is for texts in which a word may stand right beside letters that need no space.
    """
    front, back = _edges(words, joiners, beside_unspaced)
    return front + _in_order(words) + back


def any_of(words: Iterable[str], joiners: str = "", *, beside_unspaced: bool = False) -> str:
    """A pattern for any of them, like `whole` for each, the first given that fits; many times faster."""
    by_front: dict[str, list[str]] = {}
    for each in words:
        front, back = _edges(each, joiners, beside_unspaced)
        by_front.setdefault(front, []).append(_in_order(each) + back)
    # With the edge before the alternatives the engine sees at once with which letters they begin.
    return "|".join(f"{front}(?:{'|'.join(patterns)})" for front, patterns in by_front.items())


def _edges(words: str, joiners: str, beside_unspaced: bool) -> tuple[str, str]:
    """Patterns for where the words may begin and end."""
    # Case does not matter to these classes, and with it they take long to compile.
    letter = f"(?-i:[^\\W{_UNSPACED}])" if beside_unspaced else r"\w"
    inside = f"(?:{letter}|[{re.escape(joiners)}])" if joiners else letter
    front = "" if has_unspaced(words[:1]) else f"(?<!{inside})"
    return front, "" if has_unspaced(words[-1:]) else f"(?!{inside})"


def _in_order(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


@cache
def _compiled(wording: str, beside_unspaced: bool) -> re.Pattern[str]:
    pieces = (piece.strip() for piece in unicodedata.normalize("NFC", wording).split(GAP))
    patterns = (whole(piece, beside_unspaced=beside_unspaced) for piece in pieces)
    return re.compile(".*?".join(patterns), re.IGNORECASE | re.DOTALL)


def _search(wording: str, text: str) -> re.Match[str] | None:
    return _compiled(wording, has_unspaced(text)).search(text)


def found(wordings: Iterable[str], text: str) -> list[str]:
    """The parts of the text that hold one of the wordings, in the wordings' order."""
    matches = (_search(wording, text) for wording in wordings)
    return [match[0] for match in matches if match]


def holds(text: str, wordings: Iterable[str]) -> bool:
    """Whether one of the wordings stands in the text."""
    return any(_search(wording, text) for wording in wordings)


def first_places(forms: Iterable[tuple[str, str]], text: str) -> dict[str, int]:
    """Where each name first stands, given (name, form) pairs. A longer form hides a shorter one inside it."""
    places: dict[str, int] = {}
    beside_unspaced = has_unspaced(text)
    for name, form in sorted(forms, key=lambda pair: -len(pair[1])):
        pattern = _compiled(form, beside_unspaced)
        for match in pattern.finditer(text):
            places[name] = min(places.get(name, match.start()), match.start())
        text = pattern.sub(lambda match: "\0" * len(match[0]), text)
    return places
