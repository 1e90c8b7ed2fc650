"""What an address means: its values in their canonical form, or what exists in their place."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from flask import redirect, request, url_for
from werkzeug import Response
from werkzeug.exceptions import NotFound
from werkzeug.routing import BaseConverter, RequestRedirect

from service import i18n
from service.articles.model import LEVELS, Article
from service.narration import ALL
from service.web.parts import parts

FILES = ("mp3", "wav", "vtt", "txt")
_WITH_SLASH = ("/", "/clinic/")


class LanguageConverter(BaseConverter):
    """First part of a page's address: any word but those that other addresses begin with."""

    part_isolating = True  # it is one part, which werkzeug reads off no regex that names the slash
    regex = "(?!(?:api|audio|clinic|embed|health|kiosk|phone|static)$)[^/]+"


def address(endpoint: str, **values: Any) -> str:
    """Path of a view of this service. Never pass on names from a query: Flask has options among them."""
    return url_for(endpoint, **values)


class Absent(NotFound):
    """404 that says what exists."""

    def __init__(self, what: str, asked: str, available: Iterable[str], **found: str) -> None:
        self.what, self.asked, self.available = what, asked, tuple(available)
        self.found = found
        """The values of the address that were understood before this one."""
        super().__init__(f"There is no {what} {asked!r}. There is: {', '.join(self.available)}.")


def one_of(what: str, asked: str, available: Iterable[str], **found: str) -> str:
    """The available value that was meant, whatever the case of its letters; Absent where there is none."""
    choices = {choice.lower(): choice for choice in available}
    if asked.lower() not in choices:
        raise Absent(what, asked, choices.values(), **found)
    return choices[asked.lower()]


def language(asked: str) -> i18n.Match:
    """The offered language that a tag means; Absent where there is none."""
    match = i18n.canonical(asked, parts().languages)
    if match is None:
        raise Absent("lang", asked, parts().languages)
    return heard(match)


def heard(match: i18n.Match) -> i18n.Match:
    """The same, without the voice where that one is not offered here."""
    if match.voice is None or match.voice in {each.id for each in parts().narrator.voices(match.lang)}:
        return match
    return replace(match, voice=None)


def article(asked: str, **found: str) -> Article:
    """The article of that id; Absent where there is none."""
    articles = parts().library.articles
    return articles[one_of("article", asked, articles, **found)]


def arrive(endpoint: str | None, values: dict[str, Any] | None) -> None:
    """url_value_preprocessor: redirect to the canonical address, then replace names by what they name."""
    if values is None or "lang" not in values:
        return
    match = language(values["lang"])
    i18n.use(match.lang)
    if endpoint == "reader.contents" and values["level"].lower() == "readability":
        del values["level"]  # no level, but that page's name in other letters
        endpoint = "reader.readability"
    canonical = _canonical(values, match.lang)
    if canonical != values or endpoint != request.endpoint:
        raise RequestRedirect(_with_query(address(str(endpoint), **canonical), match.voice))
    values["article"] = parts().library.articles[values["article"]]
    del values["lang"]


def _canonical(values: Mapping[str, str], lang: str) -> dict[str, str]:
    found = {"lang": lang}
    found["article"] = article(values["article"], **found).id
    for what in ("level", "section", "suffix"):
        if what in values:
            found[what] = one_of(what, values[what], _choices(what, found), **found)
    return found


def _choices(what: str, found: Mapping[str, str]) -> tuple[str, ...]:
    if what == "section":
        return (*parts().library.articles[found["article"]].section_ids, ALL)
    return LEVELS if what == "level" else FILES


def strip_slash() -> Response | None:
    """before_request: an address that ends in a slash means the one without.

    The path is put together anew, behind exactly one slash, so that it cannot name another host.
    """
    if request.path in _WITH_SLASH or not request.path.endswith("/"):
        return None
    return redirect(_with_query("/" + quote(request.path.strip("/\\"), safe="/")), 308)


def _with_query(path: str, voice: str | None = None) -> str:
    """The path, the query of this request as it was sent, and the voice that a language's alias asks for."""
    given = [request.query_string.decode("latin-1")] if request.query_string else []
    asked = [f"voice={voice}"] if voice and "voice" not in request.args else []
    return "?".join([path, *(["&".join(asked + given)] if asked + given else [])])
