"""How a language is named, which way it runs, and how it writes dates and numbers.

All of it comes from CLDR; where that is wrong or another custom is meant, from the language's locale.toml.
"""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from service import toml_lines
from service.catalogs import locale_name
from service.toml_lines import Row, row

Direction = Literal["ltr", "rtl"]
_KEYS = ("autonym", "formats", "months", "date", "month_year", "languages")
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


@dataclass(frozen=True, kw_only=True)
class Customs:
    """What locale.toml says; None where CLDR is followed."""

    autonym: str | None = None
    formats: str | None = None
    """CLDR locale for numbers and dates."""
    months: tuple[str, ...] = ()
    date: str | None = None
    """Such as `{day} {month} {year}`."""
    month_year: str | None = None
    languages: Mapping[str, str] = field(default_factory=dict)
    """Names of other languages, by tag."""


def known(tag: str) -> bool:
    """Whether CLDR knows the language."""
    try:
        return bool(Locale.parse(locale_name(tag)))
    except (UnknownLocaleError, ValueError):
        return False


@cache
def customs(tag: str, translations: Path) -> Customs:
    """What the language's locale.toml says; SourceError at its first fault."""
    path = translations / locale_name(tag) / "locale.toml"
    if not path.exists():
        return Customs()
    file = toml_lines.load(path)
    read = row(file, path.name, file.table, _KEYS)
    return Customs(
        autonym=read.text_or_none("autonym"),
        formats=_formats(read),
        date=_pattern(read, "date", day=1, month="", year=1),
        month_year=_pattern(read, "month_year", month="", year=1),
        months=_months(read),
        languages=_languages(read),
    )


def _formats(read: Row) -> str | None:
    name = read.text_or_none("formats")
    if name is not None and not known(name):
        raise read.error(f"has formats = {name!r}, which CLDR does not know", "formats")
    return name


def _months(read: Row) -> tuple[str, ...]:
    months = read.texts("months")
    if len(months) not in (0, 12):
        raise read.error(f"needs 12 months, not {len(months)}", "months")
    if bool(months) != ("date" in read.table) or bool(months) != ("month_year" in read.table):
        raise read.error("needs months, date and month_year together, or none of them", "months")
    return months


def _languages(read: Row) -> Mapping[str, str]:
    names = read.table.get("languages", {})
    if not isinstance(names, dict) or not all(isinstance(name, str) and name for name in names.values()):
        raise read.error('needs languages = { yue = "..." }', "languages")
    return names


def _pattern(read: Row, key: str, **values: object) -> str | None:
    pattern = read.text_or_none(key)
    if pattern is not None and not all(f"{{{name}}}" in pattern for name in values):
        raise read.error(f"needs {key} with {', '.join(f'{{{name}}}' for name in values)}", key)
    try:
        pattern and pattern.format(**values)
    except (LookupError, ValueError) as error:
        raise read.error(f"has {key} = {pattern!r}: {error}", key) from error
    return pattern


@cache
def language(tag: str, translations: Path) -> Language:
    """Names and text direction of a tag."""
    locale = Locale.parse(locale_name(tag))
    autonym = customs(tag, translations).autonym or _AUTONYMS.get(tag) or locale.get_display_name() or tag
    return Language(
        tag=tag,
        name=locale.get_display_name("en") or tag,
        autonym=autonym[:1].upper() + autonym[1:],
        dir=direction(tag),
    )


def name(tag: str, inside: str, translations: Path) -> str:
    """What a language is called in the language `inside`; its tag where that has no word for it."""
    own = customs(inside, translations).languages.get(tag)
    found = Locale.parse(locale_name(tag)).get_display_name(locale_name(inside)) if known(tag) else None
    return own or found or tag


def direction(tag: str) -> Direction:
    """Direction in which the language is written."""
    return "rtl" if Locale.parse(locale_name(tag)).text_direction == "rtl" else "ltr"


def script(tag: str) -> str:
    """The script in which the language is most likely written, by ISO 15924: `Latn`, `Arab`, `Hans`."""
    locale = Locale.parse(locale_name(tag))
    likely = get_global("likely_subtags")
    full = likely.get(str(locale)) or likely.get(locale.language) or ""
    return locale.script or next((part for part in full.split("_") if len(part) == 4), "Latn")


def _formats_of(tag: str, translations: Path) -> str:
    return customs(tag, translations).formats or locale_name(tag)


def number(value: float, tag: str, translations: Path) -> str:
    """A number to one decimal, in Latin digits."""
    return format_decimal(round(value, 1), locale=_formats_of(tag, translations), numbering_system="latn")


def month(year_month: str, tag: str, translations: Path) -> str:
    """`2021-09` as the language writes it."""
    year, number = map(int, year_month.split("-"))
    own = customs(tag, translations)
    if own.month_year:
        return own.month_year.format(month=own.months[number - 1], year=year)
    # Not "LLLL y": where a language has no names of its own for months that stand alone, Babel (2.18) gives
    # those of the language that was asked before it.
    return format_skeleton("yMMMM", date(year, number, 1), locale=_formats_of(tag, translations))


def day(when: date, tag: str, translations: Path) -> str:
    """A date, the month in letters."""
    own = customs(tag, translations)
    if own.date:
        return own.date.format(day=when.day, month=own.months[when.month - 1], year=when.year)
    return format_date(when, "long", locale=_formats_of(tag, translations))


def english_months() -> dict[str, int]:
    """The number of each month, by its English name."""
    return {name: number for number, name in enumerate(calendar.month_name) if name}
