"""CPU of rendering the sections of the article over the floor of the bare libraries.

Each side has a process of its own, since libespeak-ng has one state a process; both have imported everything,
started the engine and rendered once before they are measured. They take turns section by section on one
processor: two processors can differ by a tenth where others use the machine too. Ours writes all that a track
has (with WAV and cues), the floor only MP3 and u-law.
"""

import gc
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from service import narration
from service.articles import library
from service.articles.model import LEVELS
from service.executors import Workers
from service.i18n import notice
from service.speech import voices
from service.speech.model import Utterance
from service.speech.utterances import utterances
from service.speech.voices import Voices
from service.text import spoken
from tests.bench import floor
from tests.bench.row import Row

_ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
BOUND = 1.15
_TIME_LIMIT = 600.0

Said = tuple[Utterance, ...]


def rows() -> tuple[Row, ...]:
    """Voice espeak-en at normal speed: median of the rounds' ratios."""
    sections = texts()
    ours, theirs = Workers(1, _TIME_LIMIT), Workers(1, _TIME_LIMIT)
    try:
        for workers, task in (ours, render), (theirs, render_floor):
            workers.run(stay_on_one_processor)
            workers.run(task, sections[0])
        ratios = [_round(ours, theirs, sections, n) for n in range(ROUNDS)]
    finally:
        ours.close()
        theirs.close()
    return (Row(what=f"render {len(sections)} sections / floor", ratios=tuple(ratios), bound=BOUND),)


def stay_on_one_processor() -> None:
    """Where the system can be told so."""
    if sys.platform == "linux":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def texts() -> list[Said]:
    """What is said of each section at each level."""
    lexicon = spoken.load(_ROOT / "content" / "spoken.pls")
    last = notice("en", _ROOT / "translations")
    return [
        utterances((section,), last, lang="en", lexicon=lexicon)
        for article in library.load(_ROOT / "content").articles.values()
        for level in LEVELS
        for section in article.levels[level].sections
    ]


def render(said: Said) -> float:
    """CPU seconds of rendering a section as the service does."""
    voice = Voices(voices.load(), lambda voice: None).choose("en", "espeak-en")
    return cpu(lambda: narration.render(voice, "normal", said))


def render_floor(said: Said) -> float:
    """CPU seconds of the least that a section can cost."""
    sentences = [utterance.spoken for utterance in said]
    return cpu(lambda: floor.render(sentences))


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of this process, without the garbage of earlier work."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def _round(ours: Workers, theirs: Workers, sections: list[Said], number: int) -> float:
    """The ratio of one round; who goes first changes from section to section and round to round."""
    spent = {render: 0.0, render_floor: 0.0}
    for n, said in enumerate(sections):
        turns = [(ours, render), (theirs, render_floor)]
        for workers, task in turns if (n + number) % 2 else reversed(turns):
            spent[task] += workers.run(task, said)
    return spent[render] / spent[render_floor]
