"""Spoken forms: found as whole words, said in place of what is written; a bad file says where it is bad."""

import re
from pathlib import Path

import pytest

from service.text.spoken import Lexicon, load, shown
from service.toml_lines import SourceError

CONTENT = Path(__file__).parents[2] / "content"

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<lexicon version="1.0" alphabet="ipa" xml:lang="en"'
    ' xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">\n'
)
TAIL = "\n</lexicon>\n"
CAR = "<lexeme><grapheme>CAR T</grapheme><alias>car tee</alias></lexeme>"


def lexicon(**aliases: str) -> Lexicon:
    return Lexicon(
        lang="en", aliases={grapheme.replace("_", " "): alias for grapheme, alias in aliases.items()}
    )


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "spoken.pls"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("CAR T works.", "car tee works.", id="a phrase"),
        pytest.param("CAR T-cell therapy", "car tee-cell therapy", id="a hyphen ends a word"),
        pytest.param("(CAR) and “CAR T”.", "(car) and “car tee”.", id="brackets and quotes end a word"),
        pytest.param("CAR\u00a0T and CAR\n T", "car tee and car tee", id="any white space"),
        pytest.param("CAR T and CAR", "car tee and car", id="the longest grapheme, wherever it stands"),
        pytest.param("SCAR T CARS CAR Tx CAR2", "SCAR T CARS car Tx CAR2", id="never a part of a word"),
        pytest.param("a car t, Car T", "a car t, Car T", id="capitals count"),
        pytest.param("FDA FDA, FDA", "F D A F D A, F D A", id="each time"),
        pytest.param(
            "CAR T细胞、CAR T세포",
            "car tee细胞、car tee세포",
            id="Latin words end where Han and Hangul begin",
        ),
        pytest.param("Nothing to change.", "Nothing to change.", id="the rest stays"),
        pytest.param("", "", id="empty"),
    ],
)
def test_graphemes_are_replaced_as_whole_words(text: str, said: str) -> None:
    assert lexicon(CAR="car", CAR_T="car tee", FDA="F D A").say(text) == said


@pytest.mark.parametrize(
    ("grapheme", "alias", "text", "said"),
    [
        pytest.param("细胞", "xibao", "免疫细胞治疗", "免疫xibao治疗", id="Han has no spaces to look for"),
        pytest.param(
            "cé", "say", "ce\u0301 ce\u0301s", "say cés", id="a letter in two code points is one letter"
        ),
        pytest.param("دم", "dam", "دم دمه دمٌ", "dam دمه دمٌ", id="an Arabic mark belongs to its word"),
        pytest.param(
            "कर", "kar", "कर करी कर्म", "kar करी कर्म", id="a Hindi vowel sign or virama belongs to its word"
        ),
        pytest.param(
            "C++", "see plus plus", "C++ (C++)", "see plus plus (see plus plus)", id="not a pattern"
        ),
        pytest.param("mg/dL", r"milligrams \1", "5 mg/dL", r"5 milligrams \1", id="aliases are no templates"),
    ],
)
def test_words_are_those_of_the_script(grapheme: str, alias: str, text: str, said: str) -> None:
    assert Lexicon(lang="und", aliases={grapheme: alias}).say(text) == said


