"""An accessible voice and plain-language reader: articles at three levels, as page, sound and JSON."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from service.config import Config

_ROOT = Path(__file__).resolve().parent.parent
_TIME_LIMIT = 900.0
"""Seconds a worker may take: a whole level by the slowest voice, several times over."""


def create_app(
    config: "Config | None" = None,
    content: Path = _ROOT / "content",
    translations: Path = _ROOT / "translations",
) -> "Flask":
    """The service; ConfigError or SourceError where it cannot start."""
    # Imported here, since workers import this package too and have no use for Flask.
    from flask import Flask

    from service import cli, i18n, web
    from service import config as configuration
    from service.articles import library
    from service.executors import Workers
    from service.narration import Narrator
    from service.speech import voices as catalogue
    from service.speech.voices import Voices
    from service.store import Store
    from service.text import spoken
    from service.web.parts import Parts
    from service.web.scores import Scores

    config = config or configuration.load()
    articles, english = library.load(content), spoken.load(content / "spoken.pls")
    store, workers = Store(config.store), Workers(config.workers, _TIME_LIMIT)
    voices = Voices(catalogue.load(), catalogue.missing)
    narrator = Narrator(
        library=articles,
        store=store,
        workers=workers,
        voices=voices,
        notice=partial(i18n.notice, folder=translations),
        lexicon=lambda lang: english,
        on_demand=config.on_demand,
    )
    app = Flask(__name__)
    i18n.init_app(app, translations)
    cli.init_app(app, articles, narrator, voices)
    web.init_app(
        app,
        Parts(
            config=config,
            translations=translations,
            languages=i18n.offered(translations, config.settings.languages),
            library=articles,
            store=store,
            workers=workers,
            voices=voices,
            narrator=narrator,
            scores=Scores(workers),
        ),
    )
    return app
