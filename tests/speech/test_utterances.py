import pickle
import re

import pytest

from service.articles.model import Block, BlockKind, Section, Sentence
from service.speech import utterances as said
from service.speech.model import Utterance
from service.text.spoken import Lexicon, shown

NOTICE = "Reviewed in September 2021. Ask your care team."
LEXICON = Lexicon(lang="en", aliases={"CAR T": "car tee"})


def block(id_: str, kind: BlockKind, *sentences: str) -> Block:
    return Block(
        id=id_,
        kind=kind,
        text=" ".join(sentences),
        facts=(),
        explains=(),
        sentences=tuple(Sentence(id=f"{id_}.{n}", text=text) for n, text in enumerate(sentences, 1)),
        line=1,
    )


def section(id_: str, summary: bool = True) -> Section:
    return Section(
        id=id_,
        heading=block(f"{id_}.title", "heading", "What CAR T is"),
        summary=block(f"{id_}.summary", "summary", "It is a drug.", "It helps.") if summary else None,
        body=(
            block(f"{id_}.intro", "paragraph", "First.", "Second."),
            block(f"{id_}.list", "paragraph", "It can treat:"),
            block(f"{id_}.one", "item", "skin cancer"),
            block(f"{id_}.two", "item", "Cancer (of the blood)"),
            block(f"{id_}.end", "paragraph", "Is it for me?"),
        ),
        questions=(block(f"{id_}.question-1", "question", "What did you learn?"),),
    )


def utterances(*sections: Section, notice: str = NOTICE, lexicon: Lexicon = LEXICON) -> tuple[Utterance, ...]:
    return said.utterances(sections, notice, lang="en", lexicon=lexicon)


def test_a_section_is_said_heading_summary_body_notice_and_no_question() -> None:
    assert [utterance.id for utterance in utterances(section("car"))] == [
        "car.title.1",
        "car.summary.1",
        "car.summary.2",
        "car.intro.1",
        "car.intro.2",
        "car.list.1",
        "car.one.1",
        "car.two.1",
        "car.end.1",
        "notice",
        "notice",
    ]


def test_a_section_without_a_summary_goes_straight_on() -> None:
    ids = [utterance.id for utterance in utterances(section("about", summary=False))]
    assert ids[:2] == ["about.title.1", "about.intro.1"]


def test_all_sections_come_in_order_with_one_notice_at_the_very_end() -> None:
    ids = [utterance.id for utterance in utterances(section("b"), section("a"), section("c"))]
    assert [id_ for id_ in ids if id_.endswith("title.1")] == ["b.title.1", "a.title.1", "c.title.1"]
    assert ids.count("notice") == 2
    assert ids[-2:] == ["notice", "notice"]


def test_only_the_notice_is_of_the_kind_notice() -> None:
    assert {(utterance.id == "notice", utterance.kind) for utterance in utterances(section("car"))} == {
        (True, "notice"),
        (False, "sentence"),
    }


def test_the_notice_s_sentences_joined_are_the_notice_as_shown() -> None:
    texts = [utterance.text for utterance in utterances(section("car")) if utterance.kind == "notice"]
    assert " ".join(texts) == NOTICE


def test_the_lexicon_changes_what_is_said_and_never_what_is_shown() -> None:
    heading = utterances(section("car"))[0]
    assert (heading.text, heading.spoken) == ("What CAR T is", "What car tee is.")


def test_what_is_said_is_aligned_with_what_is_shown() -> None:
    heading = utterances(section("car"))[0]
    words = ("What", "car", "tee", "is.")
    places = [heading.spoken.index(word) for word in words]
    spans = [shown((at, at + len(word)), heading.respellings) for at, word in zip(places, words, strict=True)]
    assert [heading.text[slice(*span)] for span in spans] == ["What", "CAR T", "CAR T", "is"]


def test_a_full_stop_that_is_added_is_shown_nowhere() -> None:
    heading = utterances(section("car"))[0]
    end = len(heading.spoken)
    assert shown((end - 1, end), heading.respellings) == (len(heading.text), len(heading.text))


@pytest.mark.parametrize(
    ("notice", "lang"),
    [
        pytest.param(NOTICE, "en", id="a space between sentences"),
        pytest.param("本文于2021年审阅。请咨询您的医护团队。", "zh-Hans", id="none in Chinese"),
        pytest.param("Ask your care team.", "en", id="one sentence"),
        pytest.param("  Old.\n\nAsk   us. ", "en", id="runs of white space are one space"),
        pytest.param("Vu en 2021\u00a0! Demandez.", "fr", id="a no-break space stays"),
    ],
)
def test_each_sentence_of_the_notice_knows_its_place_in_it(notice: str, lang: str) -> None:
    said_last = said.utterances((section("car"),), notice, lang=lang, lexicon=LEXICON)
    sentences = [each for each in said_last if each.kind == "notice"]
    whole = re.sub("[ \n]+", " ", notice).strip(" ")
    assert [whole[each.offset : each.offset + len(each.text)] for each in sentences] == [
        each.text for each in sentences
    ]
    assert sentences[0].offset == 0
    assert sentences[-1].offset + len(sentences[-1].text) == len(whole)


def test_an_utterance_goes_to_a_worker_and_back_unchanged() -> None:
    said_first = utterances(section("car"))
    assert pickle.loads(pickle.dumps(said_first)) == said_first


@pytest.mark.parametrize(
    ("id_", "spoken"),
    [
        pytest.param(
            "car.one.1", "skin cancer.", id="an item has no full stop, its voice falls all the same"
        ),
        pytest.param("car.two.1", "Cancer (of the blood).", id="a bracket is no end"),
        pytest.param("car.list.1", "It can treat:", id="a colon says that more comes"),
        pytest.param("car.end.1", "Is it for me?", id="a question stays one"),
        pytest.param("car.intro.1", "First.", id="one full stop is enough"),
    ],
)
def test_what_is_said_ends_as_speech_does(id_: str, spoken: str) -> None:
    [found] = [utterance for utterance in utterances(section("car")) if utterance.id == id_]
    assert found.spoken == spoken


def test_the_bigger_the_step_the_longer_the_pause() -> None:
    pauses = {utterance.id: utterance.pause for utterance in utterances(section("car"), section("more"))}
    steps = ["car.intro.1", "car.one.1", "car.intro.2", "car.title.1", "car.summary.2", "car.end.1"]
    lengths = [pauses[id_] for id_ in steps]
    assert lengths == sorted(set(lengths))


def test_the_pause_before_the_notice_is_that_between_sections() -> None:
    pauses = {utterance.id: utterance.pause for utterance in utterances(section("car"))}
    assert pauses["car.end.1"] == said.BETWEEN_SECTIONS


def test_the_track_ends_soon_after_its_last_word() -> None:
    assert utterances(section("car"))[-1].pause == said.AT_THE_END
