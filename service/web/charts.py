"""The chart of an article's sections at each level, beside the targets of the levels."""

from collections.abc import Sequence

from markupsafe import Markup

from service import i18n
from service.articles.model import LEVELS, Article, Level
from service.publishing.chart import Mark, Row, Words, chart
from service.text.readability import Readability
from service.web import wording
from service.web.links import Link

Scores = Sequence[Readability | None]
"""One a level."""


def sections_chart(
    article: Article, sections: Sequence[Link], by_section: Sequence[Scores], whole: Scores
) -> Markup:
    """Every section, and the whole text last: the measure of the language, or the length of sentences.

    What is measured otherwise, because it is in another language, has no mark.
    """
    measure = _measure_of(whole)
    # Translators: Row of a chart: all sections together.
    last = Link(text=i18n.gettext("The whole text"), url="")
    scored = zip([*sections, last], [*by_section, whole], strict=True)
    return chart([_row(article, link, scores, measure) for link, scores in scored], _words(measure))


def _measure_of(scores: Scores) -> str | None:
    """The name of the measure that the language is judged by."""
    return next((score.measures[0].name for score in scores if score and score.measures), None)


def _row(article: Article, link: Link, scores: Scores, measure: str | None) -> Row:
    marks = (_mark(article, level, score, measure) for level, score in zip(LEVELS, scores, strict=True))
    lang = link.lang or i18n.current()
    return Row(title=link.text, lang=lang, dir=i18n.direction(lang), marks=tuple(marks))


def _mark(article: Article, level: Level, score: Readability | None, name: str | None) -> Mark | None:
    if score is None:
        return None
    if name is None:
        return Mark(value=score.counts.words_per_sentence, interval=None, target=None)
    measure = next((each for each in score.measures if each.name == name), None)
    if measure is None or measure.value is None:
        return None
    bands = article.bands.get((i18n.current(), level))
    wanted = bands.measures.get(name) if bands else None
    return Mark(
        value=measure.value,
        interval=measure.interval,
        target=(wanted.least, wanted.most) if wanted else None,
    )


def _words(measure: str | None) -> Words:
    # Translators: Name of a chart, for people who do not see it.
    title = i18n.gettext("How hard each section is at each level")
    # Translators: Describes a chart, for people who do not see it. The table follows the chart.
    description = i18n.gettext(
        "For each section the chart has a mark at each level, with its range. "
        "The table below gives the same ranges."
    )
    return Words(
        title=title,
        description=description,
        axis=_axis(measure),
        levels=tuple(map(i18n.level_name, LEVELS)),
        target=_target() if measure else None,
    )


def _target() -> str:
    # Translators: In the key of a chart: boxes that show where the numbers of a level should be.
    return i18n.gettext("What we aim for at that level")


def _axis(measure: str | None) -> str:
    if measure is None:
        # Translators: What the axis of a chart counts.
        return i18n.gettext("Words in a sentence, on average")
    # Translators: What the axis of a chart counts, such as "Flesch-Kincaid, years of school".
    return i18n.gettext(
        "%(formula)s, %(scale)s", formula=wording.measure_name(measure), scale=wording.measure_scale(measure)
    )
