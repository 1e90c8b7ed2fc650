"""Commands of `flask`. Exit codes: 0 clean, 1 findings or failures, 2 wrong use."""

import signal
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from types import FrameType

import click
from flask import Flask
from flask.cli import AppGroup

from service import building, i18n
from service.articles import changes, checks
from service.articles.checks.finding import Finding
from service.articles.library import SOURCE_LANG, Library
from service.articles.model import LEVELS, Article, Level
from service.building import Built, Plan
from service.catalogs import INTERFACE, languages, load, po_path
from service.commands import translations
from service.narration import Narrator, Recipe
from service.publishing import scorings
from service.speech.engines import recordings
from service.speech.model import SPEEDS, Voice
from service.speech.voices import Voices
from service.store import LEFTOVER_AGE, StoreError
from service.toml_lines import SourceError

_RULES = (*(rule.id for rule in checks.RULES), *(rule.id for rule in checks.LANGUAGE_RULES))


def init_app(
    app: Flask, library: Library, narrator: Narrator, voices: Voices, catalogs: Path = i18n.FOLDER
) -> None:
    """Register the command groups `content`, `speech` and `translations`; `catalogs` is their folder."""
    app.cli.add_command(_content(library, catalogs))
    app.cli.add_command(_speech(narrator, voices))
    app.cli.add_command(translations.group(library, catalogs))


def _content(library: Library, catalogs: Path) -> AppGroup:
    group = AppGroup("content", help="The text: hold it against its rules, measure it.")

    @group.command("check")
    @click.option(
        "--record", is_flag=True, help="Write down which sections changed, and that they did today."
    )
    @click.option("--rule", "rules", multiple=True, type=click.Choice(_RULES))
    @click.option("--lang", help="One language; else English and every one that has catalogs.")
    def check(record: bool, rules: tuple[str, ...], lang: str | None) -> None:
        """Hold every article and every translation against the numbered rules."""
        if record and (rules or lang):
            raise click.UsageError("--record looks at no rule: leave out --rule and --lang")
        known = (SOURCE_LANG, *languages(catalogs))
        if lang is not None and lang not in known:
            raise click.UsageError(f"no catalogs for {lang}; there are: {', '.join(known)}")
        if record:
            _record(library)
        else:
            _check(library, catalogs, rules, (lang,) if lang else known)

    @group.command("score")
    @click.option("--article", type=click.Choice(sorted(library.articles)))
    @click.option("--lang", type=click.Choice(sorted({SOURCE_LANG, *(lang for _, lang in library.editions)})))
    @click.option("--level", type=click.Choice(LEVELS))
    @click.option("--format", "form", type=click.Choice(list(scorings.FORMATS)), default="table")
    def score(article: str | None, lang: str | None, level: Level | None, form: str) -> None:
        """Count and measure every level and section."""
        wanted = [each for each in _texts(library, lang) if article in (None, each.id)]
        levels = [each for each in LEVELS if level in (None, each)]
        scored = [row for each in wanted for row in scorings.score(each, levels)]
        if not scored:
            raise click.UsageError("no text fits")
        click.echo(scorings.FORMATS[form](scored))

    return group


def _texts(library: Library, lang: str | None) -> Iterator[Article]:
    """Every article in every language, or in one."""
    if lang in (None, SOURCE_LANG):
        yield from library.articles.values()
    yield from (each.article for each in library.editions.values() if lang in (None, each.lang))


def _record(library: Library) -> None:
    for article in library.articles.values():
        try:
            names = changes.record(article, datetime.now(UTC).date())
        except (SourceError, OSError) as error:
            raise click.ClickException(str(error)) from error
        for name in names:
            click.echo(f"{article.id}: recorded {name}")


def _check(library: Library, folder: Path, rules: tuple[str, ...], tags: Sequence[str]) -> None:
    findings = [each for tag in tags for each in _findings(library, folder, rules, tag)]
    for finding in findings:
        click.echo(str(finding))
    if findings:
        raise SystemExit(1)
    click.echo(f"{len(rules or _RULES)} rules in {', '.join(tags)}, no finding")


def _findings(library: Library, folder: Path, rules: tuple[str, ...], tag: str) -> Iterator[Finding]:
    for article in library.articles.values():
        if tag == SOURCE_LANG:
            yield from checks.check(article, rules)
        elif edition := library.edition(article.id, tag):
            yield from checks.check_edition(edition, rules)
    if tag != SOURCE_LANG:
        yield from checks.check_interface(tag, load(po_path(folder, tag, INTERFACE)), rules)


