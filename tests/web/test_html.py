"""The fragment that page and print share, and the plain text."""

from dataclasses import replace

import pytest

from service.articles.model import Block, BlockKind, Section, Sentence, Term
from service.publishing.html import Glossary, fragment, sentences
from service.publishing.plain_text import plain_text


def block(word: str, *texts: str, kind: BlockKind = "paragraph") -> Block:
    return Block(
        id=f"s.{word}",
        kind=kind,
        text=" ".join(texts),
        facts=(),
        explains=(),
        sentences=tuple(Sentence(id=f"s.{word}.{n}", text=text) for n, text in enumerate(texts, 1)),
        line=1,
    )


def term(name: str, *forms: str) -> Term:
    return Term(
        id=name.lower().replace(" ", "-"), term=name, meaning="m", say="s", forms=forms, explained_by=()
    )


def section(*body: Block, summary: Block | None = None) -> Section:
    return Section(
        id="s", heading=block("title", "Title", kind="heading"), summary=summary, body=body, questions=()
    )


T_CELL, THERAPY = term("T cell", "T cells", "T-cell"), term("CAR T-cell therapy", "CAR T-cell therapies")


def test_where_a_script_puts_no_space_between_sentences_a_page_puts_none() -> None:
    chinese = replace(block("a", "一。", "二。"), text="一。二。")
    assert sentences(chinese) == '<span id="s.a.1">一。</span><span id="s.a.2">二。</span>'


def test_a_term_is_found_in_a_script_without_spaces() -> None:
    glossary = Glossary([term("免疫疗法"), term("CAR T")])
    linked = glossary.link("新的免疫疗法叫CAR T细胞。")
    assert list(glossary.found) == ["免疫疗法", "car-t"]
    assert linked.count("<a ") == 2


def test_a_term_that_two_languages_of_a_page_have_is_linked_once() -> None:
    found: dict[str, Term] = {}
    Glossary([term("tea")], found).link("Hot tea.")
    assert Glossary([term("tea")], found).link("More tea.") == "More tea."


def test_each_block_and_sentence_has_its_id() -> None:
    assert fragment(section(block("a", "One.", "Two.")), Glossary([])).body == (
        '<p id="s.a"><span id="s.a.1">One.</span> <span id="s.a.2">Two.</span></p>'
    )


def test_items_that_follow_one_another_are_one_list() -> None:
    kinds: list[tuple[str, BlockKind]] = [("a", "item"), ("b", "item"), ("c", "paragraph"), ("d", "item")]
    body = fragment(section(*(block(word, "x", kind=kind) for word, kind in kinds)), Glossary([])).body
    assert [body.count(tag) for tag in ("<ul>", "</ul>", "<li", "<p")] == [2, 2, 3, 1]


def test_the_summary_may_be_absent() -> None:
    assert fragment(section(block("a", "x")), Glossary([])).summary is None


@pytest.mark.parametrize(
    "text", ["a < b & c > d", '"><script>alert(1)</script>', "{{ 7 * 7 }}", "%(x)s %s {0}"]
)
def test_text_is_escaped_and_never_a_format(text: str) -> None:
    shown = sentences(block("a", text), Glossary([THERAPY]))
    assert "<script" not in shown
    assert shown.striptags() == " ".join(text.split())


def test_markup_around_a_term_is_escaped() -> None:
    shown = Glossary([T_CELL]).link("<b>T cells</b>")
    assert shown == '&lt;b&gt;<a class="term" id="use-t-cell" href="#term-t-cell">T cells</a>&lt;/b&gt;'


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        pytest.param("A T cell. Another T cell.", ["T cell"], id="only the first time"),
        pytest.param(
            "CAR T-cell therapy uses T cells.", ["CAR T-cell therapy", "T cells"], id="the longest first"
        ),
        pytest.param("Not aT cells, T cellsy, pre-T cells.", [], id="whole words only"),
        pytest.param("t cells", [], id="as it is written"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_term_is_linked_where_it_first_occurs(text: str, linked: list[str]) -> None:
    shown = Glossary([T_CELL, THERAPY]).link(text)
    assert [piece.split("</a>")[0].split(">")[1] for piece in shown.split("<a ")[1:]] == linked


def test_a_term_that_opens_a_sentence_is_the_same_term() -> None:
    glossary = Glossary([term("vaccine", "vaccines")])
    assert "use-vaccine" in glossary.link("Vaccines help.")
    assert list(glossary.found) == ["vaccine"]


def test_terms_are_remembered_across_blocks_in_the_order_of_reading() -> None:
    glossary = Glossary([T_CELL, THERAPY])
    fragment(section(block("a", "T cells again."), summary=block("summary", "CAR T-cell therapy.")), glossary)
    assert list(glossary.found) == ["car-t-cell-therapy", "t-cell"]


def test_plain_text_has_blocks_apart_and_the_notice_last() -> None:
    body = [block("a", "One.", "Two."), block("b", "Item", kind="item")]
    text = plain_text(
        [section(*body, summary=block("summary", "Sum."))], title="All", in_short="In short", notice="N."
    )
    assert text == "All\n\nTitle\n\nIn short: Sum.\n\nOne. Two.\n\n- Item\n\nN.\n"
