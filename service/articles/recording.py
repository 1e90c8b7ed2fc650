"""Record in review.toml who has checked a translation. What else stands in the file stays as it is."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

import tomlkit
from tomlkit.items import Table

from service.articles.library import digest
from service.articles.model import Level
from service.articles.reviews import Review, Reviews, Role, State, fault, load, wording_of, wordings_of
from service.articles.translations import Edition
from service.catalogs import Catalog
from service.toml_lines import SourceError


class NotRecorded(Exception):
    """A review that may not be recorded; the message says why."""


def of_section(edition: Edition, level: Level, section: str, base: Review) -> Review:
    """The record for a section as it now stands; NotRecorded where its English has changed since."""
    standing = edition.standings[level, section]
    translated = edition.article.levels[level]
    if not standing.is_served or standing.block:
        raise NotRecorded(f"{level}/{section} is {standing.state}: {standing.why} ({standing.block})")
    return replace(
        base,
        english=digest(edition.source.levels[level].section(section)),
        translation=wording_of(translated.section(section)),
    )


def of_catalog(catalog: Catalog, base: Review) -> Review:
    """The record for the messages of a catalog; NotRecorded where one is not translated."""
    for message in catalog.messages:
        if not message.is_finished:
            raise NotRecorded(f"{catalog.path}:{message.line}: not translated: {message.msgid[:40]}")
    if not catalog.messages:
        raise NotRecorded(f"{catalog.path} holds no message")
    english, translation = wordings_of(catalog)
    return replace(base, english=english, translation=translation)


def base(
    known: Review | None,
    *,
    state: State,
    translator: str | None,
    translated: date | None,
    reviewed: date,
    role: Role,
    credential: str,
    readings: Sequence[Mapping[str, int]],
) -> Review:
    """What is said of a review before its digests; translator and day are those recorded, or given now.

    A translation whose state is `machine` was checked by nobody, so it has no reviewer. `readings` are the
    points of one reader, two or three, in the order in which they read.
    """
    who, when = translator or (known and known.translator), translated or (known and known.translated)
    if not who or not when:
        raise NotRecorded("nobody is recorded as translator: give --translator and --translated")
    review = Review(state=state, translator=who, translated=when, english="-", translation="-")
    if state != "machine":
        first, second, third = (*map(dict, readings), None, None, None)[:3]
        review = replace(review, reviewed=reviewed, role=role, credential=credential)
        review = replace(review, rubric=first, second=second, third=third)
    if why := fault(review):
        raise NotRecorded(f"this review {why}")
    return review


def write(reviews: Reviews, records: Mapping[tuple[str, ...], Review]) -> None:
    """Put the records in the file, each in the table of its name; all of them or none."""
    path = reviews.path
    document = tomlkit.parse(path.read_text(encoding="utf-8") if path.exists() else "")
    for name, review in records.items():
        table: Any = document
        for part in name[:-1]:
            table = table.setdefault(part, tomlkit.table(is_super_table=True))
        table[name[-1]] = _table(review)
    part_path = path.with_name(f"{path.name}.part")
    part_path.write_text(tomlkit.dumps(document), encoding="utf-8")
    try:
        load(part_path)
    except SourceError as error:
        part_path.unlink()
        raise NotRecorded(f"the file would not be right: {error.why}") from error
    part_path.replace(path)


def _table(review: Review) -> Table:
    table = tomlkit.table()
    for key, value in asdict(review).items():
        if value is None:
            continue
        if isinstance(value, dict):
            inline = tomlkit.inline_table()
            inline.update(value)
            value = inline
        table.add(key, value)
    return table
