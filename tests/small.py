"""A small article, its narrator, and workers whose engines are watched: what they speak, encode and suffer.

`python -m tests.small <folder> <words of flask>` runs a command on it as a process of its own.
"""

import functools
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from flask import Flask
from flask.cli import ScriptInfo

from service import cli, narration
from service.articles.library import Library
from service.articles.model import LEVELS, Article, Block, BlockKind, Level, LevelText, Section, Sentence
from service.executors import Executor, Workers
from service.narration import Narrator, Rendered
from service.speech import audio, engines
from service.speech.model import PCM, Clip, Engine, Speed, Utterance, Voice
from service.speech.voices import Voices
from service.store import Store
from service.text.spoken import Lexicon

NOTICE = "Reviewed in September 2021. Ask your care team."
SECTIONS = ("first", "second")
LOG = "TEST_LOG"
"""Environment variable with the path of the file to which watched workers add their lines."""
FAULT = "TEST_FAULT"
"""Environment variable: `<fault> <words>`, what an engine suffers at a sentence that has the words."""
HIBARI = Voice(id="hibari", engine="hibari", lang="en", model="heart", reads=("en",))
ESPEAK = Voice(id="espeak-en", engine="espeak", lang="en", model="en-us", reads=("en",))
VOICES = Voices((HIBARI, ESPEAK), lambda voice: None)
FIRST_TEXT = "This is the first section, in {level} words."


def article(folder: Path, first: str = FIRST_TEXT) -> Article:
    """Three levels of two sections; `first` is what the first says."""
    return Article(
        id="small",
        reviewed="2021-09",
        due="2024-09",
        references=(),
        facts=(),
        terms=(),
        levels={level: _level_text(level, folder, first) for level in LEVELS},
        changes={},
        anchors={},
        dates={},
        undated=(),
        bands={},
        names=(),
        without_summary=(),
        sample=None,
        folder=folder,
    )


def _level_text(level: Level, folder: Path, first: str) -> LevelText:
    texts = {"first": first.format(level=level), "second": f"This is the second section, in {level} words."}
    sections = tuple(_section(id_, text) for id_, text in texts.items())
    return LevelText(level=level, lang="en", title="Small", sections=sections, ask=(), path=folder)


def _section(id_: str, text: str) -> Section:
    return Section(
        id=id_,
        heading=_block(f"{id_}.title", "heading", f"The {id_} heading"),
        summary=None,
        body=(_block(f"{id_}.intro", "paragraph", text),),
        questions=(),
    )


def _block(id_: str, kind: BlockKind, text: str) -> Block:
    sentence = Sentence(id=f"{id_}.1", text=text)
    return Block(id=id_, kind=kind, text=text, facts=(), explains=(), sentences=(sentence,), line=1)


def narrator(
    folder: Path,
    workers: Executor,
    *,
    render: narration.Render = narration.render,
    store: Store | None = None,
    on_demand: bool = True,
    notice: str = NOTICE,
    first: str = FIRST_TEXT,
    voices: Voices = VOICES,
) -> Narrator:
    """A narrator of the small article; what is not said is as in production."""
    return Narrator(
        library=Library(articles={"small": article(folder, first)}),
        store=store or Store((folder / "store").as_uri()),
        workers=workers,
        voices=voices,
        notice=lambda lang: notice,
        lexicon=lambda lang: Lexicon(lang=lang, aliases={"heading": "hedding"}),
        on_demand=on_demand,
        render=render,
    )


def watched(voice: Voice, speed: Speed, said: tuple[Utterance, ...], clips_url: str | None) -> Rendered:
    """Render as production does, with an engine and an encoder that leave a line each time they work."""
    _watch()
    return narration.render(voice, speed, said, clips_url)


def lines(log: Path) -> Counter[str]:
    """What the watched workers wrote, and how often."""
    return Counter(log.read_text().splitlines() if log.exists() else ())


def spoken(log: Path) -> Counter[str]:
    """Sentences that an engine spoke, and how often."""
    return Counter({line: count for line, count in lines(log).items() if line.startswith("spoke ")})


def encoded(log: Path) -> int:
    """How many MP3s were encoded."""
    return lines(log)["encoded"]


@functools.cache
def _watch() -> None:
    """Once a process, and only in workers: both stay as they are, with a line before."""
    open_engine, encode = engines.open_engine, audio.encode_mp3

    def opened(voice: Voice) -> Engine:
        engine = open_engine(voice)
        return _Watched(engine=engine, voice=voice, version=engine.version)

    def encoding(pcm: PCM, rate: int) -> bytes:
        _note("encoded")
        return encode(pcm, rate)

    engines.open_engine, audio.encode_mp3 = opened, encoding  # type: ignore[assignment]


@dataclass
class _Watched:
    engine: Engine
    voice: Voice
    version: str

    def speak(self, text: str, speed: Speed) -> Clip:
        fault, words = (os.environ.get(FAULT) or "none -").split(maxsplit=1)
        clip = self.engine.speak(text, speed)
        if words in text:
            clip = _FAULTS[fault](clip, text)
        _note(f"spoke {self.voice.id} {speed} {text}")
        return clip


def _note(line: str) -> None:
    with open(os.environ[LOG], "a") as log:
        log.write(f"{line}\n")


def _killed(clip: Clip, text: str) -> Clip:
    os.kill(os.getpid(), signal.SIGKILL)
    return clip


def _killed_once(clip: Clip, text: str) -> Clip:
    died = Path(os.environ[LOG]).with_suffix(".died")
    if not died.exists():
        died.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return clip


def _hanging(clip: Clip, text: str) -> Clip:
    while True:
        signal.pause()


def _silent(clip: Clip, text: str) -> Clip:
    """As a library that answers without an error and without a sound."""
    return replace(clip, pcm=engines.audible(np.zeros_like(clip.pcm), text))


def _gated(clip: Clip, text: str) -> Clip:
    """Tell that this sentence is under way, once, and go on when there is an answer."""
    told, answered = gates(Path(os.environ[LOG]))
    if told.exists():
        told.write_text("under way")
        answered.read_text()
    return clip


def gates(log: Path) -> tuple[Path, Path]:
    """The named pipes of the fault `gated`."""
    return log.with_suffix(".told"), log.with_suffix(".answered")


_FAULTS: dict[str, Callable[[Clip, str], Clip]] = {
    "none": lambda clip, text: clip,
    "killed": _killed,
    "killed-once": _killed_once,
    "hanging": _hanging,
    "silent": _silent,
    "gated": _gated,
}


def main(folder: Path, words: list[str]) -> None:
    """A command of the service on the small article."""
    app, workers = Flask("reader"), Workers(2, time_limit=60)
    maker = narrator(folder, workers, render=watched)
    cli.init_app(app, Library(articles={"small": article(folder)}), maker, VOICES)
    try:
        app.cli.main(args=words, prog_name="flask", obj=ScriptInfo(create_app=lambda: app))
    finally:
        workers.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
