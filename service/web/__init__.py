"""The Flask edge: pages, API, files, health. Views are short; what they show is put together below them."""

from typing import Any

from flask import Flask, Response

from service import i18n
from service.bidi import isolated_html
from service.web import addresses, api, downloads, health, logs, problems, reader, score, wording
from service.web.parts import EXTENSION, Parts

# Escaped to six bytes a character, the longest text that can be scored fits.
_LARGEST_BODY = 256 * 1024
_POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def init_app(app: Flask, parts: Parts) -> None:
    """Register every view of the service."""
    app.extensions[EXTENSION] = parts
    app.config["MAX_CONTENT_LENGTH"] = _LARGEST_BODY
    app.url_map.converters["language"] = addresses.LanguageConverter
    app.before_request(addresses.strip_slash)
    for module in (score, reader, downloads, api, health):
        app.register_blueprint(module.blueprint)
    problems.init_app(app)
    logs.init_app(app)
    app.after_request(_finish_page)
    app.after_request(_add_headers)
    app.context_processor(lambda: _shown(parts))
    app.jinja_env.globals.update(
        measure_name=wording.measure_name, measure_scale=wording.measure_scale, reasons=wording.reasons
    )


def _shown(parts: Parts) -> dict[str, Any]:
    """What every page shows."""
    return {"site": parts.config.settings.name or i18n.site_name(), "notice": parts.notice(i18n.current())}


def _finish_page(response: Response) -> Response:
    """What every page has by its language, whatever view has made it."""
    if response.mimetype != "text/html":
        return response
    if not response.content_language:
        response.content_language.add(i18n.current())
    if i18n.direction(i18n.current()) == "rtl":
        response.set_data(isolated_html(response.get_data(as_text=True)))
    return response


def _add_headers(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    return response