@pytest.mark.parametrize(
    ("text", "shown_words"),
    [
        pytest.param(
            "CAR T works.", [("car", "CAR T"), ("tee", "CAR T"), ("works.", "works.")], id="at the start"
        ),
        pytest.param(
            "A CAR T cell",
            [("A", "A"), ("car", "CAR T"), ("tee", "CAR T"), ("cell", "cell")],
            id="in the middle",
        ),
        pytest.param("No CAR T", [("No", "No"), ("car", "CAR T"), ("tee", "CAR T")], id="at the end"),
        pytest.param(
            "FDA CAR to",
            [("F", "FDA"), ("D", "FDA"), ("A", "FDA"), ("car", "CAR"), ("to", "to")],
            id="two aliases side by side",
        ),
        pytest.param(
            "CAR T-cell, then",
            [("car", "CAR T"), ("tee-cell,", "CAR T-cell,"), ("then", "then")],
            id="a word that is an alias in part shows the alias and its rest",
        ),
        pytest.param(
            "two chimeric antigen receptors go",
            [("two", "two"), ("CAR", "chimeric antigen receptors"), ("go", "go")],
            id="an alias shorter than what is written",
        ),
        pytest.param(
            "(FDA) says",
            [("(F", "(FDA"), ("D", "FDA"), ("A)", "FDA)"), ("says", "says")],
            id="brackets keep their places beside an alias that is longer",
        ),
        pytest.param(
            "CAR\u00a0 T in",
            [("car", "CAR\u00a0 T"), ("tee", "CAR\u00a0 T"), ("in", "in")],
            id="white space of another length",
        ),
        pytest.param(
            "cafe\u0301 FDA e\u0301te\u0301",
            [("café", "cafe\u0301"), ("F", "FDA"), ("D", "FDA"), ("A", "FDA"), ("été", "e\u0301te\u0301")],
            id="a decomposed letter is shown as two code points and said as one",
        ),
        pytest.param(
            "\u1112\u1161\u11ab FDA \u1106\u1161\u11af",
            [
                ("한", "\u1112\u1161\u11ab"),
                ("F", "FDA"),
                ("D", "FDA"),
                ("A", "FDA"),
                ("말", "\u1106\u1161\u11af"),
            ],
            id="Hangul in single letters",
        ),
        pytest.param(
            "\u0958\u0915 x", [("\u0915\u093c\u0915", "\u0958\u0915"), ("x", "x")], id="NFC may be longer"
        ),
        pytest.param(
            "🩸 FDA 👩🏽‍⚕️ ok",
            [("🩸", "🩸"), ("F", "FDA"), ("D", "FDA"), ("A", "FDA"), ("👩🏽‍⚕️", "👩🏽‍⚕️"), ("ok", "ok")],
            id="emoji beyond 16 bits",
        ),
        pytest.param(
            "免疫 FDA细胞", [("免疫", "免疫"), ("F", "FDA"), ("D", "FDA"), ("A细胞", "FDA细胞")], id="Chinese"
        ),
        pytest.param(
            "وافقت FDA عليه",
            [("وافقت", "وافقت"), ("F", "FDA"), ("D", "FDA"), ("A", "FDA"), ("عليه", "عليه")],
            id="Arabic",
        ),
    ],
)
def test_each_word_that_is_said_is_found_where_it_is_shown(
    text: str, shown_words: list[tuple[str, str]]
) -> None:
    aliases = {"CAR": "car", "CAR T": "car tee", "FDA": "F D A", "chimeric antigen receptors": "CAR"}
    said = Lexicon(lang="und", aliases=aliases).spoken(text)
    spans = [word.span() for word in re.finditer(r"\S+", said.text)]
    places = [shown(span, said.respellings) for span in spans]
    pairs = [
        (said.text[slice(*span)], text[slice(*place)]) for span, place in zip(spans, places, strict=True)
    ]
    assert pairs == shown_words
    assert all(0 <= start < end <= len(text) for start, end in places)


def test_the_whole_of_what_is_said_is_the_whole_of_what_is_shown() -> None:
    text = "FDA e\u0301 CAR T"
    said = lexicon(FDA="F D A", CAR_T="car tee").spoken(text)
    assert shown((0, len(said.text)), said.respellings) == (0, len(text))


def test_what_is_only_said_is_shown_nowhere_and_moves_nothing() -> None:
    said = lexicon(FDA="F D A").spoken("The FDA").replace(9, 9, ".")
    assert said.text == "The F D A."
    assert shown((9, 10), said.respellings) == (7, 7)
    assert shown((8, 10), said.respellings) == (4, 7)


