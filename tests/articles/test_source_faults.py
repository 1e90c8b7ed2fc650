"""A level's Markdown: where everything is told that a writer may not write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from service.articles.model import LevelText
from service.articles.source import parse_level
from service.toml_lines import SourceError
from tests.articles.test_source import WHOLE

HEAD = "# Tea\n\n<!-- section: one -->\n## One\n\n"
BLOCK = "<!-- hot: F01 -->\nTea is hot.\n"
GOOD = HEAD + BLOCK


def parsed(folder: Path, text: str | bytes) -> LevelText:
    path = folder / "easy.md"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return parse_level(path, "easy", "en")


NO_MEANING = "has no meaning here: use headings, text and lists"
FAULTS = [
    # What a level is made of
    pytest.param("", 1, "no title: a line that starts with '# '", id="an empty file"),
    pytest.param("# Tea\n", 1, "no section", id="a title alone"),
    pytest.param(GOOD.replace("# Tea\n", "", 1), 1, "no title: a line", id="no title"),
    pytest.param(GOOD + "\n# Cake\n", 9, "the title stands once", id="a second title"),
    pytest.param(
        "<!-- tea: -->\n" + GOOD, 2, "the title stands once, without", id="a comment before the title"
    ),
    pytest.param("# Tea\n\nHot.\n", 3, "text before the first section", id="text before the first section"),
    pytest.param(
        "# Tea\n\n- Hot.\n", 3, "text before the first section", id="an item before the first section"
    ),
    pytest.param(
        GOOD + "\n## Two\n", 9, "a heading needs <!-- section: its-id -->", id="a heading without id"
    ),
    pytest.param(GOOD + "\n<!-- section -->\n## Two\n", 10, "a heading needs", id="a section without its id"),
    pytest.param(
        GOOD + "\n<!-- two: F01 -->\n## Two\n", 10, "a heading needs", id="a heading named as a block"
    ),
    pytest.param(GOOD + "\n### Two\n", 9, "a heading needs", id="a smaller heading"),
    pytest.param(GOOD.replace("## One", "##"), 4, "a heading without words", id="an empty heading"),
    pytest.param(HEAD, 4, "section 'one' holds no text", id="a section without text"),
    pytest.param(HEAD + "1. Why?\n", 4, "section 'one' holds no text", id="a section of questions alone"),
    # Ids
    pytest.param(GOOD + "\n" + BLOCK, 10, "id 'one.hot' stands twice", id="a block id twice"),
    pytest.param(
        GOOD + "\n<!-- section: one -->\n## Again\n\n" + BLOCK,
        10,
        "id 'one.title' stands twice",
        id="a section twice",
    ),
    pytest.param(
        HEAD + "> Hot.\n\n> Sweet.\n\n" + BLOCK, 8, "id 'one.summary' stands twice", id="two summaries"
    ),
    pytest.param(
        HEAD + "> Hot.\n>\n> Sweet.\n", 8, "id 'one.summary' stands twice", id="a summary in paragraphs"
    ),
    pytest.param(HEAD + "Tea.\n", 6, "a block needs a comment with its id", id="a block without comment"),
    pytest.param(
        GOOD + "\nIt is sweet.\n", 9, "a block needs a comment", id="a second block without comment"
    ),
    pytest.param(
        HEAD + "<!-- a: F01 -->\n- One.\n- Two.\n", 8, "a block needs a comment", id="items share no comment"
    ),
    pytest.param(
        HEAD + "<!-- a: F01 -->\n- One.\n  - Two.\n",
        8,
        "a block needs a comment",
        id="an item inside an item",
    ),
    pytest.param(HEAD + "<!-- title: F01 -->\nTea.\n", 7, "'title' is a reserved word", id="the id title"),
    pytest.param(HEAD + "<!-- summary: F01 -->\nTea.\n", 7, "'summary' is a reserved", id="the id summary"),
    pytest.param(HEAD + "<!-- picture: F01 -->\nTea.\n", 7, "'picture' is a reserved", id="the id picture"),
    pytest.param(HEAD + "<!-- picture-long: -->\nTea.\n", 7, "'picture-long' is", id="the id picture-long"),
    pytest.param(HEAD + "<!-- question-12: -->\nTea.\n", 7, "'question-12' is", id="the id of a question"),
    # Comments
    pytest.param(HEAD + "<!-- hot: F1x -->\nTea.\n", 6, "'F1x' is neither a fact nor", id="no fact id"),
    pytest.param(HEAD + "<!-- hot: f01 -->\nTea.\n", 6, "'f01' is neither a fact nor", id="a small f"),
    pytest.param(HEAD + "<!-- hot: F01; F02 -->\nTea.\n", 6, "'F01;' is neither", id="a semicolon"),
    pytest.param(
        HEAD + "<!-- hot: F01 cup -->\nTea.\n", 6, "'cup' is neither", id="a term without 'explains'"
    ),
    pytest.param(HEAD + "<!-- hot: explains Cup -->\nTea.\n", 6, "'Cup' is neither", id="no term id"),
    pytest.param(
        HEAD + "<!-- Hot: F01 -->\nTea.\n", 6, "not a block comment: '<!-- Hot", id="a capital in an id"
    ),
    pytest.param(HEAD + "<!-- so hot -->\nTea.\n", 6, "not a block comment", id="words for an id"),
    pytest.param(HEAD + "<!-- hot F01 -->\nTea.\n", 6, "not a block comment", id="a colon missing"),
    pytest.param(HEAD + "<!-- -->\nTea.\n", 6, "not a block comment", id="an empty comment"),
    pytest.param(HEAD + "<!-- a: F01 --> Tea.\n", 6, "not a block comment", id="text on the comment's line"),
    pytest.param(HEAD + "<!-- a: F01\nTea.\n", 6, "not a block comment: '<!-- a: F01'", id="an open comment"),
    pytest.param(
        HEAD + "<!-- a: F01 -->\n<!-- b: F02 -->\nTea.\n",
        6,
        "no block follows the comment of 'a'",
        id="two comments",
    ),
    pytest.param(
        HEAD + "<!-- a: F01 -->\n\n<!-- b: F02 -->\nTea.\n",
        6,
        "no block follows the comment of 'a'",
        id="a lost block",
    ),
    pytest.param(
        GOOD + "\n<!-- b: F02 -->\n", 9, "no block follows the comment of 'b'", id="a comment at the end"
    ),
    pytest.param(
        HEAD + "<!-- ask -->\n1. Why?\n", 7, "<!-- ask --> stands before a heading", id="ask, no heading"
    ),
    pytest.param(HEAD + "<!-- section: two -->\nTea.\n", 7, "<!-- section -->", id="section, no heading"),
    pytest.param(
        HEAD + "<!-- short: F01 -->\n> Tea.\n", 7, "a summary is not named 'short'", id="a summary's name"
    ),
    pytest.param(
        HEAD + "<!-- why: F01 -->\n1. Why?\n", 7, "a question is not named 'why'", id="a question's name"
    ),
    # The questions for the care team
    pytest.param(
        GOOD + "\n<!-- ask -->\n## Ask\n\nDo.\n",
        12,
        "after <!-- ask --> only a numbered list",
        id="text after ask",
    ),
    pytest.param(
        GOOD + "\n<!-- ask -->\n## Ask\n\n1. Why?\n\n<!-- section: two -->\n## Two\n",
        15,
        "after <!-- ask --> no section may follow",
        id="a section after ask",
    ),
    # Markup that has no voice and no translation
    pytest.param(HEAD + "<!-- a: -->\nTea is **hot**.\n", 7, "strong inside text: write plain", id="bold"),
    pytest.param(HEAD + "<!-- a: -->\nTea is *hot*.\n", 7, "em inside text", id="italic"),
    pytest.param(HEAD + "<!-- a: -->\nTea is `hot`.\n", 7, "code_inline inside text", id="code"),
    pytest.param(HEAD + "<!-- a: -->\nSee [tea](https://a.b).\n", 7, "link inside text", id="a link"),
    pytest.param(HEAD + "<!-- a: -->\nSee <https://a.b>.\n", 7, "link inside text", id="an address"),
    pytest.param(HEAD + "<!-- a: -->\n![tea](a.svg)\n", 7, "image inside text", id="an image"),
    pytest.param(HEAD + "<!-- a: -->\nTea <b>hot</b>.\n", 7, "html_inline inside text", id="HTML in text"),
    pytest.param(
        HEAD + "<!-- a: -->\nTea.  \nHot.\n", 7, "hardbreak inside text", id="two spaces at a line's end"
    ),
    pytest.param(
        HEAD + "<!-- a: -->\n- Tea. <!-- b -->\n", 7, "html_inline inside", id="a comment after the item"
    ),
    pytest.param(GOOD.replace("## One", "## *One*"), 4, "em inside text", id="italic in a heading"),
    pytest.param(GOOD + "\n<div>\nTea\n</div>\n", 9, "not a block comment: '<div>'", id="HTML"),
    pytest.param(GOOD + "\n---\n", 9, f"hr {NO_MEANING}", id="a rule"),
    pytest.param(GOOD + "\n```\ntea\n```\n", 9, f"fence {NO_MEANING}", id="a fence"),
    pytest.param(GOOD + "\n    tea\n", 9, f"code_block {NO_MEANING}", id="four spaces before text"),
    pytest.param(
        HEAD + "<!-- a: F01 -->\n| a | b |\n|---|---|\n| 1 | 2 |\n", 7, f"table {NO_MEANING}", id="a table"
    ),
    pytest.param(GOOD + "\n[tea]: https://a.b\n", 9, "a link has no meaning here", id="a link's target"),
    pytest.param(b"# Tea\n\n\xe9t\xe9\n", 3, "not UTF-8 text", id="another encoding"),
]


@pytest.mark.parametrize(("text", "line", "why"), FAULTS)
def test_a_fault_is_told_with_file_and_line(tmp_path: Path, text: str | bytes, line: int, why: str) -> None:
    with pytest.raises(SourceError) as caught:
        parsed(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'easy.md'}:{line}: {why}")


def test_a_level_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"plain\.md:1: cannot be read: No such file or directory"):
        parse_level(tmp_path / "plain.md", "plain", "en")


def test_the_reason_does_not_repeat_the_rest_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        parsed(tmp_path, HEAD + "<!-- a: F01\n" + "Tea. \n" * 100)
    assert len(caught.value.why) < 80


LINES = (
    "",
    "Words.",
    "# Words",
    "## Words",
    "##",
    "> Words.",
    ">",
    "- Words.",
    "-",
    "1. Words?",
    "    words",
    "| a |",
    "---",
    "***",
    "===",
    "```",
    "<!-- a: F01 -->",
    "<!-- a: F01",
    "-->",
    "<!-- section: what-tea-is -->",
    "<!-- ask -->",
    "<p>",
    "<![CDATA[",
    "[a]: b",
    "&#0;",
    "\u2028",
    "\u00a0",
    "**",
)


def _spoiled(text: str) -> Iterator[str]:
    lines = text.splitlines()
    for at in range(len(lines)):
        for line in LINES:
            yield "\n".join((*lines[:at], line, *lines[at + 1 :]))


def test_whatever_a_line_holds_the_level_is_read_or_the_fault_is_told(tmp_path: Path) -> None:
    """A level that is read has words in every block; a fault is told of a line of the file."""
    read, told = [], []
    for spoiled in _spoiled(WHOLE):
        try:
            read.append(parsed(tmp_path, spoiled))
        except SourceError as error:
            told.append(error)
    assert min(len(read), len(told)) > 50
    for level in read:
        for section in level.sections:
            blocks = (section.heading, *section.body, *section.questions)
            assert section.body
            assert all(block.text.strip() and block.sentences for block in blocks)
    assert all(1 <= error.line <= WHOLE.count("\n") + 2 and error.why for error in told)
