"""`flask translations`: templates and catalogs; what it says of their state stands beside."""

from collections.abc import Iterator
from pathlib import Path

import click
from flask.cli import AppGroup

from service import catalogs, translating
from service.articles.library import Library
from service.commands import review, status
from service.toml_lines import SourceError

_ROOT = Path(__file__).resolve().parents[2]


def group(library: Library, folder: Path, root: Path = _ROOT) -> AppGroup:
    """The command group; `folder` holds the catalogs, `root` the project."""
    found = AppGroup("translations", help="Other languages: templates, catalogs, state and review.")
    _workflow(found, folder, root)
    status.add(found, library, folder)
    review.add(found, library, folder)
    return found


def _workflow(group: AppGroup, folder: Path, root: Path) -> None:
    @group.command("extract")
    @click.option("--check", is_flag=True, help="Write nothing: fail where a template is not up to date.")
    def extract(check: bool) -> None:
        """Write the templates anew from the interface and the English articles."""
        if check:
            _tell_outdated(translating.outdated(root, folder))
        else:
            _tell("written", translating.extract(root, folder))

    @group.command("update")
    @click.option(
        "--lang", help="One language, which is begun where it has no catalogs; else every language."
    )
    def update(lang: str | None) -> None:
        """Bring the catalogs up to the templates: translations stay, what changed in English is marked."""
        for tag in [lang] if lang else catalogs.languages(folder):
            _tell("updated", translating.update(folder, tag))

    @group.command("compile")
    def compile_all() -> None:
        """Compile the interface of every language, as pages look it up."""
        compiled = (translating.compile_interface(folder, tag) for tag in catalogs.languages(folder))
        _tell("compiled", (path for path in compiled if path))


def _tell(done: str, paths: Iterator[Path]) -> None:
    count = 0
    try:
        for path in paths:
            count += 1
            click.echo(f"{done}: {path}")
    except (SourceError, OSError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{count} files {done}")


def _tell_outdated(paths: Iterator[Path]) -> None:
    outdated = list(paths)
    for path in outdated:
        click.echo(f"{path}:1: not up to date: run `flask translations extract`")
    if outdated:
        raise SystemExit(1)