def test_a_text_that_is_said_as_it_is_shown_has_no_respelling() -> None:
    assert lexicon(FDA="F D A").spoken("Cells café 免疫 🩸.").respellings == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("10–15 mg", "10 to 15 mg", id="both numbers, in order"),
        pytest.param("see 2021–2024.", "see 2021 to 2024.", id="a full stop ends a number"),
        pytest.param("5% of 12", "percent 5 of 12", id="an alias may turn the order round"),
        pytest.param(
            "1.5% 1–2–3 1,000–2 A1–2", "1.5% 1–2–3 1,000–2 A1–2", id="never a part of a longer number"
        ),
        pytest.param("7–8", "a week", id="a number that stands in a grapheme as such goes first"),
    ],
)
def test_a_number_in_a_grapheme_is_any_number(text: str, said: str) -> None:
    aliases = {"#–#": "# to #", "#%": "percent #", "7–8": "a week"}
    assert Lexicon(lang="en", aliases=aliases).say(text) == said


def test_an_alias_is_not_looked_up_again() -> None:
    assert lexicon(US="U S", U="you").say("US") == "U S"


def test_an_empty_lexicon_says_what_is_written() -> None:
    assert lexicon().say("CAR T") == "CAR T"


def test_a_file_is_read_with_all_graphemes_of_a_lexeme(tmp_path: Path) -> None:
    body = (
        "<lexeme>\n<grapheme> CAR\n  T </grapheme><grapheme>CAR-T</grapheme>"
        "<alias>car tee</alias><alias>cart</alias></lexeme>"
    )
    read = load(written(tmp_path, HEAD + body + TAIL))
    assert read == Lexicon(lang="en", aliases={"CAR T": "car tee", "CAR-T": "car tee"})


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        pytest.param("", 1, "no element found", id="empty file"),
        pytest.param(HEAD + "<lexeme>" + TAIL, 4, "mismatched tag", id="not closed"),
        pytest.param("<lexicon xml:lang='en'/>", 1, "not a lexicon", id="no namespace"),
        pytest.param(HEAD.replace(' xml:lang="en"', "") + TAIL, 2, "no xml:lang", id="no language"),
        pytest.param(f"{HEAD}{CAR}\n{CAR}{TAIL}", 4, "'CAR T' stands twice", id="twice"),
        pytest.param(
            HEAD + "\n<lexeme>\n<grapheme>CAR</grapheme>\n</lexeme>" + TAIL, 4, "no alias", id="no alias"
        ),
        pytest.param(
            HEAD + "<lexeme><grapheme>CAR</grapheme><phoneme>kɑː</phoneme></lexeme>" + TAIL,
            3,
            "no alias",
            id="phonemes only",
        ),
        pytest.param(
            HEAD + "<lexeme><grapheme>#–#</grapheme><alias># to</alias></lexeme>" + TAIL,
            3,
            "not as many #",
            id="a number that is not said",
        ),
        pytest.param(HEAD + "<lexeme><alias>car</alias></lexeme>" + TAIL, 3, "no grapheme", id="no grapheme"),
        pytest.param(
            HEAD + "<lexeme><grapheme> </grapheme><alias>car</alias></lexeme>" + TAIL,
            3,
            "grapheme is empty",
            id="empty grapheme",
        ),
        pytest.param(
            HEAD + "<lexeme><grapheme>CAR</grapheme>\n<alias/></lexeme>" + TAIL,
            4,
            "alias is empty",
            id="empty alias",
        ),
    ],
)
def test_a_file_that_cannot_be_used_says_where_and_why(
    text: str, line: int, why: str, tmp_path: Path
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SourceError, match=rf"^{re.escape(str(path))}:{line}: .*{re.escape(why)}"):
        load(path)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"none\.pls:1: cannot be read"):
        load(tmp_path / "none.pls")


def test_the_english_lexicon_is_said_in_letters_that_every_voice_reads() -> None:
    english = load(CONTENT / "spoken.pls")
    assert english.lang == "en"
    assert all(re.fullmatch(r"([a-z]+|#)([ -]([a-z]+|#))*", alias) for alias in english.aliases.values())
