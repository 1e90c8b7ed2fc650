"""Find accepted wordings in a sentence.

A wording is words in order; ` … ` stands for any words between. `block … pathways` is found in "They block
certain pathways." and not in "The pathways block it."
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

GAP = "…"


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    composed = unicodedata.normalize("NFC", wording)
    pieces = (r"\s+".join(map(re.escape, piece.split())) for piece in composed.split(GAP))
    return re.compile(r"(?<!\w)" + r"(?!\w).*?(?<!\w)".join(pieces) + r"(?!\w)", re.IGNORECASE | re.DOTALL)


def found(wordings: Iterable[str], text: str) -> list[str]:
    """The parts of the text that hold one of the wordings, in the wordings' order."""
    matches = (_pattern(wording).search(text) for wording in wordings)
    return [match[0] for match in matches if match]


def holds(text: str, wordings: Iterable[str]) -> bool:
    """Whether one of the wordings stands in the text."""
    return any(_pattern(wording).search(text) for wording in wordings)


def first_places(forms: Iterable[tuple[str, str]], text: str) -> dict[str, int]:
    """Where each name first stands, given (name, form) pairs. A longer form hides a shorter one inside it."""
    places: dict[str, int] = {}
    for name, form in sorted(forms, key=lambda pair: -len(pair[1])):
        for match in _pattern(form).finditer(text):
            places[name] = min(places.get(name, match.start()), match.start())
        text = _pattern(form).sub(lambda match: "\0" * len(match[0]), text)
    return places
