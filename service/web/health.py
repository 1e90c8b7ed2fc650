"""Is the process up, and can it do its work: for whoever watches the machine."""

from flask import Blueprint, Response, current_app, jsonify

from service import i18n
from service.store import StoreError
from service.web.parts import parts

blueprint = Blueprint("health", __name__, url_prefix="/health")


@blueprint.get("/live")
def live() -> Response:
    """The process answers."""
    return jsonify(status="up")


@blueprint.get("/ready")
def ready() -> tuple[Response, int]:
    """What works and what does not, and why. 503 where audio cannot be kept; pages are served even then."""
    store = _store_fault()
    document = jsonify(
        status="ready" if store is None else "limited",
        content={article.id: len(article.section_ids) for article in parts().library.articles.values()},
        catalogs={
            "offered": list(parts().languages),
            "missing": i18n.missing_catalogs(parts().translations, parts().library.has_text),
        },
        store={"writable": store is None, "why": store},
        voices=[
            {"id": voice.id, "lang": voice.lang, "offered": why is None, "why": why}
            for voice in parts().voices.catalogue
            for why in (parts().voices.faults()[voice.id],)
        ],
    )
    return document, 200 if store is None else 503


def _store_fault() -> str | None:
    """Whether the store cannot be written; where it is, and why not, is for the log alone."""
    try:
        parts().store.check()
    except StoreError as error:
        current_app.logger.error("%s", error)
        return "The store cannot be written. The log says why."
    return None
