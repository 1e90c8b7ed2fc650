"""What is scored."""

import pytest

from service.text.blocks import HEADING_COLUMNS, Kind
from service.text.preparation import graded_text, read, scored, whole_sentences, words


def test_the_graded_text_is_a_sentence_a_line_in_order() -> None:
    assert graded_text([("One is.", "Two is."), (), ("Three is.",)]) == "One is.\nTwo is.\nThree is."


def test_the_graded_text_is_composed() -> None:
    assert graded_text([("Cafe\u0301.",)]) == "Caf\u00e9."


@pytest.mark.parametrize(
    ("graded", "wholes"),
    [
        pytest.param("One is.\nTwo is.", ("One is.", "Two is."), id="sentences stay"),
        pytest.param(
            "It treats cancer of the:\nlung\nskin.\nAsk.",
            ("It treats cancer of the: lung skin.", "Ask."),
            id="items without a verb belong to their lead-in",
        ),
        pytest.param("It treats:\nlung", ("It treats: lung",), id="a last item without a stop"),
        pytest.param("“Is it?”\nYes.", ("“Is it?”", "Yes."), id="a closing quote ends a line"),
        pytest.param("…\n!\nYes.", ("Yes.",), id="a line without a word is no sentence"),
        pytest.param("", (), id="nothing"),
    ],
)
def test_a_line_without_a_terminator_runs_on(graded: str, wholes: tuple[str, ...]) -> None:
    assert whole_sentences(graded) == wholes


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        pytest.param("A T-cell (here) isn’t “big”.", ["A", "T-cell", "here", "isn’t", "big"], id="English"),
        pytest.param("It is 1.5 and/or 10–15%.", ["It", "is", "1.5", "and", "or", "10", "15"], id="numbers"),
        pytest.param(
            "One—two -- three--four – five…six", ["One", "two", "three", "four", "five", "six"], id="dashes"
        ),
        pytest.param("The patients’ U.S. plan", ["The", "patients", "U.S", "plan"], id="marks at the edge"),
        pytest.param("इलाज है।", ["इलाज", "है"], id="vowel signs stay with their letters"),
        pytest.param("免疫，T细胞。", ["免", "疫", "T", "细", "胞"], id="a Chinese character counts as one"),
        pytest.param("- … ( ) —", [], id="marks are no words"),
    ],
)
def test_words_are_what_a_reader_would_count(sentence: str, found: list[str]) -> None:
    assert list(words(sentence)) == found


Read = list[tuple[Kind, list[str]]]

TEXTS = [
    pytest.param("One is. Two is.", "en", [("paragraph", ["One is.", "Two is."])], id="a paragraph"),
    pytest.param(
        "One is\nhere. Two\r\nis.", "en", [("paragraph", ["One is here.", "Two is."])], id="wrapped"
    ),
    pytest.param(
        "Please come in again on May\n12. Bring your card. Ask for\nDr. Lee.",
        "en",
        [("paragraph", ["Please come in again on May 12.", "Bring your card.", "Ask for Dr. Lee."])],
        id="a wrapped line that starts with a number is no item",
    ),
    pytest.param(
        "Before your test\n\nDo not eat.",
        "en",
        [("heading", ["Before your test"]), ("paragraph", ["Do not eat."])],
        id="a line that stands alone is a heading",
    ),
    pytest.param(
        "Before your test\nDo not eat or drink on the day of the test.",
        "en",
        [("heading", ["Before your test"]), ("paragraph", ["Do not eat or drink on the day of the test."])],
        id="a short line above a long one is a heading",
    ),
    pytest.param(
        "Do not eat.\n\nAsk us",
        "en",
        [("paragraph", ["Do not eat."]), ("paragraph", ["Ask us"])],
        id="a last line heads nothing",
    ),
    pytest.param(
        "Is it safe?\n\nYes.",
        "en",
        [("paragraph", ["Is it safe?"]), ("paragraph", ["Yes."])],
        id="a line with a terminator is no heading",
    ),
    pytest.param(
        "# Is it safe?\nYes.",
        "en",
        [("heading", ["Is it safe?"]), ("paragraph", ["Yes."])],
        id="a marked heading may ask",
    ),
    pytest.param(
        "You may feel:\n• sick\n• tired\n  and weak",
        "en",
        [("paragraph", ["You may feel:"]), ("item", ["sick"]), ("item", ["tired and weak"])],
        id="bullets, and an item that is wrapped",
    ),
    pytest.param(
        "Side effects\n- pain\n- fever",
        "en",
        [("heading", ["Side effects"]), ("item", ["pain"]), ("item", ["fever"])],
        id="dashes below a heading",
    ),
    pytest.param(
        "- 5 mg\n–  8 mg\n* 9 mg\n+ 1 mg",
        "en",
        [("item", [f"{n} mg"]) for n in (5, 8, 9, 1)],
        id="dashes and asterisks",
    ),
    pytest.param(
        "1. one\n2) two\n(3) three\na) four\n(b) five\n4- six\nii. seven",
        "en",
        [("item", [word]) for word in ("one", "two", "three", "four", "five", "six", "seven")],
        id="numbers and letters",
    ),
    pytest.param("١. واحد\n٢. اثنان", "ar", [("item", ["واحد"]), ("item", ["اثنان"])], id="Arabic numbers"),
    pytest.param(
        "一、药单\n（二）信\n③卡\n4.钱",
        "zh-Hans",
        [("item", [word]) for word in ("药单", "信", "卡", "钱")],
        id="Chinese numbers",
    ),
    pytest.param("가. 약\n나. 물", "ko", [("item", ["약"]), ("item", ["물"])], id="Korean letters"),
    pytest.param(
        "- Да. Нет.\n- Ещё.", "ru", [("item", ["Да.", "Нет."]), ("item", ["Ещё."])], id="items of sentences"
    ),
    pytest.param(
        "— Да, — сказал он.", "ru", [("paragraph", ["— Да, — сказал он."])], id="direct speech is no item"
    ),
    pytest.param(
        "1.5 mg is low.", "en", [("paragraph", ["1.5 mg is low."])], id="a decimal is no list number"
    ),
    pytest.param(
        "One is.\n=====\n* * *\nTwo is.",
        "en",
        [("paragraph", ["One is."]), ("paragraph", ["Two is."])],
        id="a line without a word parts blocks",
    ),
    pytest.param("...\n\n12.\n", "en", [("paragraph", ["12."])], id="a mark with nothing behind it stays"),
    pytest.param(" \n\t\n...", "en", [], id="no word"),
    pytest.param("", "zz", [], id="nothing"),
]


