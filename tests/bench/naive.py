"""CPU of rendering over that of a chain of programs: one `espeak-ng` a sentence, `sox`, `ffmpeg` twice.

The programs are those of the system, as anyone would call them. They get the same sentences and rate; they
make no pauses, write no cues and check nothing, which is all to their advantage. Ours is what the first
row measures, in one process; the store is not in it, as it is not in theirs.
"""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from service.executors import Workers
from service.narration import Recipe
from service.speech.engines.espeak import RATE
from tests.bench import rendering
from tests.bench.row import Row
from tests.bench.service import cpu, sections, stored, warm_workers

ROUNDS = 3
BOUND = 0.3
QUIET = ("-nostdin", "-loglevel", "error", "-y")
PROGRAMS = ("espeak-ng", "sox", "ffmpeg")


def rows() -> tuple[Row, ...]:
    """Each round takes another third of the sections."""
    if absent := [program for program in PROGRAMS if not shutil.which(program)]:
        raise SystemExit(f"not installed: {', '.join(absent)}; `make bench` needs them to compare with")
    with warm_workers(1) as workers:
        ratios = []
        for n in range(ROUNDS):
            with stored(workers) as narrator:
                ratios.append(_ratio(workers, sections(narrator)[n::ROUNDS]))
    return (Row(what="render / a process a sentence, sox, ffmpeg twice", ratios=tuple(ratios), bound=BOUND),)


def _ratio(workers: Workers, recipes: list[Recipe]) -> float:
    ours = sum(workers.run(rendering.render, recipe.utterances) for recipe in recipes)
    return ours / cpu(lambda: render_all(recipes))


def render_all(recipes: list[Recipe]) -> None:
    """MP3 and u-law of every section."""
    with TemporaryDirectory() as folder:
        for recipe in recipes:
            _render(recipe, Path(folder))


def _render(recipe: Recipe, folder: Path) -> None:
    parts = [folder / f"{n}.wav" for n in range(len(recipe.utterances))]
    for utterance, part in zip(recipe.utterances, parts, strict=True):
        _run("espeak-ng", "-v", "en-us", "-s", RATE["normal"], "-w", part, "--", utterance.spoken)
    joined = folder / "joined.wav"
    _run("sox", *parts, joined)
    _run("ffmpeg", *QUIET, "-i", joined, "-c:a", "libmp3lame", "-b:a", "48k", folder / f"{recipe.key}.mp3")
    _run("sox", joined, "-r", 8000, folder / "narrow.wav")
    ulaw = ("-c:a", "pcm_mulaw", "-f", "mulaw", folder / f"{recipe.key}.ulaw")
    _run("ffmpeg", *QUIET, "-i", folder / "narrow.wav", *ulaw)


def _run(*words: object) -> None:
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL)
