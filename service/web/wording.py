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
    """What a measure is called."""
    # Translators: Name of a readability formula. Keep it, or write it as your language does.
    flesch_kincaid = i18n.gettext("Flesch-Kincaid")
    # Translators: Name of a readability formula. Keep it, or write it as your language does.
    smog = i18n.gettext("SMOG")
    # Translators: Name of a readability formula. Keep it, or write it as your language does.
    flesch = i18n.gettext("Flesch Reading Ease")
    # Translators: Name of a readability formula. Keep it, or write it as your language does.
    coleman_liau = i18n.gettext("Coleman-Liau")
    # Translators: Name of a readability formula. Keep it, or write it as your language does.
    automated = i18n.gettext("Automated Readability Index")
    # Translators: Name of a readability formula. Keep it, or write it as your language does.
    dale_chall = i18n.gettext("Dale-Chall")
    english = {
        "flesch-kincaid": flesch_kincaid,
        "smog": smog,
        "flesch-reading-ease": flesch,
        "coleman-liau": coleman_liau,
        "automated-readability-index": automated,
        "dale-chall": dale_chall,
    }
    return english.get(name) or _other_measure_name(name)


def _other_measure_name(name: str) -> str:
    # Translators: Name of a readability formula for Spanish. Keep it, or write it as your language does.
    inflesz = i18n.gettext("INFLESZ")
    # Translators: Name of a readability formula for Spanish. Keep it, or write it as your language does.
    huerta = i18n.gettext("Fernández Huerta")
    # Translators: Name of a readability formula for French. Keep it, or write it as your language does.
    kandel_moles = i18n.gettext("Kandel-Moles")
    # Translators: Name of a readability formula for Italian. Keep it, or write it as your language does.
    gulpease = i18n.gettext("Gulpease")
    # Translators: Name of a readability formula for German. Keep it, or write it as your language does.
    wiener = i18n.gettext("Wiener Sachtextformel 1")
    # Translators: Name of a readability formula for Portuguese. Keep it, or write it as your language does.
    martins = i18n.gettext("Flesch-Martins")
    # Translators: Name of a readability formula for Russian. Keep it, or write it as your language does.
    oborneva = i18n.gettext("Oborneva")
    # Translators: Name of a readability formula for Polish. Keep it, or write it as your language does.
    fog = i18n.gettext("FOG-PL")
    # Translators: Name of a readability formula for Japanese. Keep it, or write it as your language does.
    jreadability = i18n.gettext("jReadability")
    return {
        "inflesz": inflesz,
        "fernandez-huerta": huerta,
        "kandel-moles": kandel_moles,
        "gulpease": gulpease,
        "wiener-sachtextformel-1": wiener,
        "flesch-martins": martins,
        "oborneva": oborneva,
        "fog-pl": fog,
        "jreadability": jreadability,
    }[name]


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
