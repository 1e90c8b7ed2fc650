"""What is scored."""

import pytest

from service.text.preparation import graded_text, whole_sentences, words


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
