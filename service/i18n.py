"""Languages: tags, their aliases, and the catalog of interface texts. The one module that knows Flask-Babel.

How a language writes names, dates and numbers stands in `locales`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

import flask_babel  # type: ignore[import-untyped]
from babel.support import NullTranslations, Translations
from flask import Flask, current_app, g, has_app_context, has_request_context

from service import catalogs, locales
from service.catalogs import INTERFACE, locale_name
from service.locales import Language
from service.locales import direction as direction

SOURCE_LANG = "en"
FOLDER = Path(__file__).resolve().parent.parent / "translations"
_FOLDER_KEY = "TRANSLATIONS"


@dataclass(frozen=True, kw_only=True)
class Match:
    """The language that a tag arrives at, and the voice it asks for by itself."""

    lang: str
    voice: str | None = None


# Looked up before subtags are dropped from the right; keys in lower case.
ALIASES: dict[str, Match] = {
    "zh": Match(lang="zh-Hans"),
    "zh-cn": Match(lang="zh-Hans"),
    "zh-sg": Match(lang="zh-Hans"),
    "zh-tw": Match(lang="zh-Hant"),
    "zh-hk": Match(lang="zh-Hant", voice="espeak-yue"),
    "zh-mo": Match(lang="zh-Hant", voice="espeak-yue"),
    "zh-hant-hk": Match(lang="zh-Hant", voice="espeak-yue"),
    "zh-hant-mo": Match(lang="zh-Hant", voice="espeak-yue"),
    "yue": Match(lang="zh-Hant", voice="espeak-yue"),
    "tl": Match(lang="fil"),
    "pt": Match(lang="pt-BR"),
    "pa": Match(lang="pa-Guru"),
    "pa-in": Match(lang="pa-Guru"),
}
# Who writes these may read another script or language than the tag says: nobody is sent anywhere by guess.
ASK = frozenset(("pa-pk", "fa-af", "prs"))


def canonical(tag: str, languages: Iterable[str]) -> Match | None:
    """The offered language that a tag means; None where there is none, or where one would have to ask.

    Subtags are dropped from the right (RFC 4647, lookup), a script subtag never, so that no one is sent
    from one script to another.
    """
    by_lower = {lang.lower(): lang for lang in languages}
    wanted = tag.lower().replace("_", "-")
    while wanted and wanted not in ASK:
        if wanted in by_lower:
            return Match(lang=by_lower[wanted])
        if wanted in ALIASES:
            match = ALIASES[wanted]
            return match if match.lang in by_lower.values() else None
        wanted, _, dropped = wanted.rpartition("-")
        if _is_script(dropped):
            return None
    return None


def _is_script(subtag: str) -> bool:
    return len(subtag) == 4 and subtag.isalpha()


def suggested(accepted: Iterable[str], languages: Iterable[str]) -> Match | None:
    """The first offered language among those a browser accepts, best first."""
    offered_languages = tuple(languages)
    return next(filter(None, (canonical(tag, offered_languages) for tag in accepted)), None)


def name_of(tag: str) -> str:
    """What a language is called in the language of the page."""
    return locales.name(tag, current(), _folder())


def language(tag: str) -> Language:
    """Names and text direction of a tag."""
    return locales.language(tag, _folder())


def offered(folder: Path, has_text: Callable[[str], bool], wanted: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Tags of the languages with a complete catalog and a whole section, English first.

    Or `wanted`, in its order; ValueError where one of those is not ready.
    """
    others = (tag for tag in catalogs.languages(folder) if _why_not(folder, tag, has_text) is None)
    ready = (SOURCE_LANG, *others)
    if missing := sorted(set(wanted) - set(ready)):
        raise ValueError(f"languages not offered: {', '.join(missing)}; complete are {', '.join(ready)}")
    return wanted or ready


def missing_catalogs(folder: Path, has_text: Callable[[str], bool]) -> dict[str, str]:
    """Why a language that has catalogs is not offered, by tag."""
    reasons = {tag: _why_not(folder, tag, has_text) for tag in catalogs.languages(folder)}
    return {tag: why for tag, why in reasons.items() if why is not None}


def _why_not(folder: Path, tag: str, has_text: Callable[[str], bool]) -> str | None:
    if not locales.known(tag):
        return "CLDR does not know the language"
    locales.customs(tag, folder)  # a fault in it stops the start, not the first page
    if not _complete(folder, tag):
        return "the interface catalog is not complete or not compiled"
    return None if has_text(tag) else "no section is translated whole"


def _complete(folder: Path, tag: str) -> bool:
    """Whether every message of the template is translated and compiled."""
    template, path = folder / f"{INTERFACE}.pot", catalogs.po_path(folder, tag, INTERFACE)
    if not (template.is_file() and path.is_file() and path.with_suffix(".mo").is_file()):
        return False
    finished = {(each.context, each.msgid) for each in catalogs.load(path).messages if each.is_finished}
    return all((each.context, each.msgid) in finished for each in catalogs.load(template).messages)


