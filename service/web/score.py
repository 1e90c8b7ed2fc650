"""A page that scores anybody's text. Nothing of the text is kept or logged; it goes back to who sent it."""

from typing import Any

from flask import Blueprint, Response, make_response, render_template, request
from werkzeug.exceptions import RequestEntityTooLarge, UnsupportedMediaType

from service import i18n
from service.executors import WorkerDied
from service.publishing.marked import marked
from service.text.findings import Examination
from service.web import addresses, languages, links
from service.web.parts import parts
from service.web.scores import LONGEST_TEXT, Fault, Refused, accepted

blueprint = Blueprint("score", __name__)

_LARGEST_FORM = 1024 * 1024
"""Bytes: a text several times too long is still handed back to be shortened."""
_FORM = "application/x-www-form-urlencoded"
_STATUS: dict[Fault, int] = {"too-long": 413, "not-scored": 500}


@blueprint.before_request
def speak() -> None:
    """The interface in the language that `?lang=` names; the text's own is a field of the form."""
    i18n.use(addresses.language(request.args.get("lang", i18n.SOURCE_LANG)).lang)


@blueprint.get("/score")
def form() -> str:
    """The empty form."""
    return _page("", i18n.current())


@blueprint.post("/score")
def result() -> Response:
    """The score, below the form with its text; or what is wrong with the text."""
    try:
        text, lang = _sent()
    except RequestEntityTooLarge:
        return _answer(_page("", i18n.current(), fault="too-long"), 413)
    try:
        examined = parts().scores.of_any(*_checked(text, lang), parts().library)
    except Refused as refused:
        return _answer(_page(text, lang, fault=refused.fault), _STATUS.get(refused.fault, 400))
    except WorkerDied:
        return _answer(_page(text, lang, fault="not-scored"), 503)
    return _answer(_page(text, lang, examined=examined), 200)


def _sent() -> tuple[str, str]:
    """The text, its line breaks as one character each, and its language."""
    if request.mimetype != _FORM:
        raise UnsupportedMediaType(f"The form is sent as {_FORM}. Programs use /api/v1/score.")
    request.max_content_length = request.max_form_memory_size = _LARGEST_FORM
    text = request.form.get("text", "").replace("\r\n", "\n")
    return text, request.form.get("language", i18n.current())


def _checked(text: str, lang: str) -> tuple[str, str]:
    known = languages.scored(lang)
    if known is None:
        raise Refused("unknown-language")
    return accepted(text), known


def _answer(page: str, status: int) -> Response:
    response = make_response(page, status)
    response.cache_control.no_store = True
    return response


def _page(text: str, lang: str, *, fault: Fault | None = None, examined: Examination | None = None) -> str:
    known = languages.scored(lang) or i18n.current()
    with_formula, others = languages.named(i18n.current())
    return render_template(
        "score.html",
        text=text,
        tag=known,
        chosen=_choice(known),
        with_formula=with_formula,
        others=others,
        longest=LONGEST_TEXT,
        fault=fault,
        examined=examined,
        **(_shown(accepted(text), examined) if examined else {}),
        languages=links.languages("score.form", {}, lambda tag: True),
    )


def _shown(text: str, examined: Examination) -> dict[str, Any]:
    """The text with its marks, and its sentences that have any, the hardest first."""
    sentences, rest = marked(text, examined)
    found = [each for each in sentences if each.sentence.findings]
    return {
        "examined_text": text,
        "marked": (sentences, rest),
        "hard": sorted(found, key=lambda each: each.sentence.rank),
    }


def _choice(tag: str) -> str:
    """The choice of the form that a tag belongs to."""
    shorter = (tag, *(tag.rsplit("-", n)[0] for n in (1, 2, 3)))
    return next(each for each in shorter if each in languages.choices())
