"""`flask translations review`: record who has checked a translation, and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import click
from flask.cli import AppGroup

from service import catalogs
from service.articles import recording
from service.articles.library import Library
from service.articles.model import LEVELS, Level
from service.articles.recording import NotRecorded
from service.articles.reviews import CRITERIA, HIGHEST, MOST, STATES, Review, Role, State
from service.articles.translations import TERMS, Edition
from service.catalogs import INTERFACE

_DAY = click.DateTime(["%Y-%m-%d"])
_MOST_READERS = 3


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The options of the command."""

    lang: str
    article: str | None
    level: Level | None
    section: str | None
    every: bool
    messages: Literal["interface", "terms"] | None
    state: State
    role: Role
    credential: str
    reviewed: datetime
    rubric: tuple[str, ...]
    translator: str | None
    translated: datetime | None


def add(group: AppGroup, library: Library, folder: Path) -> None:
    """Add the command to the group."""

    @group.command("review")
    @click.option("--lang", required=True)
    @click.option(
        "--article", type=click.Choice(list(library.articles)), help="Needed where there are several."
    )
    @click.option("--level", type=click.Choice(LEVELS))
    @click.option("--section", help="One section; needs --level.")
    @click.option("--all", "every", is_flag=True, help="Every section, of --level or of all levels.")
    @click.option("--messages", type=click.Choice((INTERFACE, TERMS)), help="No section, but these.")
    @click.option("--state", required=True, type=click.Choice(STATES))
    @click.option("--role", required=True, type=click.Choice(list(HIGHEST)), help="Of who has checked it.")
    @click.option("--credential", required=True, help="What qualifies who has checked it; no name.")
    @click.option("--date", "reviewed", required=True, type=_DAY)
    @click.option(
        "--rubric",
        multiple=True,
        help=f"Points from 0 to {MOST}: accuracy=4,completeness=4,... or A=4,C=4,... Once for each reader.",
    )
    @click.option("--translator", help="Who translated it, where that is not recorded yet; no name.")
    @click.option("--translated", type=_DAY, help="And when.")
    def review(**given: Any) -> None:
        """Record who has checked a translation, and when. Nobody may check what they translated."""
        asked = Asked(**given)
        edition = _edition(library, asked)
        try:
            records = _records(edition, folder, asked)
            recording.write(edition.reviews, records)
        except NotRecorded as error:
            raise click.ClickException(str(error)) from error
        for name in records:
            click.echo(f"{asked.lang}: recorded {'/'.join(name)}: {asked.state}")


def _edition(library: Library, asked: Asked) -> Edition:
    article = asked.article or (next(iter(library.articles)) if len(library.articles) == 1 else None)
    if article is None:
        raise click.UsageError(f"name the --article: {', '.join(library.articles)}")
    edition = library.edition(article, asked.lang)
    if edition is None:
        raise click.UsageError(f"no translation of {article} into {asked.lang}")
    return edition


def _records(edition: Edition, folder: Path, asked: Asked) -> dict[tuple[str, ...], Review]:
    known = edition.reviews
    if asked.messages:
        if asked.section or asked.every or asked.level:
            raise click.UsageError("--messages stands alone: no --level, --section or --all")
        domain = INTERFACE if asked.messages == INTERFACE else f"{edition.source.id}-{TERMS}"
        catalog = catalogs.load(catalogs.po_path(folder, edition.lang, domain))
        base = _base(known.others.get(asked.messages), asked)
        return {(asked.messages,): recording.of_catalog(catalog, base)}
    return {
        (level, section): recording.of_section(
            edition, level, section, _base(known.sections.get((level, section)), asked)
        )
        for level, section in _places(edition, asked)
    }


def _places(edition: Edition, asked: Asked) -> Iterator[tuple[Level, str]]:
    if asked.every == bool(asked.section) or (asked.section and not asked.level):
        raise click.UsageError("say --level and --section, or --all")
    if asked.section and asked.section not in edition.source.section_ids:
        raise click.UsageError(f"no section {asked.section!r}: {', '.join(edition.source.section_ids)}")
    for level in LEVELS:
        for section in edition.source.section_ids:
            if asked.level in (None, level) and asked.section in (None, section):
                yield level, section


def _base(known: Review | None, asked: Asked) -> Review:
    return recording.base(
        known,
        state=asked.state,
        translator=asked.translator,
        translated=asked.translated.date() if asked.translated else None,
        reviewed=asked.reviewed.date(),
        role=asked.role,
        credential=asked.credential,
        readings=_readings(asked.rubric),
    )


def _readings(texts: tuple[str, ...]) -> list[dict[str, int]]:
    if len(texts) > _MOST_READERS:
        raise click.UsageError(f"--rubric: {len(texts)} readers; the third decides, there is no fourth")
    return [_rubric(text) for text in texts]


def _rubric(text: str) -> dict[str, int]:
    """`A=4,C=3,...` by the first letters of the criteria, or by their names."""
    points: dict[str, int] = {}
    for pair in text.split(","):
        name, _, value = pair.partition("=")
        found = [each for each in CRITERIA if each.startswith(name.strip().lower())]
        if not name.strip() or len(found) != 1 or value.strip() not in map(str, range(MOST + 1)):
            raise click.UsageError(f"--rubric: {pair!r} is no criterion with its points from 0 to {MOST}")
        points[found[0]] = int(value)
    if set(points) != set(CRITERIA):
        raise click.UsageError(f"--rubric needs points for {', '.join(CRITERIA)}")
    return points
