"""The pages. Each is a function of the content, its address, and what is rendered; none needs script."""

from typing import Any

from flask import Blueprint, Response, current_app, make_response, render_template, request

from service import i18n
from service.articles import renditions
from service.articles.model import LEVELS, Article, Level
from service.articles.renditions import Rendition
from service.executors import WorkerDied
from service.narration import ALL
from service.publishing.html import Glossary, fragment
from service.text.readability import Readability
from service.web import links, listening
from service.web.addresses import Absent, arrive
from service.web.charts import sections_chart
from service.web.parts import parts
from service.web.player import player

blueprint = Blueprint("reader", __name__)
blueprint.url_value_preprocessor(arrive)


@blueprint.get("/")
def start() -> Response:
    """Language and level; the language that the browser prefers comes first."""
    tags = parts().languages
    first = i18n.suggested(request.accept_languages.values(), tags)
    response = make_response(
        render_template(
            "start.html",
            articles=parts().library.articles.values(),
            languages=sorted(tags, key=lambda tag: tag != first),
            examples=examples,
            phone=parts().config.settings.phone,
        )
    )
    response.vary.add("Accept-Language")
    return response


def examples(article: Article) -> dict[Level, str]:
    """One thought said three ways, which tells more than a grade; empty where the article names none."""
    if article.sample is None:
        return {}
    summaries = {level: article.levels[level].section(article.sample).summary for level in LEVELS}
    return {level: summary.text for level, summary in summaries.items() if summary}


@blueprint.get("/<language:lang>/<article>/<level>")
def contents(article: Article, level: Level) -> str:
    """The sections of a level."""
    kept = listening.chosen(i18n.current(), lang=i18n.current(), article=article.id, level=level).kept
    return render_template(
        "contents.html",
        article=article,
        level=level,
        text=article.levels[level],
        score=score(article, level),
        sections=links.sections(article, level, kept),
        whole=links.here(article, level, ALL, **kept),
        levels=links.levels(article, level, None, kept),
        languages=links.languages("reader.contents", kept, article=article.id, level=level),
    )


@blueprint.get("/<language:lang>/<article>/<level>/<section>")
def section(article: Article, level: Level, section: str) -> Response:
    """The reading page of a section, or of the whole level."""
    ids = article.section_ids if section == ALL else (section,)
    texts = [chosen_text(article, each, level) for each in ids]
    served = texts[0].served_lang
    glossary = Glossary(article.terms)
    context = {**_around(article, level, section, served), "article": article, "level": level}
    response = make_response(
        render_template(
            "whole.html" if section == ALL else "section.html",
            texts=[(text.section, fragment(text.section, glossary)) for text in texts],
            terms=glossary.found.values(),
            served=served,
            **context,
        )
    )
    response.content_language.add(served)
    return response


def chosen_text(article: Article, section: str, level: Level) -> Rendition:
    """The section in the language of the page; with `?strict=1` Absent where it is not in that language."""
    text = renditions.choose(article, section, level, i18n.current())
    if text.fallback and request.args.get("strict") == "1":
        raise Absent(
            "lang", i18n.current(), (text.served_lang,), article=article.id, level=level, section=section
        )
    return text


def _around(article: Article, level: Level, section: str, served: str) -> dict[str, Any]:
    """What stands around the text of a reading page."""
    place = {"article": article.id, "level": level, "section": section}
    choice = listening.chosen(served, lang=i18n.current(), **place)
    before, after = (None, None) if section == ALL else links.neighbors(article, level, section, choice.kept)
    return {
        "before": before,
        "after": after,
        "contents": links.here(article, level, None, **choice.kept),
        "player": player(article, level, served, section, choice),
        "levels": links.levels(article, level, section, choice.kept),
        "languages": links.languages("reader.section", choice.kept, **place),
        "score": score(article, level, section),
        "changed": article.changes.get((level, section)),
        "ask": article.levels[level].ask,
    }


@blueprint.get("/<language:lang>/<article>/readability")
def readability(article: Article) -> str:
    """How easy each level and each section is to read."""
    sections = links.sections(article, "plain", {})
    scores = [[score(article, level, section) for level in LEVELS] for section in article.section_ids]
    whole = {level: score(article, level) for level in LEVELS}
    return render_template(
        "readability.html",
        article=article,
        rows=list(zip(sections, scores, strict=True)),
        by_level=whole,
        chart=sections_chart(article, [link.text for link in sections], scores, list(whole.values())),
        languages=links.languages("reader.readability", {}, article=article.id),
    )


def score(article: Article, level: Level, section: str = ALL) -> Readability | None:
    """The score of a text; None where it cannot be measured now: the text is served all the same."""
    try:
        return parts().scores.text(article, level, section)
    except WorkerDied as error:
        current_app.logger.error("no score of %s %s %s: %s", article.id, level, section, error)
        return None
