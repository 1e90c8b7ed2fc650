"""Every error as an answer: a page that lists what exists, or an RFC 9457 problem document."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, current_app, json, render_template, request
from werkzeug.exceptions import HTTPException, UnsupportedMediaType

from service import i18n
from service.articles.model import LEVELS, Article, Level
from service.articles.renditions import NotServed, Tagged, choose, title
from service.executors import WorkerDied
from service.narration import ALL
from service.speech.model import EngineError
from service.speech.voices import NoVoice
from service.store import StoreError
from service.web.addresses import Absent, address
from service.web.parts import parts
from service.web.scores import LONGEST_TEXT, Fault, Refused

RETRY_AFTER = 5
"""Seconds after which a worker has been started anew."""

_REFUSALS: dict[Fault, tuple[int, str]] = {
    "no-words": (400, "The text holds no words."),
    "too-long": (413, f"The text is longer than {LONGEST_TEXT} characters."),
    "half-character": (400, "The text holds half a character (a lone surrogate)."),
    "unknown-language": (404, "The language of the text is not known."),
    "not-scored": (500, "This text could not be scored."),
}


class Problem(HTTPException):
    """An error of the service that is not the caller's to find in HTTP's own list."""

    def __init__(self, code: int, kind: str, description: str) -> None:
        super().__init__(description)
        self.code, self.kind = code, kind


def init_app(app: Flask) -> None:
    """Answer errors of HTTP and of the layers below."""
    app.register_error_handler(HTTPException, answer)
    app.register_error_handler(NoVoice, lambda error: answer(Problem(404, "no-voice", str(error))))
    app.register_error_handler(NotServed, lambda error: answer(Problem(404, "no-voice", str(error))))
    app.register_error_handler(WorkerDied, lambda error: answer(Problem(503, "worker-died", str(error))))
    app.register_error_handler(EngineError, lambda error: answer(Problem(500, "engine-failed", str(error))))
    app.register_error_handler(Refused, lambda error: answer(_refusal(error)))
    app.register_error_handler(StoreError, lambda error: answer(_store_problem(error)))


def _refusal(refused: Refused) -> Problem:
    """What is wrong with a text that came to be scored; nothing of it is said again."""
    status, detail = _REFUSALS[refused.fault]
    return Problem(status, refused.fault, detail)


def _store_problem(error: StoreError) -> Problem:
    """507 where there is no room, 503 for all else. Where the store is, is for the log alone."""
    current_app.logger.error("%s", error)
    if "No space left" in str(error) or "quota" in str(error):
        return Problem(507, "store-full", "The store is full, so nothing can be rendered.")
    return Problem(503, "store-failed", "The store cannot be used, so nothing can be rendered.")


def answer(error: HTTPException) -> Response:
    """The error in the form that its caller reads, with the headers that belong to it."""
    original = error.get_response()
    if original.status_code < 400:
        return Response(original.get_data(), original.status_code, original.headers)
    body, content_type = _document(error) if _wants_problem(error) else _page(error)
    response = Response(body, original.status_code, original.headers, content_type=content_type)
    if response.status_code == 503:
        response.headers["Retry-After"] = str(RETRY_AFTER)
    return response


def _wants_problem(error: HTTPException) -> bool:
    """Programs get a document; one that sends something to a form that no form sends is a program."""
    if isinstance(error, UnsupportedMediaType):
        return True
    return request.path.startswith(("/api/", "/audio/")) or request.blueprint == "downloads"


def _document(error: HTTPException) -> tuple[str, str]:
    return json.dumps(problem(error)), "application/problem+json"


def problem(error: HTTPException) -> dict[str, Any]:
    """The error as RFC 9457 has it; `kind` is for programs, `available` what exists instead."""
    status = HTTPStatus(error.code or 500)
    kind = error.kind if isinstance(error, Problem) else status.phrase.lower().replace(" ", "-")
    found: dict[str, Any] = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "kind": kind,
        "detail": error.description or status.phrase,
        "available": [],
    }
    if isinstance(error, Absent):
        found |= {"kind": f"unknown-{error.what}", "available": list(error.available)}
    return found


@dataclass(frozen=True, kw_only=True)
class Way:
    """A link to something that exists."""

    text: str
    url: str
    lang: str


def _page(error: HTTPException) -> tuple[str, str]:
    template = "absent.html" if error.code == 404 else "error.html"
    ways = _instead(error) if isinstance(error, Absent) else _everything()
    return render_template(template, error=error, ways=ways), "text/html; charset=utf-8"


def _instead(error: Absent) -> list[Way]:
    return [_way(error, choice) for choice in error.available]


def _way(error: Absent, choice: str) -> Way:
    label = _label(error, choice)
    return Way(text=label.text, url=_url(error, choice), lang=label.lang)


def _url(error: Absent, choice: str) -> str:
    values = {**error.found, error.what: choice}
    if "level" not in values:
        return address("reader.start")
    return address("reader.section" if "section" in values else "reader.contents", **values)


def _label(error: Absent, choice: str) -> Tagged:
    if error.what == "article":
        return _title(parts().library.articles[choice], "plain")
    if error.what == "section" and choice != ALL:
        return _section_title(error, choice)
    if error.what == "lang":
        return Tagged(text=i18n.language(choice).autonym, lang=choice)
    names: dict[str, Callable[[str], str]] = {
        "level": i18n.level_name,
        "speed": i18n.speed_name,
        "section": lambda _: i18n.whole_name(),
    }
    return Tagged(text=names.get(error.what, str)(choice), lang=i18n.current())


def _section_title(error: Absent, section_id: str) -> Tagged:
    article = parts().library.articles[error.found["article"]]
    level = next(level for level in LEVELS if level == error.found["level"])
    text = choose(parts().library, article, section_id, level, i18n.current())
    return Tagged(text=text.section.title, lang=text.served_lang)


def _title(article: Article, level: Level) -> Tagged:
    return title(parts().library, article, level, i18n.current())


def _everything() -> list[Way]:
    """The contents of every article at every level, in the language of the address."""
    return [
        Way(
            text=f"{_title(article, level).text}: {i18n.level_name(level)}",
            url=address("reader.contents", lang=i18n.current(), article=article.id, level=level),
            lang=i18n.current(),
        )
        for article in parts().library.articles.values()
        for level in article.levels
    ]
