"""Languages: tags, their aliases, and the catalog of interface texts. The one module that knows Flask-Babel.

A language is named by its BCP 47 tag (`zh-Hans`) everywhere but in the folder of its catalog (`zh_Hans`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

import flask_babel  # type: ignore[import-untyped]
from babel import Locale
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask import Flask, current_app, g, has_request_context

DOMAIN = "interface"
SOURCE_LANG = "en"
FOLDER = Path(__file__).resolve().parent.parent / "translations"
Direction = Literal["ltr", "rtl"]


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


def suggested(accepted: Iterable[str], languages: Iterable[str]) -> str | None:
    """The first offered language among those a browser accepts, best first."""
    offered_languages = tuple(languages)
    matches = (canonical(tag, offered_languages) for tag in accepted)
    return next((match.lang for match in matches if match), None)


def locale_name(tag: str) -> str:
    """BCP 47 tag to catalog folder: `pt-BR` to `pt_BR`."""
    return tag.replace("-", "_")


def tag_of(folder: str) -> str:
    """Catalog folder to BCP 47 tag: `zh_Hans` to `zh-Hans`."""
    return folder.replace("_", "-")


# Where people write it otherwise than CLDR puts it together.
_AUTONYMS = {"zh-Hans": "简体中文", "zh-Hant": "繁體中文", "pt-BR": "Português"}


@dataclass(frozen=True, kw_only=True)
class Language:
    """A language as it is shown."""

    tag: str
    name: str
    """In English, for staff."""
    autonym: str
    """In itself."""
    dir: Direction


@cache
def language(tag: str) -> Language:
    """Names and text direction of a tag, from CLDR."""
    locale = Locale.parse(locale_name(tag))
    autonym = _AUTONYMS.get(tag) or locale.get_display_name() or tag
    return Language(
        tag=tag,
        name=locale.get_display_name("en") or tag,
        autonym=autonym[:1].upper() + autonym[1:],
        dir=direction(tag),
    )


def direction(tag: str) -> Direction:
    """Direction in which the language is written."""
    return "rtl" if Locale.parse(locale_name(tag)).text_direction == "rtl" else "ltr"


def offered(folder: Path = FOLDER, wanted: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Tags of the languages with a complete catalog, English first.

    Or `wanted`, in its order; ValueError where one of those is not complete.
    """
    complete = (SOURCE_LANG, *(tag_of(path.name) for path in sorted(folder.glob("*/")) if _complete(path)))
    if missing := sorted(set(wanted) - set(complete)):
        raise ValueError(f"languages not offered: {', '.join(missing)}; complete are {', '.join(complete)}")
    return wanted or complete


def _complete(locale_folder: Path) -> bool:
    """Whether every message of the template is translated and compiled."""
    template, catalog = locale_folder.parent / f"{DOMAIN}.pot", locale_folder / "LC_MESSAGES" / f"{DOMAIN}.po"
    if not (template.is_file() and catalog.is_file() and catalog.with_suffix(".mo").is_file()):
        return False
    with template.open("rb") as template_file, catalog.open("rb") as catalog_file:
        wanted = {message.id for message in read_po(template_file) if message.id}
        translated = {
            message.id for message in read_po(catalog_file) if _finished(message.string, message.fuzzy)
        }
    return wanted <= translated


def _finished(string: str | Sequence[str] | None, fuzzy: bool) -> bool:
    return not fuzzy and all((string,) if isinstance(string, str) else string or ("",))


def missing_catalogs(folder: Path = FOLDER) -> dict[str, str]:
    """Why a locale that has a folder is not offered, by tag."""
    why = "the interface catalog is not complete or not compiled"
    folders = (path.parent for path in sorted(folder.glob("*/LC_MESSAGES")))
    return {tag_of(path.name): why for path in folders if not _complete(path)}


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
    return Translations.load(folder, [locale_name(lang)], DOMAIN)


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
    return str(flask_babel.format_decimal(round(value, 1)))


def month(year_month: str) -> str:
    """`2021-09` as the language writes it."""
    year, number = map(int, year_month.split("-"))
    return str(flask_babel.format_date(date(year, number, 1), "LLLL y"))


def day(when: date) -> str:
    """A date as the language writes it, the month in letters."""
    return str(flask_babel.format_date(when, "long"))


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
        default_domain=DOMAIN,
        default_translation_directories=str(folder.resolve()),
        locale_selector=lambda: locale_name(current()),
    )
    app.url_defaults(_add_lang)
    app.context_processor(lambda: {"lang": current()})
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(language=language, level_name=level_name, speed_name=speed_name)
    app.jinja_env.filters.update(duration=duration, size=size, number=number, month=month, day=day)


def _add_lang(endpoint: str, values: dict[str, object]) -> None:
    """url_for of a page in the language of the page it stands on, where no other is asked for."""
    if current_app.url_map.is_endpoint_expecting(endpoint, "lang"):
        values.setdefault("lang", current())
