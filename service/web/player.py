"""What a reading page says about listening."""

from dataclasses import dataclass

from service import i18n
from service.articles.model import Article, Level
from service.speech.model import SPEEDS, Speed
from service.web.addresses import address
from service.web.links import Link, here
from service.web.listening import Audio, Choice, audio
from service.web.parts import parts


@dataclass(frozen=True, kw_only=True)
class Player:
    """The audio that the page carries, and what else could be chosen."""

    audio: Audio | None
    """None where no voice speaks the language."""
    plays: bool
    """Whether it is rendered, or would be when asked for."""
    voices: list[Link]
    speeds: list[Link]
    text_url: str


def player(article: Article, level: Level, lang: str, section: str, choice: Choice) -> Player:
    """The player of a page whose text is in `lang`."""
    narrator, speed = parts().narrator, choice.speed or SPEEDS[0]
    ids = [voice.id for voice in narrator.voices(lang)]
    voice = choice.voice or (ids[0] if ids else None)
    carried = audio(narrator.recipe(article.id, lang, level, section, voice, speed)) if voice else None

    def link(text: str, voice: str | None, speed: Speed | None, *, current: bool) -> Link:
        query = Choice(voice=voice, speed=speed).kept
        return Link(text=text, url=here(article, level, section, **query), current=current)

    return Player(
        audio=carried,
        plays=carried is not None and (carried.rendered or parts().config.on_demand),
        voices=[link(each, each, choice.speed, current=each == voice) for each in ids],
        speeds=[link(i18n.speed_name(each), choice.voice, each, current=each == speed) for each in SPEEDS],
        text_url=address("downloads.beside", article=article.id, level=level, section=section, suffix="txt"),
    )