def _speech(narrator: Narrator, voices: Voices) -> AppGroup:
    group = AppGroup("speech", help="The sound: render it ahead, list the voices, sweep the store.")

    @group.command("build")
    @click.option("--lang")
    @click.option("--level", type=click.Choice(LEVELS))
    @click.option("--voice", type=click.Choice([voice.id for voice in voices.catalogue]))
    @click.option("--speed", type=click.Choice(SPEEDS))
    def build(**only: str | None) -> None:
        """Render every track that is not stored yet, or only those of a language, level, voice or speed.

        It can be stopped at any time, and goes on where it was when it is run again.
        """
        _build(narrator, [recipe for recipe in narrator.recipes() if _wanted(recipe, only)])

    @group.command("voices")
    def list_voices() -> None:
        """Every voice of the catalogue: offered, or why not."""
        for voice in voices.catalogue:
            why = voices.faults()[voice.id]
            click.echo(why or f"{voice.id}: offered: {voice.lang}, engine {voice.engine}")
            if voice.engine == "recordings":
                _tell_gaps(narrator, voice)

    @group.command("sweep")
    @click.option("--all", "every_age", is_flag=True, help="Also files that are younger than an hour.")
    def sweep(every_age: bool) -> None:
        """Delete what is unfinished, and what the content as it now stands does not need."""
        try:
            age = 0.0 if every_age else LEFTOVER_AGE
            swept = narrator.store.sweep(keep=set(narrator.needed()), older_than=age)
        except StoreError as error:
            raise click.ClickException(str(error)) from error
        click.echo(f"{swept.files} files deleted, {_bytes(swept.size)}")

    return group


def _tell_gaps(narrator: Narrator, voice: Voice) -> None:
    """What a person still has to read, or to read anew."""
    missing, outdated = recordings.gaps(Path(voice.model), narrator.sentences(voice))
    for why, names in (("missing", missing), ("outdated", outdated)):
        for name in names:
            click.echo(f"{voice.id}: {why}: {name}")


def _wanted(recipe: Recipe, only: dict[str, str | None]) -> bool:
    has = {"lang": recipe.lang, "level": recipe.level, "voice": recipe.voice.id, "speed": recipe.speed}
    return all(value is None or has[name] == value for name, value in only.items())


def _build(narrator: Narrator, recipes: Sequence[Recipe]) -> None:
    if not recipes:
        raise click.UsageError("no track fits: see `flask speech voices`")
    try:
        _announce(building.plan(narrator, recipes))
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    with (
        _stopping() as stop,
        click.progressbar(
            building.build(narrator, recipes, stop.is_set), length=len(recipes), label="tracks", show_pos=True
        ) as progress,
    ):
        built = list(progress)
    _summarize(narrator, built)


def _announce(plan: Plan) -> None:
    room = "" if plan.room is None else f", there is room for {_bytes(plan.room)}"
    holds = f"The store holds {_bytes(plan.holds)}"
    click.echo(f"{holds}; {plan.missing} tracks are missing, about {_bytes(plan.adds)}{room}.")
    if not plan.fits:
        raise click.ClickException("not begun: that would not fit. Sweep the store, or give it more room.")


@contextmanager
def _stopping() -> Iterator[Event]:
    """Set by the first Ctrl-C or SIGTERM; the second ends the process at once, which harms nothing stored."""
    stop, numbers = Event(), (signal.SIGINT, signal.SIGTERM)

    def ask(number: int, frame: FrameType | None) -> None:
        stop.set()
        for each in numbers:
            signal.signal(each, signal.SIG_DFL)
        click.echo("\nstopping: what is under way is finished", err=True)

    before = {number: signal.signal(number, ask) for number in numbers}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _summarize(narrator: Narrator, built: Sequence[Built]) -> None:
    outcomes = Counter(each.outcome for each in built)
    for each in built:
        if each.outcome == "failed":
            place = f"{each.recipe.level}/{each.recipe.section} {each.recipe.voice.id} {each.recipe.speed}"
            click.echo(f"{place}: {each.reason}", err=True)
    if outcomes["left"]:
        click.echo(f"stopped: {outcomes['left']} not begun, run the command again to go on", err=True)
    counts = ", ".join(f"{outcomes[outcome]} {outcome}" for outcome in ("made", "reused", "failed"))
    holds = sum(narrator.store.holds().values())
    click.echo(f"{counts}; {_bytes(sum(each.size for each in built))} made, the store holds {_bytes(holds)}")
    if outcomes["failed"] or outcomes["left"]:
        raise SystemExit(1)


def _bytes(count: int) -> str:
    """`12.3 MB`, to three digits."""
    amount, unit = float(count), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if amount < 999.5:
            break
        amount, unit = amount / 1000, larger
    return f"{amount:.3g} {unit}"
