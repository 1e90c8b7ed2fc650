"""The languages in which a text may be scored: all that CLDR knows, not only those of the interface."""

from functools import cache

from babel import Locale, localedata

from service import i18n
from service.catalogs import locale_name, tag_of
from service.text.formulas import FORMULAS

_SCRIPTS = {"zh": ("zh-Hans", "zh-Hant")}
"""Offered by script where readers of one cannot read the other."""


def scored(tag: str) -> str | None:
    """The tag as CLDR writes it, by aliases and without what it does not know; None where it has none."""
    # Whom the interface would have to ask is not sent anywhere here.
    wanted = tag.split("-")[0] if tag.lower() in i18n.ASK else tag
    match = i18n.canonical(wanted, _known())
    return match.lang if match else None


@cache
def _known() -> tuple[str, ...]:
    tags = map(tag_of, localedata.locale_identifiers())
    return tuple(sorted(tag for tag in tags if tag not in _SCRIPTS))


@cache
def choices() -> tuple[str, ...]:
    """The tags to choose from: every language once."""
    by_script = (tag for tags in _SCRIPTS.values() for tag in tags)
    return (*(tag for tag in _known() if "-" not in tag), *by_script)


@cache
def named(lang: str) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """Tag and name, by name, of the languages with a formula and of the others, named in the language `lang`.

    The few that CLDR has no name for in that language are left out.
    """
    names = Locale.parse(locale_name(lang)).languages
    tags = [tag for tag in choices() if locale_name(tag) in names]
    rows = sorted(((tag, names[locale_name(tag)]) for tag in tags), key=lambda row: row[1])
    measured = {formula.language for formula in FORMULAS.values() if formula.installed}
    with_formula = tuple(row for row in rows if row[0] in measured)
    return with_formula, tuple(row for row in rows if row[0] not in measured)
