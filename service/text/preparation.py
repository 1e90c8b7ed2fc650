"""What is scored: which lines make a text, where its sentences end, what counts as a word.

It is versioned, and the version printed with every score: another preparation gives another grade. Version 2:
1. Our own text is the sentences of paragraphs and items in reading order, in NFC, one a line. The caller
   leaves headings, summaries, questions and the notice out.
2. A line without a terminator runs on into the next: items without a verb make one sentence with their
   lead-in. So the last of them carries the full stop.
3. A word is what stands between spaces, dashes and slashes and holds a letter or digit; a hyphen does not
   part words. A Chinese or Japanese character counts as one.
4. Anybody else's text is first read into headings, paragraphs and items (service.text.blocks). Headings are
   left out, and so are the marks and numbers of list items. Items run on as in 2 when a lead-in without a
   terminator stands before them, but only to the end of their list; without one each stands for itself.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from service.text.blocks import Block, read
from service.text.sentences import ends_with_terminator

__all__ = ["PREPARATION", "Block", "graded_text", "read", "scored", "whole_sentences", "words"]

PREPARATION = "2"

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


def scored(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The sentences of a text that was read, as they are measured: headings left out, lists closed.

    Where a block ends without a terminator and no item may run on from it, a full stop is put there.
    """
    lines: list[str] = []
    leads = False
    for block, after in zip_longest(blocks, blocks[1:]):
        leads = block.kind == "paragraph" or (leads and block.kind == "item")
        if block.kind != "heading":
            lines += block.sentences
            leads = leads and not ends_with_terminator(lines[-1])
            runs_on = leads and after is not None and after.kind == "item"
            lines[-1] += "" if runs_on or ends_with_terminator(lines[-1]) else "."
    return tuple(lines)


def words(sentence: str) -> tuple[str, ...]:
    """The words of a sentence, without the punctuation around them."""
    tokens = (token.strip(_EDGES) for token in _TOKEN.findall(sentence))
    return tuple(token for token in tokens if token.isalnum() or any(map(str.isalnum, token)))
