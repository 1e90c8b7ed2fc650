"""What a reading page says about listening."""

from collections.abc import Iterable
from dataclasses import dataclass

from service import i18n
from service.articles.model import Article, Level
from service.speech.model import SPEEDS, Speed, Voice
from service.web.addresses import address
from service.web.links import Link, here
from service.web.listening import Audio, Choice, audio
from service.web.parts import parts


@dataclass(frozen=True, kw_only=True)
class Player:
    """The audio that the page carries, and what else could be chosen."""

    audio: Audio | None
    """None where no voice speaks the language, or the text is in more than one."""
    is_mixed: bool
    """Whether the text is in more than one language, which no voice reads."""
    plays: bool
    """Whether it is rendered, or would be when asked for."""
    voices: list[Link]
    speeds: list[Link]
    text_url: str


def player(article: Article, level: Level, lang: str | None, section: str, choice: Choice) -> Player:
    """The player of a page whose text is in `lang`; None: in more than one."""
    narrator, speed = parts().narrator, choice.speed or SPEEDS[0]
    voices = narrator.voices(lang) if lang else ()
    voice = (choice.voice or next((each.id for each in voices), None)) if lang else None
    recipe = narrator.recipe(article.id, lang, level, section, voice, speed) if lang and voice else None
    carried = audio(recipe) if recipe else None

    def link(text: str, voice: str | None, speed: Speed | None, *, current: bool) -> Link:
        query = Choice(voice=voice, speed=speed).kept
        return Link(text=text, url=here(article, level, section, **query), current=current)

    return Player(
        audio=carried,
        is_mixed=lang is None,
        plays=carried is not None and (carried.rendered or parts().config.on_demand),
        voices=[link(name, id_, choice.speed, current=id_ == voice) for id_, name in _named(voices).items()],
        speeds=[link(i18n.speed_name(each), choice.voice, each, current=each == speed) for each in SPEEDS],
        text_url=address("downloads.beside", article=article.id, level=level, section=section, suffix="txt"),
    )


def _named(voices: Iterable[Voice]) -> dict[str, str]:
    """What each voice is called, by id: by what it speaks, where that tells them apart."""
    names = {voice.id: i18n.name_of(voice.lang) for voice in voices}
    return names if len(set(names.values())) == len(names) else {each: each for each in names}
