"""review.toml: what a record may claim, and that a fault is told where it stands."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from service.articles import reviews
from service.articles.reviews import CRITERIA, Review
from service.toml_lines import SourceError

POINTS = "rubric = { accuracy = 4, completeness = 4, terminology = 4, register = 3, fluency = 3, safety = 4 }"
RECORD = f"""\
[calibration]
date = 2026-11-23
planted = 10
critical = 5
critical_caught = 5
clean = 5
false_critical = 0
reader = "a second program"

[easy.cytokines]
state = "ai-checked"
translator = "a program"
translated = 2026-11-22
english = "0123456789ab"
translation = "ba9876543210"
reviewed = 2026-11-23
role = "program"
credential = "a second program"
{POINTS}

[interface]
state = "machine"
translator = "a program"
translated = 2026-11-22
english = "0123456789ab"
translation = "ba9876543210"
"""


def load(folder: Path, text: str) -> reviews.Reviews:
    path = folder / "review.toml"
    path.write_text(text, encoding="utf-8")
    return reviews.load(path)


def test_records_are_read(tmp_path: Path) -> None:
    found = load(tmp_path, RECORD)
    review = found.sections["easy", "cytokines"]
    assert (review.state, review.translated, review.reviewed) == (
        "ai-checked",
        date(2026, 11, 22),
        date(2026, 11, 23),
    )
    assert review.total == 22
    assert found.others["interface"].state == "machine"
    assert found.calibration
    assert found.calibration.critical_caught == 5


POINTS_FEWER = POINTS.replace("register = 3", "register = 4").replace("fluency = 3", "fluency = 4")
SECONDS = [
    pytest.param(
        f"second = {POINTS_FEWER[9:]}", 22, id="a second reader, near the first: the fewer points count"
    ),
    pytest.param(
        f"second = {POINTS[9:].replace('fluency = 3', 'fluency = 1')}\nthird = {POINTS_FEWER[9:]}",
        24,
        id="where two are apart, the third decides",
    ),
]


@pytest.mark.parametrize(("later", "total"), SECONDS)
def test_of_several_readings_those_that_decide_count(tmp_path: Path, later: str, total: int) -> None:
    found = load(tmp_path, RECORD.replace(POINTS, f"{POINTS}\n{later}"))
    assert found.sections["easy", "cytokines"].total == total


def test_without_a_file_nobody_has_checked_anything(tmp_path: Path) -> None:
    found = reviews.load(tmp_path / "review.toml")
    assert (found.sections, found.others, found.calibration) == ({}, {}, None)


FAULTS = [
    pytest.param("[easy.cytokines]", "[simple.cytokines]", 1, "an unknown key 'simple'", id="no level"),
    pytest.param(
        'credential = "a second', 'credentials = "a second', 10, "unknown key 'credentials'", id="a key"
    ),
    pytest.param('state = "ai-checked"', 'state = "perfect"', 10, "has no state 'perfect'", id="no state"),
    pytest.param('role = "program"', 'role = "friend"', 10, "has no role 'friend'", id="no role"),
    pytest.param("reviewed = 2026-11-23", 'reviewed = "today"', 10, "needs reviewed = a date", id="no date"),
    pytest.param(
        "reviewed = 2026-11-23\n", "", 10, "needs reviewed, role and credential", id="checked by nobody"
    ),
    pytest.param(
        "safety = 4 }", "safety = 3 }", 10, "too few points to be ai-checked", id="safety is not whole"
    ),
    pytest.param("safety = 4 }", "safety = 5 }", 10, "whole numbers from 0 to 4", id="more than all"),
    pytest.param(", safety = 4 }", " }", 10, "each with its points", id="a criterion left out"),
    pytest.param(POINTS, "", 10, "needs the rubric's points", id="a program without points"),
    pytest.param(
        'state = "ai-checked"',
        'state = "translator-reviewed"',
        10,
        "a program gives ai-checked at most",
        id="a program that calls itself a translator",
    ),
    pytest.param(
        'credential = "a second program"',
        'credential = "A  Program"',
        10,
        "was reviewed by its translator",
        id="one's own work",
    ),
    pytest.param(
        POINTS,
        f"{POINTS}\nsecond = {POINTS[9:].replace('register = 3', 'register = 1')}",
        10,
        "needs a third reading: the first two are apart on register",
        id="two readers who do not agree",
    ),
    pytest.param(
        POINTS,
        f"{POINTS}\nsecond = {POINTS[9:].replace('safety = 4', 'safety = 3')}",
        10,
        "too few points",
        id="the second reader's points are too few",
    ),
    pytest.param(
        POINTS, f"{POINTS}\nthird = {POINTS[9:]}", 10, "without the one before", id="no second reading"
    ),
    pytest.param(
        "critical_caught = 5", "critical_caught = 6", 1, "more errors caught than planted", id="too many"
    ),
    pytest.param("planted = 10", "planted = true", 1, "needs planted in whole numbers", id="no count"),
]


@pytest.mark.parametrize(("old", "new", "line", "why"), FAULTS)
def test_a_record_that_claims_too_much_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, why: str
) -> None:
    assert old in RECORD
    with pytest.raises(SourceError) as caught:
        load(tmp_path, RECORD.replace(old, new, 1))
    assert caught.value.line == line
    assert why in caught.value.why


PASSING = dict.fromkeys(CRITERIA, 4)
POINTS_OF = [
    pytest.param(PASSING, True, id="all points"),
    pytest.param({**PASSING, "accuracy": 3, "register": 3, "fluency": 3}, True, id="21 of 24"),
    pytest.param(
        {**PASSING, "accuracy": 3, "register": 3, "fluency": 3, "terminology": 3}, False, id="20 of 24"
    ),
    pytest.param({**PASSING, "register": 2}, False, id="one below 3"),
    pytest.param({**PASSING, "completeness": 3}, False, id="not complete"),
    pytest.param({**PASSING, "safety": 3}, False, id="not safe"),
]


@pytest.mark.parametrize(("points", "is_enough"), POINTS_OF)
def test_what_is_enough_to_be_called_checked(points: dict[str, int], is_enough: bool) -> None:
    assert reviews.passes(points) is is_enough


def test_a_clinician_may_give_every_state() -> None:
    review = Review(
        state="clinician-reviewed",
        translator="a program",
        translated=date(2026, 1, 1),
        english="",
        translation="",
        reviewed=date(2026, 1, 2),
        role="clinician",
        credential="oncology nurse",
    )
    assert reviews.fault(review) is None
    assert reviews.fault(replace(review, state="translator-reviewed")) is None
    assert reviews.fault(replace(review, role="translator")) is not None
