"""A level's Markdown: what a writer may write."""

from pathlib import Path

import pytest

from service.articles.model import LevelText, Section
from service.articles.source import parse_level

HEAD = "# Tea\n\n<!-- section: one -->\n## One\n\n"


def parsed(folder: Path, text: str | bytes) -> LevelText:
    path = folder / "easy.md"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return parse_level(path, "easy", "en")


def section(folder: Path, body: str) -> Section:
    return parsed(folder, HEAD + body).sections[0]


WHOLE = """\
# All about tea

<!-- section: one -->
## What it is

<!-- summary: F02 -->
> Tea is a drink.
> It is hot.

<!-- hot: F01 F02, explains tea-leaf cup -->
Tea is hot. It comes
from a leaf.

<!-- green: F03 -->
- One is green.

<!-- white: explains cup -->
- One is white.

1. What is tea?
2. How is it made?

<!-- section: two -->
## What it does

<!-- wakes: -->
It wakes you.

<!-- ask -->
## Ask

1. Which one?
2. How hot?
"""


def test_a_level_is_read_whole_and_in_order(tmp_path: Path) -> None:
    text = parsed(tmp_path, WHOLE)
    assert (text.title, text.level, text.lang, text.path) == (
        "All about tea",
        "easy",
        "en",
        tmp_path / "easy.md",
    )
    assert [(each.id, each.title) for each in text.sections] == [
        ("one", "What it is"),
        ("two", "What it does"),
    ]
    one = text.sections[0]
    assert [(block.id, block.kind, block.line) for block in one.body] == [
        ("one.hot", "paragraph", 11),
        ("one.green", "item", 15),
        ("one.white", "item", 18),
    ]
    assert [(block.id, block.text) for block in one.questions] == [
        ("one.question-1", "What is tea?"),
        ("one.question-2", "How is it made?"),
    ]
    assert [(block.id, block.kind, block.line) for block in text.ask] == [
        ("ask.1", "question", 32),
        ("ask.2", "question", 33),
    ]
    assert (one.heading.id, one.heading.line) == ("one.title", 4)


def test_a_comment_gives_a_block_its_facts_and_the_terms_it_explains(tmp_path: Path) -> None:
    one, two = parsed(tmp_path, WHOLE).sections
    assert one.summary is not None
    assert (one.summary.id, one.summary.facts) == ("one.summary", ("F02",))
    assert [(block.facts, block.explains) for block in one.body] == [
        (("F01", "F02"), ("tea-leaf", "cup")),
        (("F03",), ()),
        ((), ("cup",)),
    ]
    assert (two.body[0].facts, two.body[0].explains) == ((), ())
    assert one.facts == ("F01", "F02", "F03")


def test_a_block_is_cut_into_sentences_with_ids_of_their_own(tmp_path: Path) -> None:
    one = parsed(tmp_path, WHOLE).sections[0]
    assert [(each.id, each.text) for each in one.body[0].sentences] == [
        ("one.hot.1", "Tea is hot."),
        ("one.hot.2", "It comes from a leaf."),
    ]
    assert [each.id for each in one.heading.sentences] == ["one.title.1"]


def test_a_heading_is_one_sentence_whatever_stands_in_it(tmp_path: Path) -> None:
    heading = parsed(tmp_path, WHOLE.replace("## What it is", "## What is it? Tea.")).sections[0].heading
    assert [each.text for each in heading.sentences] == ["What is it? Tea."]


TEXTS = [
    pytest.param("Tea is\nhot   and\tsweet.", "Tea is hot and sweet.", id="lines and spaces are one space"),
    pytest.param("Tea is hot\u00a0° here.", "Tea is hot\u00a0° here.", id="a no-break space is kept"),
    pytest.param("Tea &amp; cake.", "Tea & cake.", id="an entity is the sign it stands for"),
    pytest.param(r"Tea \* cake.", "Tea * cake.", id="an escaped sign is the sign"),
    pytest.param("Tea 2 * 3 * 4 and a_b_c.", "Tea 2 * 3 * 4 and a_b_c.", id="signs that are no markup"),
    pytest.param("A cafe\u0301.", "A café.", id="letters are put together"),
    pytest.param("Tea [hot].", "Tea [hot].", id="brackets that are no link"),
    pytest.param("Tea < cake.", "Tea < cake.", id="a sign that opens no tag"),
]


@pytest.mark.parametrize(("written", "text"), TEXTS)
def test_a_block_is_the_words_that_a_reader_sees(tmp_path: Path, written: str, text: str) -> None:
    block = section(tmp_path, f"<!-- hot: F01 -->\n{written}\n").body[0]
    assert block.text == text
    assert " ".join(sentence.text for sentence in block.sentences) == text


SAME = [
    pytest.param(WHOLE.replace("\n", "\r\n").encode(), id="line ends of another system"),
    pytest.param(b"\xef\xbb\xbf" + WHOLE.encode(), id="a mark before the first letter"),
    pytest.param(WHOLE.replace("\n\n", "\n\n\n").encode(), id="more empty lines"),
    pytest.param(WHOLE.replace("-->\n", "-->\n\n").encode(), id="an empty line after the comment"),
    pytest.param(WHOLE.replace("- One", "* One").encode(), id="another bullet"),
    pytest.param(
        WHOLE.replace("<!-- ", "<!--").replace(" -->", "-->").encode(), id="no space in the comments"
    ),
    pytest.param(WHOLE.replace("F01 F02,", "F01, F02").encode(), id="commas elsewhere"),
    pytest.param(WHOLE.replace("# All about tea\n", "All about tea\n=\n").encode(), id="a title underlined"),
]


@pytest.mark.parametrize("content", SAME)
def test_another_way_to_write_it_is_the_same_text(tmp_path: Path, content: bytes) -> None:
    def seen(text: LevelText) -> list[object]:
        blocks = [block for each in text.sections for block in (each.heading, *each.body, *each.questions)]
        return [(block.id, block.kind, block.text, block.facts, block.explains) for block in blocks]

    assert seen(parsed(tmp_path, content)) == seen(parsed(tmp_path, WHOLE))
