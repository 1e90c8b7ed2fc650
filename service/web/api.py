"""The API: JSON for programs. Described in openapi.json beside this file."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from flask import Blueprint, Response, current_app, json, jsonify, request
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge, UnsupportedMediaType

from service import i18n
from service.articles.model import LEVELS, Article, Level
from service.executors import WorkerDied
from service.narration import ALL
from service.text.readability import Readability
from service.text.sentences import split
from service.web import addresses, listening
from service.web.listening import recordings
from service.web.parts import parts
from service.web.problems import Problem
from service.web.reader import chosen_text, served_article
from service.web.representation import (
    Json,
    article_document,
    readability_document,
    section_document,
    summary_of,
)

blueprint = Blueprint("api", __name__, url_prefix="/api/v1")

LONGEST_TEXT = 20_000
"""Characters that can be scored at once."""
_PARAGRAPHS = re.compile(r"\n\s*\n")


@blueprint.before_request
def speak() -> None:
    """Interface texts (notice, names) in the language asked for."""
    i18n.use(addresses.language(request.args.get("lang", i18n.SOURCE_LANG)).lang)


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
    audio = recordings(found, level, text.served_lang, section_id)
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
    sentences = [sentence for paragraph in _PARAGRAPHS.split(text) for sentence in split(paragraph, lang)]
    try:
        found = parts().scores.of_any(tuple(sentences), lang)
    except WorkerDied:
        raise
    except Exception as error:  # its message may quote the text, and must not reach the log
        raise Problem(500, "not-scored", f"This text could not be scored: {type(error).__name__}.") from None
    placed: list[Json] = [
        {"text": sentence, "start": start, "end": end, "findings": [], "rank": None}
        for sentence, start, end in located(text, sentences)
    ]
    return jsonify(readability=readability_document(found), sentences=placed)


def located(text: str, sentences: list[str]) -> Iterator[tuple[str, int, int]]:
    """Each sentence with where it starts and ends, in code points of the text."""
    end = 0
    for sentence in sentences:
        found = re.compile(r"\s+".join(map(re.escape, sentence.split()))).search(text, end)
        start, end = found.span() if found else (end, end)
        yield sentence, start, end


def _text_and_lang() -> tuple[str, str]:
    """The body of the request, checked. The text is put in NFC, in which offsets are counted."""
    body = _json_body()
    text, lang = body.get("text"), body.get("lang", i18n.SOURCE_LANG)
    if not isinstance(text, str) or not isinstance(lang, str):
        raise BadRequest('The body is {"text": "...", "lang": "en"}, both texts.')
    if unknown := sorted(set(body) - {"text", "lang"}):
        raise BadRequest(f"Unknown: {', '.join(unknown)}. The body holds text and lang.")
    if len(text) > LONGEST_TEXT:
        raise RequestEntityTooLarge(f"The text is longer than {LONGEST_TEXT} characters.")
    if any(unicodedata.category(character) == "Cs" for character in text):
        raise BadRequest("The text holds half a character (a lone surrogate).")
    return unicodedata.normalize("NFC", text), addresses.language(lang).lang


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
