"""Record in article.toml when each section's English last changed."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from service.articles.library import digest
from service.articles.model import Article, Change
from service.toml_lines import SourceError

_HEAD = "# When each section last changed and its digest then. Written by `flask content check --record`."
_RECORDED = re.compile(r'|\[changed\.\w+\]|[a-z0-9-]+ = \{ date = [\d-]+, digest = "[0-9a-f]+" \}')


def record(article: Article, today: date) -> list[str]:
    """Write today's date and the new digest of every section that changed; their names, `level/section`.

    The rest of the file stays as it is. SourceError where a line would be lost, OSError where the file cannot
    be written; nothing is written then.
    """
    changed = dict(_changed(article, today))
    path = article.folder / "article.toml"
    before = path.read_bytes()
    by_hand, _, recorded = before.partition(_HEAD.encode())
    _nothing_else(path, by_hand.decode(), recorded.decode())
    after = by_hand.rstrip() + f"\n\n{_HEAD}\n{_tables(article, changed)}".encode()
    if after != before:
        _replace(path, after)
    return [f"{level}/{section}" for level, section in changed]


def _nothing_else(path: Path, by_hand: str, recorded: str) -> None:
    """SourceError where something stands among the recorded changes that would not be written again."""
    if "\n[changed" in by_hand:
        line = 2 + by_hand[: by_hand.index("\n[changed")].count("\n")
        raise SourceError(path, line, f"the recorded changes need this line before them: {_HEAD}")
    for number, row in enumerate(recorded.splitlines(), 1 + by_hand.count("\n")):
        if not _RECORDED.fullmatch(row.strip()):
            raise SourceError(path, number, "below the recorded changes nothing else may stand: move it up")


def _replace(path: Path, content: bytes) -> None:
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(content)
    part.replace(path)


def _changed(article: Article, today: date) -> Iterator[tuple[tuple[str, str], Change]]:
    for level, text in article.levels.items():
        for section in text.sections:
            new, old = digest(section), article.changes.get((level, section.id))
            if old is None or old.digest != new:
                yield (level, section.id), Change(date=today, digest=new)


def _tables(article: Article, changed: dict[tuple[str, str], Change]) -> str:
    lines: list[str] = []
    for level, text in article.levels.items():
        lines.append(f"[changed.{level}]")
        for section in text.sections:
            change = changed.get((level, section.id)) or article.changes[level, section.id]
            lines.append(f'{section.id} = {{ date = {change.date}, digest = "{change.digest}" }}')
    return "\n".join(lines) + "\n"
