"""Files: recordings by recipe key, for ever the same, and by the address of their page, as they are now."""

import hashlib

from flask import Blueprint, Response, request
from werkzeug.exceptions import NotAcceptable

from service import i18n
from service.articles.model import Article, Level
from service.articles.renditions import NotServed, title
from service.narration import ALL, Recipe, StoredName
from service.publishing.plain_text import plain_text
from service.store import NotStored
from service.web import listening, provenance
from service.web.addresses import Absent, arrive
from service.web.parts import parts
from service.web.problems import Problem
from service.web.reader import chosen_text, one_language

blueprint = Blueprint("downloads", __name__)
blueprint.url_value_preprocessor(arrive)

CONTENT_TYPES: dict[StoredName, str] = {
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
    "ulaw": "audio/basic",
    "ulaw.wav": "audio/wav",
    "vtt": "text/vtt; charset=utf-8",
    "json": "application/json",
}
RECORDINGS: tuple[StoredName, ...] = ("mp3", "wav", "ulaw", "ulaw.wav")
_FOREVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "public, no-cache"


@blueprint.get("/audio/<key>/<name>")
def audio(key: str, name: str) -> Response:
    """A recording by its recipe key."""
    recipe = parts().narrator.by_key(key)
    if recipe is None:
        raise Problem(404, "unknown-key", "No text of this service has a recording under this key.")
    names = {f"{recipe.section}.{suffix}": suffix for suffix in RECORDINGS}
    if name not in names:
        raise Absent("name", name, names)
    return _recording(recipe, names[name], _FOREVER)


@blueprint.get("/<language:lang>/<article>/<level>/<section>.<suffix>")
def beside(article: Article, level: Level, section: str, suffix: str) -> Response:
    """What the page at the same address says, as a file."""
    if suffix == "txt":
        return _text(article, level, section)
    recipe = _asked(article, level, section)
    if suffix != "vtt":
        return _recording(recipe, "mp3" if suffix == "mp3" else "wav", _ASK_AGAIN)
    response = _recording(recipe, _cues(), _ASK_AGAIN)
    response.vary.add("Accept")
    return response


def _asked(article: Article, level: Level, section: str) -> Recipe:
    """The recipe of this request's text, voice and speed; NoVoice where nobody speaks its language."""
    texts = [chosen_text(article, each, level) for each in _ids(article, section)]
    served = one_language(texts)
    if served is None:
        raise NotServed(f"Not every section is in {i18n.current()}, and no voice reads two languages.")
    choice = listening.chosen(served, lang=i18n.current(), article=article.id, level=level, section=section)
    return parts().narrator.recipe(article.id, served, level, section, choice.voice, choice.speed or "normal")


def _ids(article: Article, section: str) -> tuple[str, ...]:
    return article.section_ids if section == ALL else (section,)


def _cues() -> StoredName:
    """WebVTT, or JSON for who would rather have that."""
    wanted = request.accept_mimetypes
    best = wanted.best_match(("text/vtt", "application/json")) if wanted else "text/vtt"
    if best is None:
        raise NotAcceptable("Cues are text/vtt or application/json.")
    return "json" if best == "application/json" else "vtt"


def _recording(recipe: Recipe, name: StoredName, cache: str) -> Response:
    """A stored file, rendered now where that is allowed."""
    try:
        body = parts().narrator.read(recipe, name)
    except NotStored as error:
        raise Problem(
            404, "not-rendered", "This has not been rendered, and is not rendered on demand here."
        ) from error
    response = Response(body, content_type=CONTENT_TYPES[name])
    return _conditional(response, body, cache)


def _conditional(response: Response, body: bytes, cache: str) -> Response:
    """304 to who has these bytes, 206 for one range of them; several ranges are answered with the whole."""
    response.set_etag(hashlib.sha256(body).hexdigest())
    response.headers["Cache-Control"] = cache
    response.make_conditional(request, accept_ranges=_asks_one_range(), complete_length=len(body))
    response.headers["Accept-Ranges"] = "bytes"
    return response


def _asks_one_range() -> bool:
    """Another unit, several ranges or what is no range at all is to be passed over (RFC 9110, 14.2)."""
    asked = request.range
    return asked is not None and asked.units == "bytes" and len(asked.ranges) == 1


def _text(article: Article, level: Level, section: str) -> Response:
    whole = section == ALL
    texts = [chosen_text(article, each, level) for each in _ids(article, section)]
    note = provenance.note(texts)
    body = plain_text(
        (text.section for text in texts),
        title=title(parts().library, article, level, i18n.current()).text if whole else None,
        note=f"{note.own}\n\n{note.english}" if note else None,
        # Translators: Stands before the one or two sentences that say a section in short.
        in_short=i18n.gettext("In short"),
        notice=parts().notice(i18n.current()),
    ).encode()
    response = Response(body, content_type="text/plain; charset=utf-8")
    response.content_language.update(text.served_lang for text in texts)
    return _conditional(response, body, _ASK_AGAIN)
