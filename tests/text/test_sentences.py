"""Traps of splitting a block into its sentences. Each case is the right answer; its text is that, joined."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from service.text.sentences import ends_with_terminator, split

CASES = Path(__file__).parents[1] / "cases/sentences"
LANGUAGES = {"ar", "en", "es", "fil", "fr", "ht", "ko", "pt-BR", "ru", "vi", "zh-Hans", "zh-Hant"}

ENGLISH = [
    pytest.param(["Ask Dr. Lee first.", "She knows you."], id="a title stands before a name"),
    pytest.param(["See Mr. and Mrs. Ito.", "They help."], id="a title stands before a small word"),
    pytest.param(["She has MS.", "Treatment helps."], id="the disease MS is not the title Ms."),
    pytest.param(["Some, e.g. Vaccine A, are new.", "Most are not."], id="e.g. before a capital"),
    pytest.param(["A cell, i.e. a T cell, is small.", "It moves."], id="i.e. before a small letter"),
    pytest.param(["It is drug A vs. Drug B.", "Both work."], id="vs. never ends a sentence"),
    pytest.param(["It is used in the U.S.", "It works."], id="U.S. ends before a word that opens"),
    pytest.param(["The U.S. Food and Drug Administration said yes."], id="U.S. goes on before a name"),
    pytest.param(["Ask Ann Lee, M.D.", "She is in."], id="a degree ends before a word that opens"),
    pytest.param(["Ann Lee, Ph.D., is in.", "Go in."], id="a degree before a comma"),
    pytest.param(["Come at 5 p.m. Monday.", "Bring a list."], id="p.m. before a day"),
    pytest.param(["Come at 5 p.m.", "Bring a list."], id="p.m. before a verb that opens"),
    pytest.param(["Eat fruit, nuts, etc.", "Drink water."], id="etc. before a capital ends"),
    pytest.param(["Fruit, nuts, etc. are good.", "Eat them."], id="etc. before a small letter goes on"),
    pytest.param(["The dose is 1.5 milligrams.", "It is low."], id="a decimal"),
    pytest.param(["The dose is 5.", "It is low."], id="a number at the end"),
    pytest.param(["It was 2015.", "3 drugs came later."], id="a sentence opens with a number"),
    pytest.param(["See Fig. 3 and No. 4.", "Then stop."], id="Fig. and No. before a number"),
    pytest.param(["Is it safe?", "No.", "Ask first."], id="No. is an answer"),
    pytest.param(["1. Stop the drug.", "Call us."], id="the number of a list item stays with it"),
    pytest.param(["As of Sept. 2021, one is approved.", "It is new."], id="a month before a year"),
    pytest.param(["J. R. R. Lee wrote it.", "It is long."], id="initials at the start"),
    pytest.param(["It is by J. Lee.", "It is long."], id="an initial after a small word"),
    pytest.param(["You need vitamin C.", "Fruit has it."], id="a lettered thing is no initial"),
    pytest.param(["Doctors change a T-cell.", "It grows."], id="a hyphenated word at the end"),
    pytest.param(["It is called a T cell.", "T cells fight."], id="a word ends, a capital letter opens"),
    pytest.param(["It works.", "mRNA vaccines are new."], id="a name opens with a small letter"),
    pytest.param(["Wait... what is it?", "A cell."], id="an ellipsis inside"),
    pytest.param(["It may…", "Ask us."], id="an ellipsis character ends"),
    pytest.param(["It may . . .", "Ask us."], id="a spaced ellipsis is one"),
    pytest.param(["What?!", "Really!"], id="terminators in a row"),
    pytest.param(['"Is it safe?" she asked.', "It is."], id="speech goes on after its quote"),
    pytest.param(['He said "stop."', '"Why?" I asked.'], id="straight quotes close and open"),
    pytest.param(["“Go now.”", "‘Why?’", "I went."], id="curly quotes close and open"),
    pytest.param(["(It can wait.)", "[Or not.]", "Ask."], id="brackets close"),
    pytest.param(["It helps (see Dr. Lee!) a lot.", "Go."], id="a terminator in a bracket"),
    pytest.param(["It helps.[12]", "It may not."], id="a reference number"),
    pytest.param(["Read cancer.gov today.", "Then ask."], id="a web address"),
    pytest.param(["No terminator here"], id="a heading"),
    pytest.param(["One of them:"], id="a lead-in"),
    pytest.param(["See Dr.\u00a0Lee at No.\u00a0It."], id="a no-break space holds both sides"),
]

OTHER_SCRIPTS = [
    pytest.param("zh-Hans", "", ["免疫疗法有用。", "“真的吗？”", "问医生！"], id="Chinese needs no space"),
    pytest.param("zh-Hant", "", ["劑量是1.5毫克。", "不多。"], id="a decimal in Chinese"),
    pytest.param("ja", "", ["「そうです。」", "はい。"], id="Japanese brackets"),
    pytest.param("ar", " ", ["ما هو السرطان؟", "هو مرض."], id="Arabic question mark"),
    pytest.param("ur", " ", ["یہ دوا ہے۔", "پوچھیں۔"], id="Urdu full stop"),
    pytest.param("hi", " ", ["यह दवा है।", "पूछें।"], id="Hindi danda"),
    pytest.param("am", " ", ["ይህ መድሃኒት ነው።", "ይጠይቁ።"], id="Amharic full stop"),
    pytest.param("hy", " ", ["Սա դեղ է։", "Հարցրեք։"], id="Armenian full stop"),
    pytest.param("my", " ", ["ဒါဆေးပါ။", "မေးပါ။"], id="Burmese full stop"),
    pytest.param("th", " ", ["ยานี้ช่วยได้ ถามหมอ"], id="Thai has no terminator"),
    pytest.param("es", " ", ["¿Qué es?", "¡Pregunte!", "Son 1.5."], id="Spanish opening marks"),
    pytest.param("fr", " ", ["« Oui\u00a0! »", "« Non. » dit-elle.", "Bien."], id="French spaced quotes"),
    pytest.param("ru", " ", ["— Да! — сказал он.", "Хорошо."], id="Russian speech goes on after a dash"),
    pytest.param("ko", " ", ["약입니다.", "물어보세요."], id="Korean"),
]


@pytest.mark.parametrize("sentences", ENGLISH)
def test_english_is_split_where_its_sentences_end(sentences: list[str]) -> None:
    assert split(" ".join(sentences), "en") == tuple(sentences)


@pytest.mark.parametrize(("lang", "between", "sentences"), OTHER_SCRIPTS)
def test_every_script_ends_its_sentences_with_its_own_marks(
    lang: str, between: str, sentences: list[str]
) -> None:
    assert split(between.join(sentences), lang) == tuple(sentences)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Why. . me? ) Ask. - . - No! ? . B. C. D. (A.) [1] ...And", id="marks in disorder"),
        pytest.param(". . . ! ? … \" ' )", id="marks alone"),
        pytest.param("a. B " * 300, id="many short sentences"),
    ],
)
def test_joined_by_single_spaces_the_sentences_give_the_block_back(text: str) -> None:
    assert " ".join(split(text, "en")) == text.strip()


def test_line_breaks_and_runs_of_spaces_become_one_space() -> None:
    assert split("  One is\n here.\t Two  is. \n", "en") == ("One is here.", "Two is.")


def test_sentences_are_composed() -> None:
    assert split("Cafe\u0301 ici.", "fr") == ("Caf\u00e9 ici.",)


@pytest.mark.parametrize("text", [pytest.param("", id="empty"), pytest.param(" \n\t", id="blank")])
def test_no_text_has_no_sentence(text: str) -> None:
    assert split(text, "en") == ()


def test_region_and_script_choose_the_rules_of_their_language() -> None:
    assert split("See Dr. Lee.", "en-GB") == split("See Dr. Lee.", "EN") == ("See Dr. Lee.",)


def test_a_language_without_rules_is_split_on_its_marks_alone() -> None:
    assert split("See Dr. Lee.", "so") == ("See Dr.", "Lee.")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        pytest.param("It ends.", True, id="a full stop"),
        pytest.param("“It ends!”)", True, id="quotes and brackets after it"),
        pytest.param("完了。」", True, id="a full-width stop"),
        pytest.param("Some of them:", False, id="a lead-in"),
        pytest.param("lung cancer", False, id="an item"),
        pytest.param("1.5", False, id="a decimal"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_terminator_may_be_followed_only_by_what_closes(text: str, ends: bool) -> None:
    assert ends_with_terminator(text) is ends


def traps(kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each trap with its language: `own` ones, and those written without sight of the splitter."""
    for path in sorted((CASES / kind).glob("*.toml")):
        yield from ((path.stem, trap) for trap in tomllib.loads(path.read_text(encoding="utf-8"))["trap"])