@pytest.mark.parametrize(("text", "lang", "blocks"), TEXTS)
def test_anybodys_text_is_read_into_blocks(text: str, lang: str, blocks: Read) -> None:
    assert [(block.kind, list(block.sentences)) for block in read(text, lang)] == blocks


@pytest.mark.parametrize(
    ("columns", "kind"), [(HEADING_COLUMNS, "heading"), (HEADING_COLUMNS + 1, "paragraph")]
)
def test_a_heading_is_short(columns: int, kind: Kind) -> None:
    assert read("x" * columns + "\n\nBelow.", "en")[0].kind == kind
    assert read("药" * (columns // 2) + "x" * (columns % 2) + "\n\n下。", "zh")[0].kind == kind


@pytest.mark.parametrize(("text", "lang"), [each.values[:2] for each in TEXTS])
def test_every_sentence_stands_where_it_is_said_to(text: object, lang: object) -> None:
    for block in read(str(text), str(lang)):
        for sentence, (start, end) in zip(block.sentences, block.spans, strict=True):
            assert " ".join(str(text)[start:end].split()) == sentence
        assert (block.start, block.end) == (block.spans[0][0], block.spans[-1][1])


def test_places_are_those_of_the_composed_text() -> None:
    assert read("Cafe\u0301 ici. Oui.", "fr")[0].spans == ((0, 9), (10, 14))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param(
            "You may feel:\n• sick\n• tired\n\nAsk us.",
            ["You may feel:", "sick", "tired.", "Ask us."],
            id="items run on from their lead-in to the end of the list",
        ),
        pytest.param(
            "Do this.\n• Rest\n• Drink",
            ["Do this.", "Rest.", "Drink."],
            id="items without a lead-in stand for themselves",
        ),
        pytest.param(
            "It treats\n\n• lung\n\nWhat next\n\n• Rest",
            ["lung.", "Rest."],
            id="a heading is left out and leads into nothing",
        ),
        pytest.param("Take it,\n\nthen rest.", ["Take it,.", "then rest."], id="a paragraph does not run on"),
        pytest.param(
            "Take:\n• one.\n• two", ["Take:", "one.", "two."], id="a terminator ends the running on"
        ),
    ],
)
def test_a_list_is_closed_where_it_ends(text: str, sentences: list[str]) -> None:
    assert list(scored(read(text, "en"))) == sentences


@pytest.mark.parametrize("lang", ["hi", "bn", "th", "am", "ja", "de", "it", "pl", "fa", "ur", "x-none"])
def test_text_of_any_language_is_read(lang: str) -> None:
    text = "इलाज है। চিকিৎসা।\n• ยา\n1. መድሃኒት።\n薬です。\n\nدارو؟"
    assert "".join("".join(block.sentences) for block in read(text, lang)).count("薬") == 1
