"""The API: JSON for programs. Described in openapi.json beside this file."""

from typing import Any

from flask import Blueprint, Response, current_app, json, jsonify, request
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

from service import i18n
from service.articles.model import LEVELS, Article, Level
from service.narration import ALL
from service.text.readability import Readability
from service.web import addresses, languages, listening
from service.web.addresses import Absent
from service.web.listening import recordings
from service.web.parts import parts
from service.web.reader import chosen_text, served_article
from service.web.representation import (
    Json,
    article_document,
    examination_document,
    readability_document,
    section_document,
    summary_of,
)
from service.web.scores import accepted

blueprint = Blueprint("api", __name__, url_prefix="/api/v1")


@blueprint.before_request
def speak() -> None:
    """Interface texts (notice, names) in the language asked for."""
    i18n.use(_asked().lang)


def _asked() -> i18n.Match:
    return addresses.language(request.args.get("lang", i18n.SOURCE_LANG))


@blueprint.get("/articles")
def articles() -> Response:
    """Every article."""
    return jsonify(articles=[summary_of(article) for article in parts().library.articles.values()])


@blueprint.get("/articles/<article>")
def article(article: str) -> Response:
    """One article."""
    found, level = addresses.article(article), _level()
    return jsonify(article_document(found, level, _requested(level)))


@blueprint.get("/articles/<article>/sections/<section>")
def section(article: str, section: str) -> Response:
    """One section at one level."""
    found, level = addresses.article(article), _level()
    place = {"lang": i18n.current(), "article": found.id, "level": level}
    section_id = addresses.one_of("section", section, found.section_ids, **place)
    text = chosen_text(found, section_id, level)
    choice = listening.chosen(text.served_lang, **place, section=section_id)
    audio = recordings(found, level, text.served_lang, section_id, first=_asked().voice)
    heard = [each for each in audio if choice.fits(each)]
    score = parts().scores.text(text.article, level, section_id)
    return jsonify(section_document(text, _requested(level), score, heard))


@blueprint.get("/articles/<article>/readability")
def readability(article: str) -> Response:
    """Scores of every level and section."""
    found = addresses.article(article)
    whole = {level: _scored(found, level, ALL) for level in LEVELS}
    return jsonify(
        preparation=whole["plain"].preparation,
        levels={level: readability_document(score) for level, score in whole.items()},
        sections=[
            {
                "id": each,
                "levels": {level: readability_document(_scored(found, level, each)) for level in LEVELS},
            }
            for each in found.section_ids
        ],
    )


def _scored(article: Article, level: Level, section: str) -> Readability:
    return parts().scores.text(served_article(article, level, section, i18n.current()), level, section)


@blueprint.post("/score")
def score() -> Response:
    """Score of any text. Nothing of it is kept or logged."""
    text, lang = _text_and_lang()
    examined = parts().scores.of_any(text, lang, parts().library)
    return jsonify(examination_document(examined, lang))


def _text_and_lang() -> tuple[str, str]:
    """The body of the request, checked. The text is put in NFC, in which offsets are counted."""
    body = _json_body()
    text, asked = body.get("text"), body.get("lang", i18n.SOURCE_LANG)
    if not isinstance(text, str) or not isinstance(asked, str):
        raise BadRequest('The body is {"text": "...", "lang": "en"}, both texts.')
    if unknown := set(body) - {"text", "lang"}:
        raise BadRequest(f"{len(unknown)} unknown keys. The body holds text and lang.")
    lang = languages.scored(asked)
    if lang is None:
        raise Absent("lang", asked, languages.choices())
    return accepted(text), lang


def _json_body() -> dict[str, Any]:
    if not request.is_json:
        raise UnsupportedMediaType("The body has to be application/json.")
    try:
        body = json.loads(request.get_data())
    except (ValueError, RecursionError):
        raise BadRequest("The body is not JSON.") from None
    if not isinstance(body, dict):
        raise BadRequest('The body is {"text": "...", "lang": "en"}.')
    return body


@blueprint.get("/openapi.json")
def openapi() -> Response:
    """The description of this API."""
    with current_app.open_resource("web/openapi.json") as file:
        description = json.load(file)
    if parts().config.public_url:
        description["servers"] = [{"url": parts().config.public_url}]
    return jsonify(description)


def _level() -> Level:
    asked = addresses.one_of("level", request.args.get("level", "plain"), LEVELS)
    return next(level for level in LEVELS if level == asked)


def _requested(level: Level) -> Json:
    """What was asked for, as it was written."""
    return {"lang": request.args.get("lang", i18n.SOURCE_LANG), "level": level}
