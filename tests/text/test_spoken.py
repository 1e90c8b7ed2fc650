"""Spoken forms: found as whole words, said in place of what is written; a bad file says where it is bad."""

import re
from pathlib import Path

import pytest

from service.text.spoken import Lexicon, load
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
            "C++", "see plus plus", "C++ (C++)", "see plus plus (see plus plus)", id="not a pattern"
        ),
        pytest.param("mg/dL", r"milligrams \1", "5 mg/dL", r"5 milligrams \1", id="aliases are no templates"),
    ],
)
def test_words_are_those_of_the_script(grapheme: str, alias: str, text: str, said: str) -> None:
    assert Lexicon(lang="und", aliases={grapheme: alias}).say(text) == said


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
    assert all(re.fullmatch(r"[a-z]+([ -][a-z]+)*", alias) for alias in english.aliases.values())
