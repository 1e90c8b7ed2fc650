"""What a page says above a translation: who has checked it, and from which English it was made."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from service import i18n
from service.articles.renditions import Rendition, ReviewState
from service.articles.reviews import STATES


@dataclass(frozen=True, kw_only=True)
class Note:
    """The same words in the reader's language and in English."""

    own: str
    english: str


def note(texts: Sequence[Rendition]) -> Note | None:
    """Of the translation that is least checked among them; None where none is a translation."""
    translated = [text for text in texts if text.review != "source"]
    if not translated:
        return None
    least = min(translated, key=lambda text: _rank(text.review))
    stale = next((text for text in translated if text.stale), None)

    def say() -> str:
        return " ".join([_checked(least), *([_changed(stale)] if stale else [])])

    return Note(own=say(), english=i18n.said_in(i18n.SOURCE_LANG, say))


def _rank(state: ReviewState) -> int:
    return next(n for n, each in enumerate((*STATES, "source")) if each == state)


def _checked(text: Rendition) -> str:
    if text.review == "machine" or text.reviewed is None:
        # Translators: Above a translation. Calm and short: patients read it, and it has to be exact.
        return i18n.gettext(
            "This translation was made by a computer program. Nobody has checked it yet. "
            "Ask for an interpreter, free."
        )
    if text.review == "ai-checked":
        # Translators: Above a translation. Calm and short: patients read it, and it has to be exact.
        return i18n.gettext(
            "This translation was made by a computer program and checked by a second program. "
            "A qualified human translator has not checked it yet. Ask for an interpreter, free."
        )
    return _checked_by_a_person(text, text.reviewed)


def _checked_by_a_person(text: Rendition, reviewed: date) -> str:
    when = i18n.day(reviewed)
    if text.review == "translator-reviewed":
        # Translators: Above a translation. "credential" is what qualifies the translator, in English.
        return i18n.gettext(
            "A qualified translator checked this translation on %(date)s (%(credential)s).",
            date=when,
            credential=text.credential,
        )
    # Translators: Above a translation. "credential" is what qualifies that person, in English.
    return i18n.gettext(
        "A health professional checked this translation on %(date)s (%(credential)s).",
        date=when,
        credential=text.credential,
    )


def _changed(text: Rendition) -> str:
    if text.changed is None or text.translated_from is None:
        # Translators: Above a translation whose English text was changed later.
        return i18n.gettext("The English text has changed since this translation was made.")
    # Translators: Above a translation whose English text was changed later; two dates.
    return i18n.gettext(
        "This translation was made from the English text of %(translated)s. "
        "The English text changed on %(changed)s.",
        translated=i18n.day(text.translated_from),
        changed=i18n.day(text.changed),
    )
