"""Who has checked a translation: translations/<locale>/review.toml.

A record holds the digests of the English and of the translation that it was given for. Nobody has checked
another translation than that one, whatever the file says.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal, get_args

from service import toml_lines
from service.articles.model import LEVELS, Level, Section
from service.catalogs import INTERFACE, Catalog
from service.toml_lines import Row, TomlFile, row

State = Literal["machine", "ai-checked", "translator-reviewed", "clinician-reviewed"]
STATES: tuple[State, ...] = get_args(State)
"""From the least checked on."""
Role = Literal["program", "translator", "clinician"]
HIGHEST: dict[Role, State] = {
    "program": "ai-checked",
    "translator": "translator-reviewed",
    "clinician": "clinician-reviewed",
}
"""The state that a reviewer may give at most."""
CRITERIA = ("accuracy", "completeness", "terminology", "register", "fluency", "safety")
LEAST = {"completeness": 4, "safety": 4}
"""Of 4; of every other criterion 3 is enough."""
LEAST_OF_ANY, LEAST_TOTAL, MOST = 3, 21, 4
APART = 2
"""Two readings that differ by as many points on a criterion need a third, which decides."""
TERMS = "terms"

_KEYS = (
    "state",
    "translator",
    "translated",
    "english",
    "translation",
    "reviewed",
    "role",
    "credential",
    "rubric",
    "second",
    "third",
)
_CALIBRATION = ("date", "planted", "critical", "critical_caught", "clean", "false_critical", "reader")


@dataclass(frozen=True, kw_only=True)
class Review:
    """One record."""

    state: State
    translator: str
    translated: date
    english: str
    """Digest of the English that was translated."""
    translation: str
    """Digest of the translation that was checked."""
    reviewed: date | None = None
    role: Role | None = None
    credential: str | None = None
    """What qualifies the reviewer; no name."""
    rubric: dict[str, int] | None = None
    """Points from 0 to 4 by criterion."""
    second: dict[str, int] | None = None
    """The points of a second reader, who knew nothing of the first."""
    third: dict[str, int] | None = None
    """The points of the reader who decided where those two were apart."""

    @property
    def deciding(self) -> tuple[dict[str, int], ...]:
        """The points that count: the third reader's alone, or those of all the others."""
        readings = (self.third,) if self.third else (self.rubric, self.second)
        return tuple(filter(None, readings))

    @property
    def total(self) -> int | None:
        """Of the reading with the fewest points of those that count."""
        return min((sum(points.values()) for points in self.deciding), default=None)


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """How well a reader found errors that had been planted."""

    date: date
    planted: int
    critical: int
    critical_caught: int
    clean: int
    false_critical: int
    reader: str


@dataclass(frozen=True, kw_only=True)
class Reviews:
    """The records of one language."""

    path: Path
    sections: dict[tuple[Level, str], Review]
    others: dict[str, Review]
    """Of `interface` and of `terms`."""
    calibration: Calibration | None


def wording(texts: Iterable[tuple[str, str]]) -> str:
    """Short digest of texts with their ids, in order. 12 hexadecimal digits."""
    rows = (f"{id_}\t{text}" for id_, text in texts)
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:12]


def wording_of(section: Section) -> str:
    """Digest of a translated section: what it says, and not which facts somebody has noted beside it."""
    summary = (section.summary,) if section.summary else ()
    blocks = (section.heading, *summary, *section.body, *section.questions)
    return wording((block.id, block.text) for block in blocks)


def wordings_of(catalog: Catalog) -> tuple[str, str]:
    """Digests of the English of a catalog and of its translations."""
    messages = sorted(catalog.messages, key=lambda each: (each.context or "", each.msgid))
    english = wording((each.context or "", each.msgid) for each in messages)
    return english, wording((each.context or "", "\t".join(each.msgstr)) for each in messages)


def passes(rubric: dict[str, int]) -> bool:
    """Whether the points are enough for a translation to be called checked."""
    enough = all(rubric[each] >= LEAST.get(each, LEAST_OF_ANY) for each in CRITERIA)
    return enough and sum(rubric.values()) >= LEAST_TOTAL