@pytest.mark.parametrize("kind", ["own", "independent"])
def test_there_are_five_traps_and_more_a_language_in_each_half(kind: str) -> None:
    counted = [lang for lang, _ in traps(kind)]
    assert {lang for lang in LANGUAGES if counted.count(lang) < 5} == set()


@pytest.mark.parametrize("kind", ["own", "independent"])
def test_the_sentences_of_a_trap_are_its_block(kind: str) -> None:
    for _, trap in traps(kind):
        assert "".join("".join(trap["sentences"]).split()) == "".join(trap["block"].split()), trap["why"]


@pytest.mark.parametrize("kind", ["own", "independent"])
def test_exactly_the_traps_that_are_known_to_fail_are_fallen_into(kind: str) -> None:
    known = tomllib.loads((CASES / "known-failures.toml").read_text(encoding="utf-8"))["failure"]
    failed = {
        (lang, trap["block"])
        for lang, trap in traps(kind)
        if [*split(trap["block"], lang)] != trap["sentences"]
    }
    assert failed == {(each["lang"], each["block"]) for each in known if each["kind"] == kind}


MORE_LANGUAGES = [
    pytest.param("de", ["Kommen Sie am 3. Mai zu Dr. Lang.", "Er hilft."], id="a German ordinal"),
    pytest.param("de", ["Er sagte: „Bitte warten.“", "Dann ging er."], id="a German quote closes"),
    pytest.param("pl", ["Proszę, np. Jan, wejść.", "Dr. Lis czeka."], id="a Polish title"),
    pytest.param("it", ["Il Dott. Rossi c'è.", "Entri."], id="an Italian title"),
    pytest.param("hi", ["डॉ. शर्मा से पूछें।", "वे मदद करेंगे।"], id="a Hindi title"),
    pytest.param("bn", ["ডা. রহমান আছেন।", "তাঁকে বলুন।"], id="a Bengali title"),
    pytest.param("am", ["መድሃኒቱን ይውሰዱ፡፡", "ይጠይቁን።"], id="an Amharic stop of two colons"),
    pytest.param("fa", ["دوز ۱٫۵ است.", "کم است."], id="a Persian decimal"),
    pytest.param("ur", ["خوراک 1۔5 ہے۔", "یہ کم ہے۔"], id="an Urdu decimal"),
    pytest.param("th", ["พบ ดร. สมชาย เวลา 8.00 น. ทุกวัน"], id="a Thai full stop ends nothing"),
]


@pytest.mark.parametrize(("lang", "sentences"), MORE_LANGUAGES)
def test_languages_without_content_are_split_sensibly(lang: str, sentences: list[str]) -> None:
    assert split(" ".join(sentences), lang) == tuple(sentences)


def test_what_a_japanese_quote_goes_on_with_stays_in_its_sentence() -> None:
    assert split("「はい。」と言いました。Ｄｒ．森です。", "ja") == (
        "「はい。」と言いました。",
        "Ｄｒ．森です。",
    )
