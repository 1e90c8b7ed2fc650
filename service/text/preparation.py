"""What is scored: which lines make a text, where its sentences end, what counts as a word.

It is versioned, and the version printed with every score: another preparation gives another grade. Version 1:
1. The text is the sentences of paragraphs and items in reading order, in NFC, one a line. The caller leaves
   headings, summaries, questions and the notice out.
2. A line without a terminator runs on into the next: items without a verb make one sentence with their
   lead-in. So the last of them carries the full stop.
3. A word is what stands between spaces, dashes and slashes and holds a letter or digit; a hyphen does not
   part words. A Chinese or Japanese character counts as one.
"""

import re
import unicodedata
from collections.abc import Iterable

from service.text.sentences import ends_with_terminator

PREPARATION = "1"

_IDEOGRAPHIC = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_TOKEN = re.compile(rf"[{_IDEOGRAPHIC}]|(?:(?!--)[^\s/–—…{_IDEOGRAPHIC}])+")
_EDGES = "!\"#%&'()*+,-.:;<=>?@[]_`{|}~“”‘’„«»‹›¿¡•·。，、；：？！（）「」『』【】《》؟،؛۔।॥።፣"


def graded_text(blocks: Iterable[Iterable[str]]) -> str:
    """The text that is scored: the sentences of each paragraph and item block, one a line."""
    return "\n".join(unicodedata.normalize("NFC", sentence) for block in blocks for sentence in block)


def whole_sentences(graded: str) -> tuple[str, ...]:
    """Sentences of a graded text as readers meet them: lines without a terminator joined to the next."""
    wholes: list[str] = []
    running: list[str] = []
    for line in graded.split("\n"):
        running.append(line)
        if ends_with_terminator(line):
            wholes.append(" ".join(running))
            running = []
    return tuple(whole for whole in [*wholes, " ".join(running)] if words(whole))


def words(sentence: str) -> tuple[str, ...]:
    """The words of a sentence, without the punctuation around them."""
    tokens = (token.strip(_EDGES) for token in _TOKEN.findall(sentence))
    return tuple(token for token in tokens if any(character.isalnum() for character in token))
