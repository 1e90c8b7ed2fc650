"""A text as plain UTF-8 lines: for braille displays, messages, and whoever wants nothing else."""

from collections.abc import Iterable, Iterator

from service.articles.model import Section
from service.bidi import isolated


def plain_text(
    sections: Iterable[Section], *, title: str | None, in_short: str, notice: str, note: str | None = None
) -> str:
    """The sections in order, a blank line between blocks, the notice last. `in_short` names the summary.

    `note` says who has checked the translation, and stands above it.
    """
    blocks = [block for section in sections for block in _section(section, in_short)]
    above = [each for each in (title, note) if each]
    return isolated("\n\n".join([*above, *blocks, notice])) + "\n"


def _section(section: Section, in_short: str) -> Iterator[str]:
    yield section.title
    if section.summary:
        yield f"{in_short}: {section.summary.text}"
    for block in section.body:
        yield f"- {block.text}" if block.kind == "item" else block.text
