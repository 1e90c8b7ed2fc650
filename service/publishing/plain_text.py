"""A text as plain UTF-8 lines: for braille displays, messages, and whoever wants nothing else."""

from collections.abc import Iterable, Iterator

from service.articles.model import Section


def plain_text(sections: Iterable[Section], *, title: str | None, in_short: str, notice: str) -> str:
    """The sections in order, a blank line between blocks, the notice last. `in_short` names the summary."""
    blocks = [block for section in sections for block in _section(section, in_short)]
    return "\n\n".join([*([title] if title else []), *blocks, notice]) + "\n"


def _section(section: Section, in_short: str) -> Iterator[str]:
    yield section.title
    if section.summary:
        yield f"{in_short}: {section.summary.text}"
    for block in section.body:
        yield f"- {block.text}" if block.kind == "item" else block.text