def notice(lang: str, folder: Path = FOLDER) -> str:
    """The fixed notice of every page and every track, in that language. Needs no request."""
    # Translators: Stands on every page and is spoken at the end of every recording. Keep all four statements.
    return _catalog(lang, folder).gettext(
        "The article behind this text was medically reviewed in September 2021, more than three years ago. "
        "Some treatments may have changed since then. This text does not describe side effects. "
        "Ask your care team about both."
    )


@cache
def _catalog(lang: str, folder: Path) -> NullTranslations:
    return Translations.load(folder, [locale_name(lang)], INTERFACE)


def gettext(message: str, **variables: object) -> str:
    """The message in the language of this request, its named places filled."""
    return str(flask_babel.gettext(message, **variables))


def site_name() -> str:
    """What the service is called where the clinic gives it no name."""
    # Translators: Name of the service, in the header of every page.
    return gettext("Read and Listen")


def level_name(level: str) -> str:
    """A level as a person reads it."""
    # Translators: Name of the simplest reading level; also stands alone on a link.
    easy = gettext("Easy")
    # Translators: Name of the middle reading level; also stands alone on a link.
    plain = gettext("Plain")
    # Translators: Name of the fullest reading level; also stands alone on a link.
    standard = gettext("Standard")
    return {"easy": easy, "plain": plain, "standard": standard}[level]


def whole_name() -> str:
    """All sections of a level on one page."""
    # Translators: Link to all sections on one page.
    return gettext("Read or hear everything on one page")


def speed_name(speed: str) -> str:
    """A speed as a person reads it."""
    # Translators: Speed of a recording; stands alone on a link.
    normal = gettext("Normal")
    # Translators: Speed of a recording; stands alone on a link.
    slow = gettext("Slow")
    return {"normal": normal, "slow": slow}[speed]


def duration(seconds: float) -> str:
    """A length of time, to the second."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        # Translators: Length of a recording of less than a minute; "s" is seconds.
        return gettext("%(seconds)s s", seconds=rest)
    # Translators: Length of a recording; "min" is minutes, "s" is seconds.
    return gettext("%(minutes)s min %(seconds)s s", minutes=minutes, seconds=rest)


def size(count: int) -> str:
    """Bytes as a person reads them, in thousands or millions."""
    if count < 1_000_000:
        # Translators: Size of a file in kilobytes.
        return gettext("%(size)s kB", size=max(1, round(count / 1000)))
    # Translators: Size of a file in megabytes.
    return gettext("%(size)s MB", size=number(count / 1_000_000))


def number(value: float) -> str:
    """A number to one decimal, as the language writes it, in Latin digits."""
    return locales.number(value, current(), _folder())


def month(year_month: str) -> str:
    """`2021-09` as the language writes it."""
    return locales.month(year_month, current(), _folder())


def day(when: date) -> str:
    """A date as the language writes it, the month in letters."""
    return locales.day(when, current(), _folder())


Said = TypeVar("Said")


def said_in(lang: str, say: Callable[[], Said]) -> Said:
    """What a function would say on a page in that language."""
    own = current()
    use(lang)
    try:
        with flask_babel.force_locale(locale_name(lang)):
            return say()
    finally:
        use(own)


def use(lang: str) -> None:
    """Say the interface's texts of this request in that language."""
    g.lang = lang


def current() -> str:
    """Tag of the language of this request's interface."""
    return str(g.get("lang", SOURCE_LANG)) if has_request_context() else SOURCE_LANG


def init_app(app: Flask, folder: Path = FOLDER) -> None:
    """Bind the catalogs, by absolute path: a relative one would be looked for in the package, in silence."""
    flask_babel.Babel(
        app,
        default_locale=SOURCE_LANG,
        default_domain=INTERFACE,
        default_translation_directories=str(folder.resolve()),
        locale_selector=lambda: locale_name(current()),
    )
    app.config[_FOLDER_KEY] = folder
    app.url_defaults(_add_lang)
    app.context_processor(lambda: {"lang": current()})
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(language=language, level_name=level_name, speed_name=speed_name)
    app.jinja_env.filters.update(duration=duration, size=size, number=number, month=month, day=day)


def _folder() -> Path:
    """Folder of the catalogs of this app."""
    return Path(current_app.config[_FOLDER_KEY]) if has_app_context() else FOLDER


def _add_lang(endpoint: str, values: dict[str, object]) -> None:
    """url_for of a page in the language of the page it stands on, where no other is asked for."""
    if current_app.url_map.is_endpoint_expecting(endpoint, "lang"):
        values.setdefault("lang", current())
