"""The chart: what is drawn where, and that it needs neither color, script nor style sheet."""

from math import inf
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from service.publishing.chart import Mark, Row, Words, chart

WORDS = Words(
    title="T & t", description="D", axis="Grade", levels=("Easy", "Plain", "Standard"), target="Aim"
)
SVG = "{http://www.w3.org/2000/svg}"


def mark(
    value: float, low: float = -inf, high: float = inf, target: tuple[float, float] | None = None
) -> Mark:
    return Mark(value=value, interval=None if low == -inf else (low, high), target=target)


def row(*marks: Mark | None, title: str = "A row") -> Row:
    return Row(title=title, marks=marks, lang="en", dir="ltr")


def drawn(*rows: Row) -> Element:
    markup = str(chart(rows, WORDS))
    assert markup.startswith("<svg ")
    return ElementTree.fromstring(markup.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def texts(tree: Element) -> list[str]:
    return [each.text or "" for each in tree.iter(f"{SVG}text")]


def test_it_is_an_image_with_a_name_and_a_description() -> None:
    tree = drawn(row(mark(5)))
    assert (tree.get("role"), tree.get("aria-labelledby")) == ("img", "chart-title chart-description")
    assert [(each.get("id"), each.text) for each in tree[:2]] == [
        ("chart-title", "T & t"),
        ("chart-description", "D"),
    ]


def test_everything_has_the_color_of_the_text_and_no_style() -> None:
    tree = drawn(row(mark(5, 4, 6, (0, 7)), mark(8, 7, 9), mark(10)))
    for each in tree.iter():
        assert each.get("fill", "currentColor") == "currentColor"
        assert each.get("stroke", "currentColor") in ("currentColor", "none")
        assert not {"style", "onclick", "href"} & set(each.attrib)


def test_levels_differ_by_shape() -> None:
    tree = drawn(row(mark(5), mark(5), mark(5)))
    shapes = [each.tag.removeprefix(SVG) for each in tree if each.tag.endswith(("circle", "rect", "path"))]
    assert (shapes.count("circle"), shapes.count("rect")) == (2, 3), (
        "one in the key, one in the row; and the target"
    )
    assert sum("l5.5 9.5" in each.get("d", "") for each in tree.iter(f"{SVG}path")) == 2


def test_a_target_without_a_bound_runs_to_the_end_of_the_axis() -> None:
    _, box = (
        each
        for each in drawn(row(mark(5, target=(-inf, 10)))).iter(f"{SVG}rect")
        if each.get("height") == "12"
    )
    assert (box.get("x"), box.get("width")) == ("12", "376")


def test_a_value_stands_in_proportion() -> None:
    circles = list(drawn(row(mark(0)), row(mark(4)), row(mark(8))).iter(f"{SVG}circle"))[1:]
    left, middle, right = (float(each.get("cx", "nan")) for each in circles)
    assert (left, right) == (12.0, 388.0)
    assert middle == pytest.approx((left + right) / 2)


@pytest.mark.parametrize(
    ("marks", "ticks"),
    [
        pytest.param([mark(5, 3, 14)], ["0", "2", "4", "6", "8", "10", "12", "14"], id="school years"),
        pytest.param([mark(62, 40, 81)], ["0", "20", "40", "60", "80", "100"], id="points"),
        pytest.param([mark(-3)], ["-3", "-2", "-1", "0", "1"], id="below zero"),
        pytest.param([None], ["0", "1"], id="nothing"),
    ],
)
def test_the_axis_holds_every_value(marks: list[Mark | None], ticks: list[str]) -> None:
    found = texts(drawn(row(*marks)))
    numbers = [each for each in found if each.lstrip("-").isdecimal()]
    assert sorted(set(numbers), key=int) == ticks
    assert len(numbers) == 2 * len(ticks), "above and below"


def test_a_text_without_a_value_has_a_title_and_no_mark() -> None:
    tree = drawn(row(None, None, None, title="Too <short>"))
    assert "Too <short>" in texts(tree)
    assert len(list(tree.iter(f"{SVG}circle"))) == 1, "the one of the key"
