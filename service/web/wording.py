"""What scores and findings mean, in the words of the interface."""

from collections.abc import Callable

from service import i18n
from service.text import findings
from service.text.findings import Examined, Finding, Span
from service.text.formulas import FORMULAS

_GRADES = frozenset(
    {
        "flesch-kincaid",
        "smog",
        "coleman-liau",
        "automated-readability-index",
        "wiener-sachtextformel-1",
        "fog-pl",
    }
)
"""Measures that answer in years of school."""


def why(finding: Finding, lang: str) -> str:
    """Why something was marked, and what would help; `lang` is the text's language."""
    return _WHYS[finding.kind](finding, lang)


def reasons(sentence: Examined, lang: str) -> dict[str, list[Span]]:
    """Each reason why something in the sentence was marked, with all the places it is true of."""
    found: dict[str, list[Span]] = {}
    for finding in sentence.findings:
        found.setdefault(why(finding, lang), []).append(finding.span)
    return found


def _long(finding: Finding, lang: str) -> str:
    most = findings.most(lang)
    if findings.in_characters(lang):
        # Translators: Why a sentence in Chinese or Japanese was marked. The counts are well above 2.
        return i18n.gettext(
            "This sentence is long: %(count)s characters. Up to %(most)s are easier to follow.",
            count=finding.count,
            most=most,
        )
    # Translators: Why a sentence was marked. The counts are well above 2.
    return i18n.gettext(
        "This sentence is long: %(count)s words. Up to %(most)s are easier to follow.",
        count=finding.count,
        most=most,
    )


def _passive(finding: Finding, lang: str) -> str:
    # Translators: Why some words were marked; they stand before it. "Passive voice" is the term of grammar.
    return i18n.gettext("Passive voice: saying who does what is easier to follow.")


def _rare(finding: Finding, lang: str) -> str:
    # Translators: Why one or more words were marked; the words stand before it.
    return i18n.gettext("Seldom used: a more common word, or a short explanation, would help.")


def _undefined(finding: Finding, lang: str) -> str:
    # Translators: Why one or more words were marked; the words stand before it.
    return i18n.gettext("Medical language: we found no explanation of it in the text.")


_WHYS: dict[findings.Kind, Callable[[Finding, str], str]] = {
    "long": _long,
    "passive": _passive,
    "rare-words": _rare,
    "undefined-terms": _undefined,
}


def measure_name(name: str) -> str:
    """What a measure is called: a name, the same in every language."""
    return _NAMES[name]


_NAMES = {
    "flesch-kincaid": "Flesch-Kincaid",
    "smog": "SMOG",
    "flesch-reading-ease": "Flesch Reading Ease",
    "coleman-liau": "Coleman-Liau",
    "automated-readability-index": "Automated Readability Index",
    "dale-chall": "Dale-Chall",
    "inflesz": "INFLESZ",
    "fernandez-huerta": "Fernández Huerta",
    "kandel-moles": "Kandel-Moles",
    "gulpease": "Gulpease",
    "wiener-sachtextformel-1": "Wiener Sachtextformel 1",
    "flesch-martins": "Flesch-Martins",
    "oborneva": "Oborneva",
    "fog-pl": "FOG-PL",
    "jreadability": "jReadability",
}


def measure_scale(name: str) -> str:
    """How to read the numbers of a measure."""
    if name in _GRADES:
        # Translators: How to read the numbers of a formula.
        return i18n.gettext("years of school")
    if FORMULAS[name].higher_is_easier:
        # Translators: How to read the numbers of a formula.
        return i18n.gettext("points; more is easier")
    # Translators: How to read the numbers of a formula.
    return i18n.gettext("points; fewer is easier")
