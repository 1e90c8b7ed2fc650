"""What can be heard of a text, rendered or not. Only looks, never renders."""

from collections.abc import Iterator
from dataclasses import dataclass

from flask import request

from service import i18n
from service.articles.model import Article, Level
from service.narration import FORMATS, Format, Recipe, seconds
from service.speech.model import SPEEDS, Speed, Voice
from service.store import Manifest
from service.web.addresses import Absent, address, one_of
from service.web.parts import parts


@dataclass(frozen=True, kw_only=True)
class File:
    """One format of a recording."""

    url: str
    bytes: int | None
    """None until it is rendered."""


@dataclass(frozen=True, kw_only=True)
class Audio:
    """A text as one voice says it at one speed."""

    voice: Voice
    speed: Speed
    seconds: float | None
    """None until it is rendered."""
    files: dict[Format, File]
    """By format."""
    cues_url: str

    @property
    def rendered(self) -> bool:
        return self.seconds is not None


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The voice and speed that an address names; None where it names none."""

    voice: str | None
    speed: Speed | None

    @property
    def kept(self) -> dict[str, str]:
        """The query that carries the choice on to another page."""
        return {name: value for name, value in (("voice", self.voice), ("speed", self.speed)) if value}

    def fits(self, audio: Audio) -> bool:
        """Whether a recording is among those meant."""
        return self.voice in (None, audio.voice.id) and self.speed in (None, audio.speed)


def chosen(lang: str, /, **found: str) -> Choice:
    """The voice and speed of this request's query; Absent where one is not known for the language.

    Where English stands in the place of the page's own language, a voice of the latter does not apply.
    """
    voices = {voice.id: voice for voice in parts().narrator.voices(lang)}
    own = {voice.id for voice in parts().narrator.voices(i18n.current())}
    voice, speed = request.args.get("voice"), request.args.get("speed")
    if voice is not None and voice.lower() in own - set(voices):
        voice = None
    return Choice(
        voice=voices[one_of("voice", voice, voices, **found)].id if voice is not None else None,
        speed=_speed(speed, **found) if speed is not None else None,
    )


def _speed(asked: str, **found: str) -> Speed:
    for speed in SPEEDS:
        if speed == asked.lower():
            return speed
    raise Absent("speed", asked, SPEEDS, **found)


def recordings(
    article: Article, level: Level, lang: str, section: str, *, first: str | None = None
) -> Iterator[Audio]:
    """Every voice of the language at every speed, `first` or the default first; none where none speaks it."""
    narrator = parts().narrator
    for voice in sorted(narrator.voices(lang), key=lambda voice: voice.id != first):
        for speed in SPEEDS:
            yield audio(narrator.recipe(article.id, lang, level, section, voice.id, speed))


def audio(recipe: Recipe) -> Audio:
    """What is known of a recipe's recording."""
    manifest = parts().narrator.find(recipe)
    place = {"lang": recipe.lang, "article": recipe.article, "level": recipe.level, "section": recipe.section}
    query = {"voice": recipe.voice.id, "speed": recipe.speed}
    return Audio(
        voice=recipe.voice,
        speed=recipe.speed,
        seconds=seconds(manifest) if manifest else None,
        files={name: _file(recipe, name, manifest) for name in FORMATS},
        cues_url=address("downloads.beside", **place, suffix="vtt", **query),
    )


def _file(recipe: Recipe, name: Format, manifest: Manifest | None) -> File:
    return File(
        url=address("downloads.audio", key=recipe.key, name=f"{recipe.section}.{name}"),
        bytes=manifest.files[name].size if manifest else None,
    )
