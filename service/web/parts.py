"""What the views work with, put together once in create_app."""

from dataclasses import dataclass
from pathlib import Path

from flask import current_app

from service import i18n
from service.articles.library import Library
from service.config import Config
from service.executors import Executor
from service.narration import Narrator
from service.speech.voices import Voices
from service.store import Store
from service.web.scores import Scores

EXTENSION = "reader"


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The service behind the pages."""

    config: Config
    translations: Path
    """Folder of the catalogs."""
    languages: tuple[str, ...]
    """Tags of the languages offered, in their order."""
    library: Library
    store: Store
    workers: Executor
    voices: Voices
    narrator: Narrator
    scores: Scores

    def notice(self, lang: str) -> str:
        """The fixed notice in that language."""
        return i18n.notice(lang, self.translations)


def parts() -> Parts:
    """The parts of the app that answers this request."""
    found = current_app.extensions[EXTENSION]
    assert isinstance(found, Parts)
    return found
