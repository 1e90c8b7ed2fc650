"""One log line a request: method, path, status. No query string, no address: both tell of a person."""

import logging

from flask import Flask, Response, request

_ACCESS = logging.getLogger("reader.access")


def init_app(app: Flask) -> None:
    """Write our own access log, and silence the development server's, which holds addresses and queries."""
    app.after_request(_line)
    logging.getLogger("werkzeug").addFilter(_is_no_request)


def _line(response: Response) -> Response:
    _ACCESS.info("%s %s %d", request.method, request.path, response.status_code)
    return response


def _is_no_request(record: logging.LogRecord) -> bool:
    """Werkzeug writes requests as `address - - [time] "line"`."""
    return " - - [" not in record.getMessage()
