"""The pages. Each is a function of the content, its address, and what is rendered; none needs script."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from flask import Blueprint, Response, current_app, make_response, render_template, request

from service import i18n
from service.articles import renditions
from service.articles.model import LEVELS, Article, Level, Term
from service.articles.renditions import Rendition
from service.executors import WorkerDied
from service.narration import ALL
from service.publishing.html import Glossary, fragment, sentences
from service.text.readability import Readability
from service.web import addresses, links, listening, provenance
from service.web.addresses import Absent, arrive
from service.web.charts import sections_chart
from service.web.offers import offer
from service.web.parts import parts
from service.web.player import player

blueprint = Blueprint("reader", __name__)
blueprint.url_value_preprocessor(arrive)


@blueprint.get("/")
def start() -> Response:
    """Language and level; in the language that the browser prefers, which comes first."""
    tags = parts().languages
    first = i18n.suggested(request.accept_languages.values(), tags)
    i18n.use(first.lang if first else i18n.SOURCE_LANG)
    articles = parts().library.articles.values()
    response = make_response(
        render_template(
            "start.html",
            offers=[offer(article, match) for article in articles for match in _ordered(tags, first)],
            phone=parts().config.settings.phone,
        )
    )
    response.vary.add("Accept-Language")
    return response


def _ordered(tags: Sequence[str], first: i18n.Match | None) -> list[i18n.Match]:
    """Every language, that of the browser before the others and with the voice that it asks for."""
    others = (i18n.Match(lang=tag) for tag in tags if first is None or tag != first.lang)
    return [*([addresses.heard(first)] if first else []), *others]


@blueprint.get("/<language:lang>/<article>/<level>")
def contents(article: Article, level: Level) -> str:
    """The sections of a level."""
    kept = listening.chosen(i18n.current(), lang=i18n.current(), article=article.id, level=level).kept
    return render_template(
        "contents.html",
        article=article,
        level=level,
        title=renditions.title(parts().library, article, level, i18n.current()),
        score=score(article, level, ALL, i18n.current()),
        sections=links.sections(article, level, kept),
        whole=links.here(article, level, ALL, **kept),
        levels=links.levels(article, level, None, kept),
        languages=links.languages(
            "reader.contents", kept, _some(article, level), article=article.id, level=level
        ),
    )


@blueprint.get("/<language:lang>/<article>/<level>/<section>")
def section(article: Article, level: Level, section: str) -> Response:
    """The reading page of a section, or of the whole level."""
    ids = article.section_ids if section == ALL else (section,)
    texts = [chosen_text(article, each, level) for each in ids]
    served = one_language(texts)
    glossary = _Glossaries()
    response = make_response(
        render_template(
            "whole.html" if section == ALL else "section.html",
            texts=[(text, fragment(text.section, glossary.of(text))) for text in texts],
            terms=glossary.found.values(),
            served=served,
            note=provenance.note(texts),
            sentences=sentences,
            article=article,
            level=level,
            **_around(article, level, section, served),
        )
    )
    response.content_language.update(text.served_lang for text in texts)
    return response


def one_language(texts: Sequence[Rendition]) -> str | None:
    """The language of all the texts; None where they are not all in one."""
    served = {text.served_lang for text in texts}
    return served.pop() if len(served) == 1 else None


class _Glossaries:
    """The glossary of each language on a page; a term that several have is linked once."""

    def __init__(self) -> None:
        self.found: dict[str, Term] = {}
        self._by_lang: dict[str, Glossary] = {}

    def of(self, text: Rendition) -> Glossary:
        if text.served_lang not in self._by_lang:
            self._by_lang[text.served_lang] = Glossary(text.article.terms, self.found)
        return self._by_lang[text.served_lang]


def chosen_text(article: Article, section: str, level: Level) -> Rendition:
    """The section in the language of the page; with `?strict=1` Absent where it is not in that language."""
    text = renditions.choose(parts().library, article, section, level, i18n.current())
    if text.fallback and request.args.get("strict") == "1":
        raise Absent(
            "lang", i18n.current(), (text.served_lang,), article=article.id, level=level, section=section
        )
    return text


def _around(article: Article, level: Level, section: str, served: str | None) -> dict[str, Any]:
    """What stands around the text of a reading page; `served` is its language, None where it has several."""
    place = {"article": article.id, "level": level, "section": section}
    choice = listening.chosen(served or i18n.current(), lang=i18n.current(), **place)
    before, after = (None, None) if section == ALL else links.neighbors(article, level, section, choice.kept)
    ask, ask_lang = renditions.ask(parts().library, article, level, i18n.current())
    return {
        "title": renditions.title(parts().library, article, level, i18n.current()),
        "before": before,
        "after": after,
        "contents": links.here(article, level, None, **choice.kept),
        "player": player(article, level, served, section, choice),
        "levels": links.levels(article, level, section, choice.kept),
        "languages": links.languages(
            "reader.section", choice.kept, partial(_all_served, article, level, section), **place
        ),
        "score": score(article, level, section, served) if served else None,
        "changed": article.changes.get((level, section)),
        "ask": ask,
        "ask_lang": ask_lang,
    }


def _all_served(article: Article, level: Level, section: str, lang: str) -> bool:
    return parts().narrator.serves(article, lang, level, section)


def _some(article: Article, level: Level) -> Callable[[str], bool]:
    """Whether a language has a section of the level."""
    return lambda lang: any(_all_served(article, level, section, lang) for section in article.section_ids)


@blueprint.get("/<language:lang>/<article>/readability")
def readability(article: Article) -> str:
    """How easy each level and each section is to read."""
    lang = i18n.current()
    sections = links.sections(article, "plain", {})
    scores = [[score(article, level, section, lang) for level in LEVELS] for section in article.section_ids]
    whole = {level: score(article, level, ALL, lang) for level in LEVELS}
    return render_template(
        "readability.html",
        article=article,
        title=renditions.title(parts().library, article, "plain", lang),
        rows=list(zip(sections, scores, strict=True)),
        by_level=whole,
        chart=sections_chart(article, sections, scores, list(whole.values())),
        languages=links.languages("reader.readability", {}, lambda tag: True, article=article.id),
    )


def score(article: Article, level: Level, section: str, lang: str) -> Readability | None:
    """The score of a text; None where it has two languages or cannot be measured now: it is still served."""
    if section == ALL and not _all_served(article, level, ALL, lang) and _some(article, level)(lang):
        return None
    try:
        return parts().scores.text(served_article(article, level, section, lang), level, section)
    except WorkerDied as error:
        current_app.logger.error("no score of %s %s %s: %s", article.id, level, section, error)
        return None


def served_article(article: Article, level: Level, section: str, lang: str) -> Article:
    """The article whose text is served: in the language, or in English where that has to do."""
    edition = parts().library.edition(article.id, lang)
    return edition.article if edition and _all_served(article, level, section, lang) else article
