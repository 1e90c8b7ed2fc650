"""recordings: a person's voice, a file a sentence: the only way for languages without synthesis.

A folder in the one that READER_VOICES names, with WAV or FLAC files and `recordings.toml`:

    lang = "fil"
    speaker = "who reads"
    licence = "CC BY-SA 4.0"

    [[recording]]
    sentence = "easy.cytokines.messages.1"              # level and sentence id, or notice.1
    file = "easy.cytokines.messages.1.flac"
    slow = "easy.cytokines.messages.1.slow.flac"        # may be left out
    digest = "..."                                      # of the text that is read: `digest(text)`

An engine is given a text and no id: a recording is found by the digest of the text. So a sentence that was
changed has none, and is not said in its old words.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from service import toml_lines
from service.speech import loudness
from service.speech.engines import audible, sayable, trimmed
from service.speech.model import Clip, EngineError, Speed, Voice
from service.toml_lines import Row, TomlFile

PACKAGES = {"soundfile": "soundfile", "soxr": "soxr"}
MANIFEST = "recordings.toml"

_RATE = 24000  # every recording comes to it: a track has one rate
_EDGE = 100  # 16-bit steps, -50 dB: a quiet room
_MARGIN = 0.05  # seconds of the room that are kept: breath belongs to a person's word


@dataclass(frozen=True, kw_only=True)
class Recording:
    """One sentence, read."""

    sentence: str
    digest: str
    files: Mapping[Speed, Path]


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What is recorded in a folder, by whom, and who may use it."""

    lang: str
    speaker: str
    licence: str
    recordings: tuple[Recording, ...]


def digest(text: str) -> str:
    """SHA-256 of a text as it is read: in Unicode form C, single spaces, without a full stop at the end.

    The service adds a full stop to headings before they are spoken; the reader of the text does not see it.
    """
    read = " ".join(unicodedata.normalize("NFC", text).split()).removesuffix(".")
    return sha256(read.encode()).hexdigest()


def gaps(folder: Path, sentences: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids of the sentences (id to spoken text) that nobody has read, and of those read in other words."""
    recorded = load(folder).recordings
    digests, ids = {each.digest for each in recorded}, {each.sentence for each in recorded}
    unread = [id_ for id_, text in sentences.items() if digest(text) not in digests]
    return tuple(id_ for id_ in unread if id_ not in ids), tuple(id_ for id_ in unread if id_ in ids)


def found(folder: Path) -> tuple[Voice, ...]:
    """The voice of each folder with recordings; SourceError where one cannot be used."""
    return tuple(_voice(manifest.parent) for manifest in sorted(folder.glob(f"*/{MANIFEST}")))


def load(folder: Path) -> Manifest:
    """Read the manifest of a folder; SourceError with the line that cannot be used."""
    file = toml_lines.load(folder / MANIFEST)
    whole = toml_lines.row(file, MANIFEST, file.table, ("lang", "speaker", "licence", "recording"), 1)
    manifest = Manifest(
        lang=whole.text("lang"),
        speaker=whole.text("speaker"),
        licence=whole.text("licence"),
        recordings=tuple(_recording(file, table) for table in whole.tables("recording")),
    )
    return manifest if manifest.recordings else _fail(whole)


def version(voice: Voice) -> str:
    """Digest of the manifest and of every file: a sentence that is read anew is another sound."""
    folder = Path(voice.model)
    files = sorted({file for each in load(folder).recordings for file in each.files.values()})
    whole = sha256(b"".join(sha256(file.read_bytes()).digest() for file in (folder / MANIFEST, *files)))
    return f"recordings {whole.hexdigest()[:16]} rate {_RATE} edge {_EDGE}/{_MARGIN}"


def open_voice(voice: Voice) -> "Recordings":
    """Read the manifest, and listen to the files to find out how loud they are."""
    return Recordings(voice)


class Recordings:
    """One person's readings in one language."""

    def __init__(self, voice: Voice) -> None:
        self.version = version(voice)
        recordings = load(Path(voice.model)).recordings
        self._files = {each.digest: each.files for each in recordings}
        self._gain = _gain([each.files["normal"] for each in recordings])

    def speak(self, text: str, speed: Speed) -> Clip:
        files = self._files.get(digest(sayable(text)))
        if files is None:
            raise EngineError(f"nobody has read {text!r}, or it was read in other words")
        if speed not in files:
            raise EngineError(f"nobody has read {text!r} at speed {speed}")
        pcm = audible(loudness.amplified(_wave(files[speed]), self._gain), text)
        return Clip(pcm=trimmed(pcm, _RATE, _EDGE, _MARGIN), rate=_RATE)

    def check(self) -> None:
        """EngineError where a file holds no sound."""
        for files in self._files.values():
            for file in files.values():
                audible(loudness.amplified(_wave(file), self._gain), file.name)


def _recording(file: TomlFile, table: object) -> Recording:
    sentence = table.get("sentence") if isinstance(table, dict) else None
    line = file.line_of("sentence", str(sentence)) if sentence else None
    row = toml_lines.row(file, "recording", table, ("sentence", "file", "slow", "digest"), line)
    folder = file.path.parent
    files: dict[Speed, Path] = {"normal": folder / row.text("file")}
    if slow := row.text_or_none("slow"):
        files["slow"] = folder / slow
    for path in files.values():
        if not path.is_file():
            raise row.error(f"names {path.name}, which is not in the folder")
    return Recording(sentence=row.text("sentence"), digest=row.text("digest"), files=files)


def _fail(whole: Row) -> NoReturn:
    raise whole.error("has no recording")


def _voice(folder: Path) -> Voice:
    lang = load(folder).lang
    return Voice(
        id=f"recorded-{lang.lower()}", engine="recordings", lang=lang, model=str(folder), reads=(lang,)
    )


def _gain(files: Sequence[Path]) -> float:
    """One for all, so that a sentence that was read softly stays soft."""
    try:
        return loudness.gain(np.concatenate([_wave(file) for file in files]), _RATE)
    except ValueError as error:
        raise EngineError(f"the recordings have no loudness: {error}") from error


def _wave(file: Path) -> NDArray[np.float32]:
    """A file's sound, mixed to one channel, at the rate of all recordings; EngineError where it has none."""
    import soundfile
    import soxr

    try:
        wave, rate = soundfile.read(file, dtype="float32", always_2d=True)
    except soundfile.LibsndfileError as error:
        raise EngineError(f"{file.name} cannot be read: {error}") from error
    mixed: NDArray[np.float32] = wave.mean(axis=1)
    return mixed if rate == _RATE else soxr.resample(mixed, rate, _RATE, "HQ")
