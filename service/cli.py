"""Commands of `flask`. Exit codes: 0 clean, 1 findings or failures, 2 wrong use."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime

import click
from flask import Flask
from flask.cli import AppGroup

from service.articles import changes, checks
from service.articles.library import Library
from service.articles.model import LEVELS
from service.narration import Built, Narrator, Recipe
from service.speech.model import SPEEDS
from service.speech.voices import Voices
from service.toml_lines import SourceError


def init_app(app: Flask, library: Library, narrator: Narrator, voices: Voices) -> None:
    """Register the command groups `content` and `speech`."""
    app.cli.add_command(_content(library))
    app.cli.add_command(_speech(narrator, voices))


def _content(library: Library) -> AppGroup:
    group = AppGroup("content", help="The text: hold it against its rules.")

    @group.command("check")
    @click.option(
        "--record", is_flag=True, help="Write down which sections changed, and that they did today."
    )
    @click.option("--rule", "rules", multiple=True, type=click.Choice([rule.id for rule in checks.RULES]))
    def check(record: bool, rules: tuple[str, ...]) -> None:
        """Hold every article against the numbered rules."""
        if record and rules:
            raise click.UsageError("--record looks at no rule: leave out --rule")
        if record:
            _record(library)
        else:
            _check(library, rules)

    return group


def _record(library: Library) -> None:
    for article in library.articles.values():
        try:
            names = changes.record(article, datetime.now(UTC).date())
        except (SourceError, OSError) as error:
            raise click.ClickException(str(error)) from error
        for name in names:
            click.echo(f"{article.id}: recorded {name}")


def _check(library: Library, rules: tuple[str, ...]) -> None:
    findings = [each for article in library.articles.values() for each in checks.check(article, rules)]
    for finding in findings:
        click.echo(str(finding))
    if findings:
        raise SystemExit(1)
    click.echo(f"{len(rules or checks.RULES)} rules, no finding")


def _speech(narrator: Narrator, voices: Voices) -> AppGroup:
    group = AppGroup("speech", help="The sound: render it ahead, list the voices.")

    @group.command("build")
    @click.option("--lang")
    @click.option("--level", type=click.Choice(LEVELS))
    @click.option("--voice", type=click.Choice([voice.id for voice in voices.catalogue]))
    @click.option("--speed", type=click.Choice(SPEEDS))
    def build(**only: str | None) -> None:
        """Render every track that is not stored yet, or only those of a language, level, voice or speed."""
        _build(narrator, [recipe for recipe in narrator.recipes() if _wanted(recipe, only)])

    @group.command("voices")
    def list_voices() -> None:
        """Every voice of the catalogue: offered, or why not."""
        for voice in voices.catalogue:
            why = voices.faults()[voice.id]
            click.echo(why or f"{voice.id}: offered: {voice.lang}, engine {voice.engine}")

    return group


def _wanted(recipe: Recipe, only: dict[str, str | None]) -> bool:
    has = {"lang": recipe.lang, "level": recipe.level, "voice": recipe.voice.id, "speed": recipe.speed}
    return all(value is None or has[name] == value for name, value in only.items())


def _build(narrator: Narrator, recipes: list[Recipe]) -> None:
    if not recipes:
        raise click.UsageError("no track fits: see `flask speech voices`")
    with click.progressbar(narrator.build(recipes), length=len(recipes), label="tracks") as progress:
        built = list(progress)
    _summarize(built)


def _summarize(built: Iterable[Built]) -> None:
    outcomes = Counter(each.outcome for each in built)
    click.echo(", ".join(f"{outcomes[outcome]} {outcome}" for outcome in ("made", "reused", "failed")))
    for each in built:
        if each.outcome == "failed":
            place = f"{each.recipe.level}/{each.recipe.section} {each.recipe.voice.id} {each.recipe.speed}"
            click.echo(f"{place}: {each.reason}", err=True)
    if outcomes["failed"]:
        raise SystemExit(1)
