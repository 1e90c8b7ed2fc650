"""An accessible voice and plain-language reader: articles at three levels, as page, sound and JSON."""

# What is big is imported inside the functions: workers import this package too, and have no use for Flask.

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from service.config import Config
    from service.executors import Executor
    from service.text.spoken import Lexicon

_ROOT = Path(__file__).resolve().parent.parent
_TIME_LIMIT = 900.0
"""Seconds a worker may take: a whole level by the slowest voice, several times over."""


def create_app(
    config: "Config | None" = None,
    content: Path = _ROOT / "content",
    translations: Path = _ROOT / "translations",
) -> "Flask":
    """The service; ConfigError or SourceError where it cannot start."""
    from flask import Flask

    from service import cli, i18n, web
    from service import config as configuration
    from service.articles import library as english
    from service.articles import translations as translated
    from service.narration import Narrator
    from service.speech import self_test
    from service.speech import voices as catalogue
    from service.speech.voices import Voices
    from service.store import Store
    from service.web.parts import Parts
    from service.web.scores import Scores

    config = config or configuration.load()
    library = translated.load(english.load(content), translations)
    languages = i18n.offered(translations, library.has_text, config.settings.languages)
    lexicon = _lexicons(content, translations)
    store, workers = Store(config.store, config.store_limit), _executor(config)
    voices = Voices(catalogue.known(config.voices), self_test.fault)
    narrator = Narrator(
        library=library,
        store=store,
        workers=workers,
        voices=voices,
        notice=partial(i18n.notice, folder=translations),
        lexicon=lexicon,
        languages=languages,
        on_demand=config.on_demand,
    )
    app = Flask(__name__)
    i18n.init_app(app, translations)
    cli.init_app(app, library, narrator, voices, translations)
    web.init_app(
        app,
        Parts(
            config=config,
            translations=translations,
            languages=languages,
            library=library,
            store=store,
            workers=workers,
            voices=voices,
            narrator=narrator,
            scores=Scores(workers),
        ),
    )
    return app


def _executor(config: "Config") -> "Executor":
    """Processes of this machine, or a cluster; ConfigError where there is none at the address."""
    from service.cluster import Cluster
    from service.config import ConfigError
    from service.executors import Workers

    if config.dask is None:
        return Workers(config.workers, _TIME_LIMIT)
    try:
        return Cluster(config.dask, _TIME_LIMIT)
    except (ImportError, OSError) as error:
        raise ConfigError(f"READER_DASK={config.dask}: {error}") from error


def _lexicons(content: Path, translations: Path) -> "Callable[[str], Lexicon]":
    """The lexicon of a language tag, read when it is first needed; an empty one where there is none."""
    from service.catalogs import locale_name
    from service.i18n import SOURCE_LANG
    from service.text import spoken

    @cache
    def lexicon(lang: str) -> "Lexicon":
        folder = content if lang == SOURCE_LANG else translations / locale_name(lang)
        path = folder / "spoken.pls"
        has_one = lang == SOURCE_LANG or path.exists()
        return spoken.load(path) if has_one else spoken.Lexicon(lang=lang, aliases={})

    lexicon(SOURCE_LANG)  # a fault in it stops the start
    return lexicon
