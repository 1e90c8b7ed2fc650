"""The one assembly: a text and a voice become a track in the store.

`Narrator.find` only looks, `Narrator.make` renders in a worker; `render` is what the worker does.
"""

import functools
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from itertools import product
from threading import Lock
from typing import Literal

from service.articles.library import SOURCE_LANG, Library
from service.articles.model import LEVELS, Article, Level
from service.articles.renditions import NotServed, served
from service.executors import Executor
from service.manifests import About, Manifest
from service.speech import audio, clips, engines, files, tracks
from service.speech.files import Rendered as Rendered
from service.speech.model import SPEEDS, EngineError, Speed, Utterance, Voice
from service.speech.utterances import utterances
from service.speech.voices import Voices
from service.store import NotStored, Store
from service.text.spoken import Lexicon

Format = Literal["mp3", "wav", "ulaw"]
FORMATS: tuple[Format, ...] = ("mp3", "wav", "ulaw")
StoredName = Literal["mp3", "wav", "ulaw", "ulaw.wav", "vtt", "json"]
"""`vtt` and `json` are the cues, `ulaw.wav` is the bytes of `ulaw` in a WAV container."""
ALL = "all"
"""Stands for all sections of a level in one track."""

_PIPELINE = 1
"""Raised when the same recipe comes to sound or be written otherwise: everything is then rendered again."""


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """Everything that decides a track's bytes, and where its text stands."""

    key: str
    article: str
    lang: str
    level: Level
    section: str
    """A section's id, or `all`."""
    voice: Voice
    speed: Speed
    utterances: tuple[Utterance, ...]


Render = Callable[[Voice, Speed, tuple[Utterance, ...], str], Rendered]


def render(voice: Voice, speed: Speed, said: tuple[Utterance, ...], clips_url: str | None = None) -> Rendered:
    """Speak the utterances and write the track in every form; EngineError where the voice cannot say one.

    Clips are taken from the store at `clips_url`, and each new one is kept there as soon as it is spoken;
    without a URL all are spoken anew.
    """
    if clips_url is None:
        engine = engines.open_engine(voice)
        spoken = [engine.speak(utterance.spoken, speed) for utterance in said]
    else:
        store = _opened(clips_url)
        spoken = [clips.say(voice, speed, utterance.spoken, store) for utterance in said]
    track = tracks.join(said, spoken)
    return Rendered(
        files=files.written(track), frames=len(track.pcm), rate=track.rate, engine=engines.version_of(voice)
    )


_opened = functools.cache(Store)
"""The store of a URL, in the worker."""


def seconds(manifest: Manifest) -> float:
    """How long the stored track is."""
    return int(manifest.about["frames"]) / int(manifest.about["rate"])