def load(path: Path) -> Reviews:
    """The records of a review.toml, none where there is no file; SourceError at the first fault."""
    if not path.exists():
        return Reviews(path=path, sections={}, others={}, calibration=None)
    file = toml_lines.load(path)
    top = row(file, path.name, file.table, ("calibration", *LEVELS, INTERFACE, TERMS))
    return Reviews(
        path=path,
        sections={
            (level, section): _review(file, f"{level}.{section}", value)
            for level in LEVELS
            for section, value in row(file, level, top.table.get(level, {})).table.items()
        },
        others={
            name: _review(file, name, top.table[name]) for name in (INTERFACE, TERMS) if name in top.table
        },
        calibration=_calibration(file) if "calibration" in top.table else None,
    )


def _review(file: TomlFile, name: str, value: object) -> Review:
    read = _row(file, name, value, _KEYS)
    state, role = read.text("state"), read.text_or_none("role")
    if state not in STATES:
        raise read.error(f"has no state {state!r}; there are {', '.join(STATES)}")
    if role is not None and role not in HIGHEST:
        raise read.error(f"has no role {role!r}; there are {', '.join(HIGHEST)}")
    review = Review(
        state=next(each for each in STATES if each == state),
        translator=read.text("translator"),
        translated=_date(read, "translated"),
        english=read.text("english"),
        translation=read.text("translation"),
        reviewed=_date(read, "reviewed") if "reviewed" in read.table else None,
        role=next((each for each in HIGHEST if each == role), None),
        credential=read.text_or_none("credential"),
        **{key: _points(read, key) for key in ("rubric", "second", "third") if key in read.table},
    )
    if why := fault(review):
        raise read.error(why)
    return review


def fault(review: Review) -> str | None:
    """Why a record claims more than it may; None where it does not."""
    if review.state == "machine":
        return None
    if review.role is None or review.reviewed is None or not review.credential:
        return "needs reviewed, role and credential for its state"
    if STATES.index(review.state) > STATES.index(HIGHEST[review.role]):
        return f"claims {review.state}; a {review.role} gives {HIGHEST[review.role]} at most"
    if " ".join(review.credential.split()).casefold() == " ".join(review.translator.split()).casefold():
        return "was reviewed by its translator; somebody else has to"
    if review.role == "program" and not review.rubric:
        return "needs the rubric's points for its state"
    return _fault_in_readings(review)


def _fault_in_readings(review: Review) -> str | None:
    if (review.second and not review.rubric) or (review.third and not review.second):
        return "has a later reading without the one before it"
    if not review.third and (criteria := _apart(review)):
        return f"needs a third reading: the first two are apart on {', '.join(criteria)}"
    if not all(map(passes, review.deciding)):
        return f"has too few points to be {review.state}"
    return None


def _apart(review: Review) -> list[str]:
    """Criteria on which the first two readings differ too much to stand beside each other."""
    if not review.rubric or not review.second:
        return []
    return [each for each in CRITERIA if abs(review.rubric[each] - review.second[each]) >= APART]


def _row(file: TomlFile, name: str, value: object, keys: tuple[str, ...]) -> Row:
    """Told with the line of the table's head: the same keys stand in every table."""
    return row(file, name, value, keys, _line(file, name))


def _line(file: TomlFile, name: str) -> int:
    lines = file.text.splitlines()
    return next((n for n, line in enumerate(lines, 1) if line.strip() == f"[{name}]"), 1)


def _points(read: Row, key: str) -> dict[str, int]:
    points = read.table[key]
    if not isinstance(points, dict) or set(points) != set(CRITERIA):
        raise read.error(f"needs {key} = {{ {', '.join(CRITERIA)} }}, each with its points")
    return {each: _count(read, points[each], key, MOST) for each in CRITERIA}


def _count(read: Row, value: Any, key: str, most: int | None = None) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0 or (most and value > most):
        raise read.error(f"needs {key} in whole numbers" + (f" from 0 to {most}" if most else ""))
    return value


def _date(read: Row, key: str) -> date:
    when = read.table.get(key)
    if not isinstance(when, date):
        raise read.error(f"needs {key} = a date like 2026-11-23")
    return when.date() if isinstance(when, datetime) else when


def _calibration(file: TomlFile) -> Calibration:
    read = _row(file, "calibration", file.table["calibration"], _CALIBRATION)
    counts = {key: _count(read, read.table.get(key), key) for key in _CALIBRATION[1:-1]}
    if counts["critical_caught"] > counts["critical"] or counts["critical"] > counts["planted"]:
        raise read.error("counts more errors caught than planted")
    return Calibration(date=_date(read, "date"), reader=read.text("reader"), **counts)
