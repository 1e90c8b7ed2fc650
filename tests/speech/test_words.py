"""Word times: whole words of the shown text, each once and in order, at the frame where they are heard."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from service.articles import library
from service.articles.model import LEVELS
from service.executors import Workers
from service.i18n import notice
from service.speech import engines, tracks
from service.speech.model import SPEEDS, Clip, Cue, Speed, Track, Voice, Word
from service.speech.utterances import utterances
from service.speech.words import Mark, as_shown, words
from service.text import spoken
from service.text.spoken import Lexicon, Respelling

ROOT = Path(__file__).parents[2]
HIBARI = Voice(id="hibari", engine="hibari", lang="en", model="heart")


def espeak(model: str) -> Voice:
    return Voice(id=f"espeak-{model}", engine="espeak", lang=model, model=model)


# A process of its own: which words espeak says in one breath can depend on what the library did before, and
# other tests ask it for phonemes.
WORKERS = Workers(1, time_limit=60)


def speak(model: str, text: str, speed: Speed = "normal") -> Clip:
    return WORKERS.run(spoken_by, espeak(model), text, speed)


def spoken_by(voice: Voice, text: str, speed: Speed) -> Clip:
    return engines.open_engine(voice).speak(text, speed)


def starts(found: tuple[Word, ...], text: str) -> list[tuple[str, int]]:
    return [(text[slice(*word.chars)], word.start) for word in found]


@pytest.mark.parametrize(
    ("text", "marks", "found"),
    [
        pytest.param(
            "It helps.",
            [(0, 0), (3, 400)],
            [("It", 0), ("helps", 400)],
            id="a word ends before its full stop",
        ),
        pytest.param(
            "“Yes” (no), ok!",
            [(1, 0), (7, 300), (12, 600)],
            [("Yes", 0), ("no", 300), ("ok", 600)],
            id="quotes and brackets are no part of a word",
        ),
        pytest.param("a T-cell", [(0, 0), (2, 100)], [("a", 0), ("T-cell", 100)], id="a mark for T alone"),
        pytest.param("I don't", [(0, 0), (2, 90)], [("I", 0), ("don't", 90)], id="a mark for don alone"),
        pytest.param(
            "in 3.5 h",
            [(0, 0), (3, 90), (4, 200), (4, 300), (7, 400)],
            [("in", 0), ("3.5", 90), ("h", 400)],
            id="three marks in a number",
        ),
        pytest.param(
            "PD-L1 is", [(0, 0), (4, 300), (6, 500)], [("PD-L1", 0), ("is", 500)], id="two marks in a name"
        ),
        pytest.param(
            "out of the box",
            [(0, 0), (4, 200), (11, 400)],
            [("out", 0), ("of the", 200), ("box", 400)],
            id="a word without a mark is said with the one before",
        ),
        pytest.param(
            "면역 세포는 암을",
            [(3, 500), (7, 900)],
            [("면역", 0), ("세포는", 500), ("암을", 900)],
            id="the clip begins with its first word, marked or not",
        ),
        pytest.param("one two", [(4, 0)], [("one two", 0)], id="two words cannot begin with the clip"),
        pytest.param("one two", [], [("one two", 0)], id="no mark at all"),
        pytest.param(
            "yes — no", [(0, 0), (4, 300)], [("yes", 0), ("no", 300)], id="a dash's mark is the next word's"
        ),
        pytest.param("yes - so", [(0, 0), (6, 300)], [("yes", 0), ("so", 300)], id="a dash is no word"),
        pytest.param(
            "an oak",
            [(0, 0), (5, 200)],
            [("an oak", 0)],
            id="a mark inside a word does not tell its beginning",
        ),
        pytest.param(
            "one two six",
            [(0, 0), (8, 300), (4, 500)],
            [("one two", 0), ("six", 300)],
            id="marks never go back in the text",
        ),
        pytest.param(
            "one two six",
            [(0, 200), (4, 100), (8, 300)],
            [("one two", 200), ("six", 300)],
            id="marks never go back in time",
        ),
        pytest.param("one two", [(0, 0), (4, 0)], [("one two", 0)], id="two words never begin at once"),
        pytest.param("one two", [(0, 0), (4, 1000)], [("one two", 0)], id="a mark after the sound"),
        pytest.param(
            "one two", [(0, -1), (4, 9), (7, 99)], [("one", 0), ("two", 9)], id="marks out of range"
        ),
        pytest.param(
            "免疫，CAR细胞。",
            [(0, 0), (1, 100), (3, 300), (6, 500), (7, 600)],
            [("免", 0), ("疫", 100), ("CAR", 300), ("细", 500), ("胞", 600)],
            id="each Han character is a word, Latin letters between them are one",
        ),
        pytest.param(
            "से लड़ती है।",
            [(0, 0), (3, 90), (9, 200)],
            [("से", 0), ("लड़ती", 90), ("है", 200)],
            id="a vowel sign at the end belongs to its word",
        ),
        pytest.param(
            "🩸 50% & $5",
            [(2, 0), (4, 50), (6, 100), (8, 200), (9, 300)],
            [("50%", 0), ("&", 100), ("$5", 200)],
            id="signs that are said are words, pictures are not",
        ),
        pytest.param(
            "a\u00a0b\nc", [(0, 0), (2, 9), (4, 20)], [("a", 0), ("b", 9), ("c", 20)], id="any space"
        ),
        pytest.param("", [], [], id="nothing"),
        pytest.param("…", [(0, 0)], [], id="no word"),
    ],
)
def test_marks_become_whole_words(text: str, marks: list[Mark], found: list[tuple[str, int]]) -> None:
    assert starts(words(text, marks, 1000), text) == found


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        pytest.param([(0, 0, 3)], [(0, 0, 3)], id="before a respelling nothing moves"),
        pytest.param([(0, 4, 7), (10, 8, 11)], [(0, 4, 9)], id="the words of one respelling are one"),
        pytest.param([(0, 4, 7), (10, 8, 16)], [(0, 4, 14)], id="and with them the rest of the shown word"),
        pytest.param([(0, 4, 11), (10, 12, 16)], [(0, 4, 9), (10, 10, 14)], id="after it places are moved"),
        pytest.param([(0, 0, 3), (10, 20, 21)], [(0, 0, 3)], id="what is not shown has no place"),
    ],
)
def test_words_are_found_in_the_shown_text(
    said: list[tuple[int, int, int]], shown: list[tuple[int, int, int]]
) -> None:
    respellings = [Respelling(spoken=(4, 11), shown=(4, 9)), Respelling(spoken=(20, 21), shown=(18, 18))]
    found = as_shown([Word(start=start, chars=(first, last)) for start, first, last in said], respellings)
    assert [(word.start, *word.chars) for word in found] == shown


# After the comma comes the word by which the pause is found in the sound.
SPOKEN = [
    pytest.param("en-us", "Your body has cells, and they fight cancer.", [], id="en"),
    pytest.param("en-us", "Some of the 3.5 T-cells don't wait, and 5% go.", ["of the"], id="en, one breath"),
    pytest.param("es", "El sistema inmunitario ayuda a su cuerpo, ¿lo saben los médicos?", [], id="es"),
    pytest.param("ar", "يساعد جهاز المناعة الجسم، والأطباء يعرفون ذلك.", [], id="ar"),
    pytest.param("ru", "Иммунная система помогает телу, а врачи это знают.", [], id="ru"),
    pytest.param("vi", "Hệ miễn dịch giúp cơ thể, và bác sĩ biết điều đó.", [], id="vi"),
    pytest.param("hi", "प्रतिरक्षा प्रणाली मदद करती है, और डॉक्टर यह जानते हैं।", [], id="hi"),
    pytest.param("fr", "Le système immunitaire aide votre corps, mais l’équipe décide.", [], id="fr"),
    pytest.param("pt-br", "O sistema imunológico ajuda o seu corpo, e a equipe sabe.", [], id="pt-BR"),
    pytest.param("ht", "Sistèm iminitè a ede kò w, men li pa toujou kont kansè.", [], id="ht"),
    pytest.param("de", "Das Immunsystem hilft Ihrem Körper, und es kennt den Krebs.", [], id="de"),
    pytest.param("ko", "면역 체계는 몸을 도와서, 의사는 그것을 압니다.", ["체계는 몸을"], id="ko"),
    pytest.param("pl", "Układ odpornościowy pomaga ciału, a lekarze o tym wiedzą.", ["o tym"], id="pl"),
    pytest.param("uk", "Імунна система допомагає тілу, а лікарі це знають.", [], id="uk"),
]  # fmt: skip


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize(("model", "text", "breaths"), SPOKEN)
def test_every_word_that_is_heard_comes_once_and_in_order(
    model: str, text: str, breaths: list[str], speed: Speed
) -> None:
    clip = speak(model, text, speed)
    found = [each for each, _ in starts(clip.words, text)]
    assert [each for each in found if " " in each] == breaths
    assert [word for each in found for word in each.split()] == [
        word.strip(",.?¿؟،।") for word in text.split()
    ]
    assert clip.words[0].start == 0
    assert all(one.start < other.start for one, other in pairwise(clip.words))
    assert clip.words[-1].start < len(clip.pcm)


@pytest.mark.parametrize(
    ("model", "text", "found"),
    [
        pytest.param(
            "cmn", "免疫系统帮助身体，医生知道 CAR T 细胞。",
            ["免", "疫", "系统", "帮", "助", "身体", "医", "生", "知道", "CAR", "T", "细", "胞"],
            id="Mandarin",
        ),
        pytest.param(
            "yue", "免疫系統幫助身體，醫生知道。",
            ["免", "疫", "系", "統", "幫", "助", "身", "體", "醫", "生", "知道"],
            id="Cantonese",
        ),
    ],
)  # fmt: skip
def test_chinese_is_found_by_the_character_or_by_what_the_library_says_as_one_word(
    model: str, text: str, found: list[str]
) -> None:
    assert [each for each, _ in starts(speak(model, text).words, text)] == found


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize(
    ("model", "text", "breaths"),
    [*SPOKEN, pytest.param("cmn", "免疫系统帮助身体，医生知道。", [], id="cmn")],
)
def test_a_word_after_a_comma_begins_where_the_sound_comes_back(
    model: str, text: str, breaths: list[str], speed: Speed
) -> None:
    clip = speak(model, text, speed)
    comma = next(n for n, char in enumerate(text) if char in ",،，")
    begins = next(word.start for word in clip.words if word.chars[0] > comma)
    loud = np.flatnonzero(np.abs(clip.pcm.astype(int)) > 300)
    after_the_longest_silence = loud[np.diff(loud).argmax() + 1]
    assert abs(after_the_longest_silence - begins) < 0.060 * clip.rate


def test_slow_speech_has_slow_words() -> None:
    text = "Your immune system finds the cancer and fights it."
    normal, slow = (speak("en-us", text, speed) for speed in SPEEDS)
    assert [word.chars for word in normal.words] == [word.chars for word in slow.words]
    ratios = [other.start / one.start for one, other in zip(normal.words[1:], slow.words[1:], strict=True)]
    assert all(1.2 < ratio < 1.5 for ratio in ratios)


def test_a_clip_knows_nothing_of_the_words_of_the_one_before_it() -> None:
    speak("en-us", "Your immune system finds the cancer.")
    assert starts(speak("en-us", "Yes.").words, "Yes.") == [("Yes", 0)]


def test_hibari_does_not_tell_when_it_says_a_word_and_nothing_is_guessed() -> None:
    assert engines.open_engine(HIBARI).speak("Your body has cells.", "normal").words == ()


def track_of(text: str, lexicon: Lexicon) -> Track:
    said = utterances((), text, lang="en", lexicon=lexicon)
    return tracks.join(said, [speak("en-us", each.spoken) for each in said])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("CAR T helps.", ["CAR T", "helps"], id="at the start"),
        pytest.param("This CAR T-cell helps.", ["This", "CAR T-cell", "helps"], id="in the middle"),
        pytest.param("It is CAR T", ["It", "is", "CAR T"], id="at the end, with a full stop only said"),
        pytest.param("Two CAR T IV drips.", ["Two", "CAR T", "IV", "drips"], id="two side by side"),
        pytest.param(
            "Cafe\u0301s sell CAR T. Ask us.",
            ["Cafés", "sell", "CAR T", "Ask", "us"],
            id="decomposed letters in the first of two sentences",
        ),
    ],
)  # fmt: skip
def test_a_word_that_is_respelled_is_shown_as_it_is_written(text: str, found: list[str]) -> None:
    track = track_of(text, Lexicon(lang="en", aliases={"CAR T": "car tee", "IV": "eye vee"}))
    assert [word.text[slice(*word.chars)] for word in track.words] == found
    assert [word.start for word in track.words] == sorted({word.start for word in track.words})


ARTICLE = library.load_article(ROOT / "content" / "immunotherapy")


@pytest.fixture(scope="module")
def english() -> Lexicon:
    return spoken.load(ROOT / "content" / "spoken.pls")


def written(text: str) -> list[str]:
    """The words of a text, by its white space; what is punctuation alone is none."""
    return [word for word in text.split() if any(char.isalnum() for char in word)]


@pytest.mark.parametrize("section", ARTICLE.section_ids)
@pytest.mark.parametrize("level", LEVELS)
def test_every_word_of_every_sentence_of_the_article_has_its_time(
    level: str, section: str, english: Lexicon
) -> None:
    text = ARTICLE.levels[level].section(section)  # type: ignore[index]  # a level
    said = utterances((text,), notice("en", ROOT / "translations"), lang="en", lexicon=english)
    track = tracks.join(said, [speak("en-us", each.spoken) for each in said])
    assert all(one.start < other.start and one.end <= other.start for one, other in pairwise(track.words))
    for cue in track.cues:
        mine = [word for word in track.words if word.id == cue.id]
        assert all(cue.start <= word.start < word.end <= cue.end for word in mine)
        assert [word for each in mine for word in covered(each)] == written(cue.text)


def covered(word: Cue) -> list[str]:
    """The whole written words that a cue covers, with the punctuation at their edges."""
    before, after = word.text[: word.chars[0]], word.text[word.chars[1] :]
    first = len(before) - len(before.split(" ")[-1])
    last = word.chars[1] + len(after.split(" ")[0])
    return written(word.text[first:last])
