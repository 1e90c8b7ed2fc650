"""What makes a sentence hard is found where it stands, and the hardest sentences come first."""

import pytest

from service.text.findings import Term, examine

WORDS_21 = "We go to the shop and buy some food and then we go home and eat it with our two kids."


def marked(text: str, lang: str = "en", terms: tuple[Term, ...] = ()) -> list[tuple[str, str]]:
    """Kind and text of every finding, in order."""
    found = [each for sentence in examine(text, lang, terms).sentences for each in sentence.findings]
    return [(each.kind, text[slice(*each.span)]) for each in found]


@pytest.mark.parametrize(
    ("text", "lang", "count"),
    [
        pytest.param(WORDS_21, "en", 21, id="a word over"),
        pytest.param(WORDS_21.replace("two ", ""), "en", None, id="20 words are not long"),
        pytest.param("我们今天去医院看医生，" * 5 + "好。", "zh-Hans", 51, id="characters in Chinese"),
        pytest.param("我们去医院。", "zh-Hant", None, id="a short Chinese sentence"),
        pytest.param("ผมไปโรงพยาบาล" * 30, "th", None, id="no spaces and no characters to count: not said"),
        pytest.param("uno dos tres cuatro cinco seis siete " * 3 + ".", "es", 21, id="another language"),
    ],
)
def test_a_long_sentence_is_marked_with_its_count(text: str, lang: str, count: int | None) -> None:
    found = [each for sentence in examine(text, lang).sentences for each in sentence.findings]
    assert [each.count for each in found if each.kind == "long"] == ([] if count is None else [count])


def test_marks_stand_where_the_words_are_and_the_outer_comes_first() -> None:
    text = "The drug works.\nIt is  metabolized\nby the liver."
    assert marked(text) == [("passive", "is  metabolized"), ("rare-words", "metabolized")]


def test_the_passive_is_looked_for_in_english_alone() -> None:
    assert marked("It is given. It was done.", "en") == [("passive", "is given")]
    assert [kind for kind, _ in marked("Je was gered. It is given.", "nl")] == []


@pytest.mark.parametrize(
    ("explained", "kinds"),
    [
        pytest.param(False, ["undefined-terms"], id="unexplained: the term, and no rare word on top of it"),
        pytest.param(True, [], id="explained: the writer has done what a mark would ask for"),
    ],
)
def test_a_term_of_the_glossary_is_marked_until_it_is_explained(explained: bool, kinds: list[str]) -> None:
    term = Term(id="cytokine", span=(0, 9), explained=explained)
    found = examine("Cytokines help.", "en", (term,))
    assert [each.kind for each in found.sentences[0].findings] == kinds
    assert found.readability.counts.undefined_terms == (() if explained else ("cytokine",))


def test_headings_are_neither_scored_nor_ranked() -> None:
    found = examine("What it is about\n\nIt is about you. It is not about me.", "en")
    assert [sentence.text for sentence in found.sentences] == ["It is about you.", "It is not about me."]
    assert found.readability.counts.sentences == 2


def test_offsets_lead_back_to_the_text() -> None:
    text = "• One thing.\n• Two\n  things here.\n\nAnd  a last one."
    for sentence in examine(text, "en").sentences:
        assert " ".join(text[sentence.start : sentence.end].split()) == sentence.text


@pytest.mark.parametrize(
    ("easier", "harder"),
    [
        pytest.param("We go home.", "We go home and eat a big red apple.", id="length"),
        pytest.param("We walk to the old house.", "We walk to the hospital.", id="syllables"),
        pytest.param("We put it in.", "It is put in.", id="the passive"),
        pytest.param("We eat and then we go.", "We eat, and then, we go.", id="what is set apart"),
        pytest.param("We see the cats.", "We see the voles.", id="a rare word"),
        pytest.param(
            "Immunotherapy helps.", "We go home at ten and then we eat a big red apple with you.", id="a sum"
        ),
    ],
)
def test_what_a_reader_pays_for_makes_the_rank(easier: str, harder: str) -> None:
    for text in (f"{easier} {harder}", f"{harder} {easier}"):
        ranks = {sentence.text: sentence.rank for sentence in examine(text, "en").sentences}
        assert ranks == {harder: 1, easier: 2}


def test_of_two_as_hard_the_first_comes_first() -> None:
    assert [sentence.rank for sentence in examine("We go. We go. We go.", "en").sentences] == [1, 2, 3]


@pytest.mark.parametrize("lang", ["hi", "bn", "th", "am", "ja", "ar", "so", "yue", "pa-Guru"])
def test_a_language_without_rules_is_examined_for_what_can_be_seen(lang: str) -> None:
    found = examine("आप कैसे हैं। ขอบคุณ ቤት። 漢字。 العربية؟", lang)
    assert sorted(each.rank for each in found.sentences) == list(range(1, len(found.sentences) + 1))


@pytest.mark.parametrize("text", ["", "\n \n", "?!", "\u200b\ufeff", "😀" * 50])
def test_a_text_without_words_has_no_sentences(text: str) -> None:
    assert examine(text, "en").sentences == ()
