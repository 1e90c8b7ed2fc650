"""A chart of texts and the targets of their levels, as an SVG that stands in the page.

A row a text, a line a level. It is drawn in the color of the text around it, and levels differ by shape, so
that it is the same on paper, in the dark and in forced colors. Nothing in it needs a style sheet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, inf

from markupsafe import Markup

_WIDTH = 400
_MARGIN = 12
_LINE = 17
_TITLE = 20
_GAP = 14
_STEPS = (1, 2, 5, 10, 20, 50, 100)
_MOST_TICKS = 8


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A value with what limits it, on the line of its level."""

    value: float
    interval: tuple[float, float] | None
    target: tuple[float, float] | None
    """Least and most that is wanted; infinite where it has no such bound."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """A text, and its mark at each level; None where it has none."""

    title: str
    marks: tuple[Mark | None, ...]
    lang: str
    dir: str


@dataclass(frozen=True, kw_only=True)
class Words:
    """What the chart says, in the language of its page."""

    title: str
    description: str
    axis: str
    levels: tuple[str, ...]
    target: str | None
    """None where no row has a target."""


def chart(rows: Sequence[Row], words: Words) -> Markup:
    """The chart, whole; `description` has to say where the same stands as text."""
    low, high, step = _scale([mark for row in rows for mark in row.marks if mark])
    scale = _Scale(low=low, high=high)
    key = _key(words)
    top = _MARGIN + _TITLE * (len(words.levels) + (2 if words.target else 1))
    pieces, y = [], float(top)
    for row in rows:
        pieces.append(_row(row, y, scale))
        y += _TITLE + _LINE * len(row.marks) + _GAP
    axis = _axis(low, high, step, scale, top - _TITLE / 2, y)
    return Markup(
        '<svg class="chart" role="img" aria-labelledby="chart-title chart-description"'
        ' viewBox="0 0 {width} {height:g}" direction="ltr" fill="currentColor" stroke="none" font-size="13">'
        '<title id="chart-title">{title}</title><desc id="chart-description">{description}</desc>'
        "{key}{axis}{label}{rows}</svg>"
    ).format(
        width=_WIDTH,
        height=y + 2 * _TITLE,
        title=words.title,
        description=words.description,
        key=key,
        axis=axis,
        label=_text(_WIDTH / 2, y + 1.6 * _TITLE, words.axis, anchor="middle"),
        rows=Markup("").join(pieces),
    )


@dataclass(frozen=True, kw_only=True)
class _Scale:
    low: float
    high: float

    def x(self, value: float) -> float:
        """Where a value stands; what is beyond either end stands at that end."""
        part = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return round(_MARGIN + part * (_WIDTH - 2 * _MARGIN), 1)


def _scale(marks: Sequence[Mark]) -> tuple[float, float, float]:
    """Lowest and highest value on the axis, and the step between its ticks."""
    ends = [end for mark in marks for end in (mark.value, *(mark.interval or ()), *(mark.target or ()))]
    bounds = [end for end in ends if abs(end) < inf] or [0.0]
    low, high = min(0.0, *bounds), max(1.0, *bounds)
    step = next((step for step in _STEPS if (high - low) / step <= _MOST_TICKS), _STEPS[-1])
    return floor(low / step) * step, ceil(high / step) * step, step


def _row(row: Row, y: float, scale: _Scale) -> Markup:
    title = Markup(
        '<text x="{x}" y="{y:g}" font-weight="bold" lang="{lang}" dir="{dir}">{title}</text>'
    ).format(x=_MARGIN, y=y + 13, lang=row.lang, dir=row.dir, title=row.title)
    lines = [
        _mark(mark, level, y + _TITLE + _LINE * (level + 0.5), scale)
        for level, mark in enumerate(row.marks)
        if mark
    ]
    return Markup("").join([title, *lines])


def _mark(mark: Mark, level: int, y: float, scale: _Scale) -> Markup:
    pieces = []
    if mark.target:
        left, right = map(scale.x, mark.target)
        pieces.append(_target(left, right, y))
    if mark.interval:
        left, right = map(scale.x, mark.interval)
        pieces.append(_whisker(left, right, y))
    return Markup("").join([*pieces, _shape(level, scale.x(mark.value), y)])


def _target(left: float, right: float, y: float) -> Markup:
    """A box with a thin outline, hardly filled: what is drawn over it stays plain."""
    return Markup(
        '<rect x="{x:g}" y="{y:g}" width="{width:g}" height="12" fill-opacity="0.12" stroke="currentColor"'
        ' stroke-opacity="0.6" stroke-dasharray="2 2"/>'
    ).format(x=left, y=y - 6, width=right - left)


def _whisker(left: float, right: float, y: float) -> Markup:
    return Markup(
        '<path d="M{left:g} {top:g}v8M{left:g} {y:g}H{right:g}M{right:g} {top:g}v8"'
        ' stroke="currentColor" stroke-width="1.5"/>'
    ).format(left=left, right=right, y=y, top=y - 4)


def _shape(level: int, x: float, y: float) -> Markup:
    """A disc, a square, a triangle, in the order of the levels."""
    shapes = (
        Markup('<circle cx="{x:g}" cy="{y:g}" r="4.5"/>').format(x=x, y=y),
        Markup('<rect x="{x:g}" y="{y:g}" width="8.4" height="8.4"/>').format(x=x - 4.2, y=y - 4.2),
        Markup('<path d="M{x:g} {y:g}l5.5 9.5h-11z"/>').format(x=x, y=y - 5.5),
    )
    return shapes[level % len(shapes)]


def _key(words: Words) -> Markup:
    """What the shapes and the boxes mean."""
    meanings = (*words.levels, *([words.target] if words.target else []))
    lines = [(_MARGIN + _TITLE * n, name) for n, name in enumerate(meanings)]
    shapes = [_shape(n, 2 * _MARGIN, y) for n, (y, _) in enumerate(lines[: len(words.levels)])]
    boxes = [_target(_MARGIN, 3 * _MARGIN, y) for y, _ in lines[len(words.levels) :]]
    return Markup("").join([*shapes, *boxes, *(_text(4 * _MARGIN, y + 4.5, name) for y, name in lines)])


def _axis(low: float, high: float, step: float, scale: _Scale, top: float, bottom: float) -> Markup:
    """A thin line and a number at each tick, the numbers above and below."""
    ticks = [low + step * n for n in range(round((high - low) / step) + 1)]
    return Markup("").join(_tick(tick, scale.x(tick), top, bottom) for tick in ticks)


def _tick(value: float, x: float, top: float, bottom: float) -> Markup:
    line = Markup('<path d="M{x:g} {top:g}V{bottom:g}" stroke="currentColor" stroke-opacity="0.25"/>')
    number = f"{value:g}"
    return Markup("").join(
        [
            line.format(x=x, top=top, bottom=bottom),
            _text(x, top - 4, number, anchor="middle"),
            _text(x, bottom + 13, number, anchor="middle"),
        ]
    )


def _text(x: float, y: float, text: str, anchor: str = "start") -> Markup:
    return Markup('<text x="{x:g}" y="{y:g}" text-anchor="{anchor}">{text}</text>').format(
        x=x, y=y, anchor=anchor, text=text
    )
