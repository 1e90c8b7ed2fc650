"""Words of Japanese by MeCab with UniDic, counted as jReadability counts them; needs the extra `ja`."""

from collections.abc import Sequence
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from service.text.counts import Numbers, Totals

if TYPE_CHECKING:
    from fugashi import Tagger, UnidicNode

_TAGGING = Lock()
_CHINESE, _JAPANESE = "漢", "和"
_VERB, _HELPS_A_VERB, _PARTICLE = "動詞", "非自立可能", "助詞"


def table(sentences: Sequence[str]) -> Numbers:
    """A row a sentence; its words are UniDic's short units, punctuation among them."""
    rows = np.array([_row(sentence) for sentence in sentences], dtype=np.float64)
    return rows.reshape(-1, len(Totals._fields))


def _row(sentence: str) -> tuple[int, ...]:
    with _TAGGING:  # a tagger is not safe to share
        units = [_kind(unit) for unit in _tagger()(sentence)]
    counted = {
        "sentences": 1,
        "words": len(units),
        "kango": sum(origin == _CHINESE for origin, _, _ in units),
        "wago": sum(origin == _JAPANESE for origin, _, _ in units),
        "verbs": sum(part == _VERB and kind != _HELPS_A_VERB for _, part, kind in units),
        "particles": sum(part == _PARTICLE for _, part, _ in units),
    }
    return tuple(counted.get(column, 0) for column in Totals._fields)


def _kind(unit: "UnidicNode") -> tuple[str | None, str, str]:
    """Where a word comes from, its part of speech and the kind of that."""
    return unit.feature.goshu, unit.feature.pos1, unit.feature.pos2


@cache
def _tagger() -> "Tagger":
    from fugashi import Tagger

    return Tagger()
