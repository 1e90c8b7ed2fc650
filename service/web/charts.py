"""The chart of an article's sections at each level, beside the targets of the levels."""

from collections.abc import Sequence

from markupsafe import Markup

from service import i18n
from service.articles.model import LEVELS, Article, Level
from service.publishing.chart import Mark, Row, Words, chart
from service.text.readability import Readability
from service.web import wording

Scores = Sequence[Readability | None]
"""One a level."""


def sections_chart(
    article: Article, titles: Sequence[str], by_section: Sequence[Scores], whole: Scores
) -> Markup:
    """Every section, and the whole text last: the measure of the language, or the length of sentences."""
    lang = article.levels["plain"].lang
    own = i18n.current()
    rows = [
        *(_row(article, title, lang, scores) for title, scores in zip(titles, by_section, strict=True)),
        # Translators: Row of a chart: all sections together.
        _row(article, i18n.gettext("The whole text"), own, whole),
    ]
    return chart(rows, _words(_measure_of(whole)))


def _measure_of(scores: Scores) -> str | None:
    """The name of the measure that the language is judged by."""
    return next((score.measures[0].name for score in scores if score and score.measures), None)


def _row(article: Article, title: str, lang: str, scores: Scores) -> Row:
    marks = tuple(_mark(article, level, score) for level, score in zip(LEVELS, scores, strict=True))
    return Row(title=title, lang=lang, dir=i18n.direction(lang), marks=marks)


def _mark(article: Article, level: Level, score: Readability | None) -> Mark | None:
    if score is None:
        return None
    if not score.measures:
        return Mark(value=score.counts.words_per_sentence, interval=None, target=None)
    measure, text = score.measures[0], article.levels[level]
    if measure.value is None:
        return None
    bands = article.bands.get((text.lang, level))
    wanted = bands.measures.get(measure.name) if bands else None
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
        # Translators: In the key of a chart: boxes that show where the numbers of a level should be.
        target=i18n.gettext("What we aim for at that level"),
    )


def _axis(measure: str | None) -> str:
    if measure is None:
        # Translators: What the axis of a chart counts.
        return i18n.gettext("Words in a sentence, on average")
    # Translators: What the axis of a chart counts, such as "Flesch-Kincaid, years of school".
    return i18n.gettext(
        "%(formula)s, %(scale)s", formula=wording.measure_name(measure), scale=wording.measure_scale(measure)
    )