class Narrator:
    """Finds and makes the tracks of a library. Safe to share between threads."""

    def __init__(
        self,
        *,
        library: Library,
        store: Store,
        workers: Executor,
        voices: Voices,
        notice: Callable[[str], str],
        lexicon: Callable[[str], Lexicon],
        languages: tuple[str, ...] = (SOURCE_LANG,),
        on_demand: bool = True,
        render: Render = render,
    ) -> None:
        """`notice` and `lexicon` answer for a language tag; `render` is run in a worker."""
        self._library = library
        self._store = store
        self._workers = workers
        self._voices = voices
        self._notice = notice
        self._lexicon = lexicon
        self._languages = languages
        self._on_demand = on_demand
        self._render = render
        self._lock = Lock()
        self._recipes: dict[tuple[str, ...], Recipe] = {}
        self._by_key: dict[str, Recipe] = {}
        self._running: dict[str, Future[Manifest]] = {}

    def voices(self, lang: str) -> tuple[Voice, ...]:
        """The voices of a language, its default first; empty where nobody speaks it here."""
        return self._voices.offered(lang)

    def recipe(
        self,
        article: str,
        lang: str,
        level: Level,
        section: str,
        voice_id: str | None = None,
        speed: Speed = "normal",
    ) -> Recipe:
        """The recipe of a section's track, or of `all`.

        NoVoice, NotServed or KeyError: no such voice, no such text in that language, no such text at all.
        """
        return self._recipe(article, lang, level, section, self._voices.choose(lang, voice_id), speed)

    def _recipe(
        self, article: str, lang: str, level: Level, section: str, voice: Voice, speed: Speed
    ) -> Recipe:
        place = (article, lang, level, section, voice.id, speed)
        if place not in self._recipes:
            said = self._utterances(article, lang, level, section)
            self._recipes[place] = Recipe(
                key=_key(voice, speed, said),
                article=article,
                lang=lang,
                level=level,
                section=section,
                voice=voice,
                speed=speed,
                utterances=said,
            )
        return self._recipes[place]

    def recipes(self) -> Iterator[Recipe]:
        """Every recipe of the content, language by language, default voice and normal speed first."""
        for lang in self._languages:
            yield from self._recipes_by(lang, self._voices.offered(lang))

    def _recipes_by(self, lang: str, voices: Iterable[Voice]) -> Iterator[Recipe]:
        for voice, speed, article in product(voices, SPEEDS, self._library.articles.values()):
            for level, section in product(LEVELS, (*article.section_ids, ALL)):
                if self.serves(article, lang, level, section):
                    yield self._recipe(article.id, lang, level, section, voice, speed)

    def serves(self, article: Article, lang: str, level: Level, section: str) -> bool:
        """Whether the section, or with `all` every one, is served in that language."""
        try:
            return bool(served(self._library, article, _ids(article, section), level, lang))
        except NotServed:
            return False

    def needed(self) -> Iterator[str]:
        """The keys of all that the content needs in the store: tracks and their clips.

        Also by voices that are not offered just now: a self-test that failed once must cost no audio.
        """
        known = [voice for voice in self._voices.catalogue if _is_known(voice)]
        for lang in self._languages:
            for recipe in self._recipes_by(lang, [voice for voice in known if lang in voice.reads]):
                yield recipe.key
                yield from clip_keys(recipe)

    def sentences(self, voice: Voice) -> dict[str, str]:
        """What the voice has to say of the content, by `<level>.<sentence id>`, and `notice.<n>`."""
        said: dict[str, str] = {}
        for lang in self._languages:
            for recipe in self._recipes_by(lang, [voice] if lang in voice.reads else []):
                if recipe.section != ALL and recipe.speed == SPEEDS[0]:
                    said |= _sentences(recipe)
        return said

    def by_key(self, key: str) -> Recipe | None:
        """The recipe of that key among those of the content."""
        if not self._by_key:
            self._by_key = {recipe.key: recipe for recipe in self.recipes()}
        return self._by_key.get(key)

    @property
    def store(self) -> Store:
        """Where the tracks and their clips are."""
        return self._store

    @property
    def at_once(self) -> int:
        """How many tracks are rendered at the same time."""
        return self._workers.count

    def find(self, recipe: Recipe) -> Manifest | None:
        """What is stored of the recipe; only looks."""
        return self._store.manifest(recipe.key)

    def make(self, recipe: Recipe) -> Manifest:
        """What is stored of the recipe, rendered now if it is not there yet.

        Callers that ask for one recipe at the same time share one rendering and its result, or its error; the
        next caller after an error tries again. Raises WorkerDied, EngineError, StoreError.
        """
        mine: Future[Manifest] = Future()
        with self._lock:
            running = self._running.setdefault(recipe.key, mine)
        if running is mine:
            self._fulfil(mine, recipe)
        return running.result()

    def read(self, recipe: Recipe, name: StoredName) -> bytes:
        """The stored bytes; missing or damaged, made now if rendering on demand is on, else NotStored."""
        try:
            return self._store.get(recipe.key, name)
        except NotStored:
            if not self._on_demand:
                raise
        self.make(recipe)
        return self._store.get(recipe.key, name)

    def _utterances(self, article: str, lang: str, level: Level, section: str) -> tuple[Utterance, ...]:
        english = self._library.articles[article]
        sections = served(self._library, english, _ids(english, section), level, lang)
        return utterances(sections, self._notice(lang), lang=lang, lexicon=self._lexicon(lang))

    def _fulfil(self, promise: Future[Manifest], recipe: Recipe) -> None:
        try:
            promise.set_result(self.find(recipe) or self._store_rendered(recipe))
        except BaseException as error:
            promise.set_exception(error)
        finally:
            with self._lock:
                del self._running[recipe.key]

    def _store_rendered(self, recipe: Recipe) -> Manifest:
        self._store.check()
        rendered = self._workers.run(
            self._render, recipe.voice, recipe.speed, recipe.utterances, self._store.url
        )
        here = engines.version_of(recipe.voice)
        if rendered.engine != here:  # its key would promise other bytes
            raise EngineError(f"{recipe.voice.id}: the worker has {rendered.engine}, here is {here}")
        about: About = {
            "voice": recipe.voice.id,
            "engine": here,
            "lang": recipe.lang,
            "speed": recipe.speed,
            "frames": rendered.frames,
            "rate": rendered.rate,
        }
        return self._store.put(recipe.key, rendered.files, about)


def _ids(article: Article, section: str) -> tuple[str, ...]:
    return article.section_ids if section == ALL else (section,)


def _sentences(recipe: Recipe) -> dict[str, str]:
    notice = [each.spoken for each in recipe.utterances if each.kind == "notice"]
    said = {f"{recipe.level}.{each.id}": each.spoken for each in recipe.utterances if each.kind != "notice"}
    return said | {f"notice.{n}": each for n, each in enumerate(notice, 1)}


def _is_known(voice: Voice) -> bool:
    """Whether its engine is installed: without its version there is no key."""
    try:
        return bool(engines.version_of(voice))
    except EngineError:
        return False


def clip_keys(recipe: Recipe) -> dict[str, str]:
    """What its clips say, by the key under which each is stored."""
    spoken = {utterance.spoken for utterance in recipe.utterances}
    return {clips.key(recipe.voice, recipe.speed, each): each for each in spoken}


def _key(voice: Voice, speed: Speed, said: tuple[Utterance, ...]) -> str:
    """Of everything that changes the bytes."""
    return clips.digest(
        {
            **clips.heard(voice),
            "pipeline": _PIPELINE,
            "speed": speed,
            "encoding": dict(audio.encoding()),
            "utterances": [asdict(utterance) for utterance in said],
        }
    )
