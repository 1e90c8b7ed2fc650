"""`flask translations status`: how far each language has come."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click
from flask.cli import AppGroup

from service import catalogs
from service.articles import progress, reviews
from service.articles.library import Library
from service.articles.progress import DomainProgress, SectionProgress
from service.articles.reviews import CRITERIA, MOST
from service.articles.translations import TERMS, Edition
from service.catalogs import INTERFACE


def add(group: AppGroup, library: Library, folder: Path) -> None:
    """Add the command to the group."""

    @group.command("status")
    @click.option("--lang", help="One language; else every one that has catalogs.")
    @click.option("--format", "form", type=click.Choice(("table", "json")), default="table")
    @click.option(
        "--strict", is_flag=True, help="Exit with 1 where something is missing, fuzzy or out of date."
    )
    def status(lang: str | None, form: str, strict: bool) -> None:
        """How far each language has come: every section at every level, the terms and the interface."""
        known = catalogs.languages(folder)
        if lang is not None and lang not in known:
            raise click.UsageError(f"no catalogs for {lang}; there are: {', '.join(known)}")
        found = [(tag, *_progress(library, folder, tag)) for tag in ([lang] if lang else known)]
        click.echo(_as_json(found) if form == "json" else "\n".join(_as_table(found)))
        done = all(
            all(each.is_done for each in domains) and all(each.is_done for each in sections.values())
            for _, domains, sections in found
        )
        if strict and not done:
            raise SystemExit(1)


Progress = tuple[str, list[DomainProgress], dict[tuple[str, str, str], SectionProgress]]
"""Language, interface and terms, and sections by article, level and section."""


def _progress(
    library: Library, folder: Path, tag: str
) -> tuple[list[DomainProgress], dict[tuple[str, str, str], SectionProgress]]:
    records = reviews.load(folder / catalogs.locale_name(tag) / "review.toml")
    domains = [(INTERFACE, INTERFACE), *((TERMS, f"{article}-{TERMS}") for article in library.articles)]
    return [
        progress.of_domain(
            name,
            catalogs.load(catalogs.po_path(folder, tag, domain)),
            catalogs.load(folder / f"{domain}.pot"),
            records,
        )
        for name, domain in domains
    ], {
        (article, each.level, each.section): each
        for article in library.articles
        for each in progress.of_sections(_edition(library, article, tag))
    }


def _edition(library: Library, article: str, tag: str) -> Edition:
    edition = library.edition(article, tag)
    if edition is None:
        raise click.UsageError(f"no translation of {article} into {tag}")
    return edition


def _as_json(found: list[Progress]) -> str:
    return json.dumps(
        [
            {
                "lang": tag,
                "domains": [asdict(each) | {"done": each.is_done} for each in domains],
                "sections": [
                    {"article": place[0], **asdict(each), "done": each.is_done}
                    for place, each in sections.items()
                ],
            }
            for tag, domains, sections in found
        ],
        ensure_ascii=False,
        indent=1,
    )


def _as_table(found: list[Progress]) -> Iterator[str]:
    for tag, domains, sections in found:
        for each in domains:
            count = f"{each.translated} of {each.messages}"
            notes = [*([f"{each.fuzzy} fuzzy"] if each.fuzzy else []), *(["stale"] if each.stale else [])]
            yield _row(tag, each.name, "", count, each.review, each.rubric, notes)
        for section in sections.values():
            fuzzy = [f"{section.fuzzy} fuzzy"] if section.fuzzy else []
            why = [" ".join(each for each in (section.why, section.block) if each)]
            yield _row(
                tag,
                section.level,
                section.section,
                section.state,
                section.review,
                section.rubric,
                [*fuzzy, *filter(None, why)],
            )
        done = sum(each.is_done for each in sections.values())
        yield f"{tag}: {done} of {len(sections)} sections are current"


def _row(
    tag: str, what: str, section: str, state: str, review: str, rubric: int | None, notes: list[str]
) -> str:
    points = f"{rubric} of {MOST * len(CRITERIA)}" if rubric is not None else "-"
    line = f"{tag:8} {what:9} {section:28} {state:10} {review:19} {points:9} {'; '.join(notes)}"
    return line.rstrip()
