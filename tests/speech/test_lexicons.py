"""How words are said in each language, by the phonemes of its voices, as `tests/cases/lexicon` has it.

What is written, respelled by the lexicon, sounds like the same written out as a speaker of the language would
say it. The Pico voices tell no phonemes: their aliases hold no sign that they would read out.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from shutil import rmtree
from typing import Any

import pytest

from service.catalogs import locale_name
from service.i18n import SOURCE_LANG, offered
from service.speech.engines import espeak, open_engine
from service.speech.model import Voice
from service.text.spoken import Lexicon, load
from tests.speech.normaliser import normalise
from tests.speech.recogniser import Recogniser

ROOT = Path(__file__).parents[2]
TABLES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "tests" / "cases" / "lexicon").glob("*.toml"))
}
LATIN_LETTERS_IN_ENGLISH = ("zh-Hans", "zh-Hant")
LANGUAGES = ("ar", "de", "en", "es", "fr", "hi", "ht", "it", "ko", "pl", "pt-BR", "ru", "uk", "vi")


@cache
def lexicon(lang: str) -> Lexicon:
    folder = ROOT / "content" if lang == SOURCE_LANG else ROOT / "translations" / locale_name(lang)
    return load(folder / "spoken.pls")


def phonemes(voice: str, text: str) -> str:
    """Sounds only, in the IPA: no stress, no spaces; `(en)` where the voice changes its language."""
    engine = espeak.open_voice(Voice(id=f"espeak-{voice}", engine="espeak", lang=voice, model=voice))
    return bare(engine.phonemes(text))


def bare(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub(r"[ˈˌ\s]", "", text))


def cases() -> Iterator[Any]:
    """Each case in each voice of its language."""
    for lang, table in TABLES.items():
        for case in table["case"]:
            for voice in table["voices"]:
                yield pytest.param(lang, voice, case, id=f"{voice}: {case['written']} ({case['why']})")


@pytest.mark.parametrize(("lang", "voice", "case"), list(cases()))
def test_it_is_said_as_speakers_say_it(lang: str, voice: str, case: dict[str, Any]) -> None:
    said = phonemes(voice, lexicon(lang).say(case["written"]))
    if "reading" in case:
        assert lexicon(lang).say(case["reading"]) == case["reading"], "the reading is not written out"
        assert said == phonemes(voice, case["reading"])
    assert bare(case.get("sounds", "")) in said
    assert ("(" in said) == case.get("english", False)


def test_each_language_has_its_table_and_lexicon() -> None:
    languages = (*LANGUAGES, *LATIN_LETTERS_IN_ENGLISH)
    assert tuple(TABLES) == languages
    assert tuple(lexicon(lang).lang for lang in languages) == languages
    assert all(len(table["case"]) >= 12 for table in TABLES.values())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_alias_makes_a_voice_change_to_another_language(lang: str) -> None:
    [voice] = TABLES[lang]["voices"]
    aliases = set(lexicon(lang).aliases.values())
    assert {alias for alias in aliases if "(" in phonemes(voice, alias.replace("#", "5"))} == set()


@pytest.mark.parametrize("lang", TABLES)
def test_an_alias_holds_no_sign_that_a_voice_might_read_out(lang: str) -> None:
    marks = "\u0300-\u036f\u064b-\u0652\u0900-\u094f"
    hyphen = r"(?<=\w\w)-(?=\w\w)"  # Pico says it only beside a figure or a single letter
    words = re.compile(rf"(?:#|[^\W_]|[{marks}ʼ' ]|{hyphen})+:?")
    assert [alias for alias in lexicon(lang).aliases.values() if not words.fullmatch(alias)] == []


def test_a_lexicon_alone_does_not_make_a_language_of_the_service(tmp_path: Path) -> None:
    (tmp_path / "it").mkdir()
    (tmp_path / "it" / "spoken.pls").write_bytes((ROOT / "translations/it/spoken.pls").read_bytes())
    (tmp_path / "interface.pot").write_bytes(b"")
    assert offered(tmp_path, bool) == (SOURCE_LANG,)


@pytest.fixture(scope="module")
def recogniser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recogniser]:
    folder = tmp_path_factory.mktemp("recogniser")
    yield Recogniser(folder)
    rmtree(folder)


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        pytest.param("The protein IL-2 helps T-cells grow.", "il two helps t cells", id="not the word ill"),
        pytest.param("The drug blocks PD-L1 on the cell.", "pd l one", id="letters and a number"),
        pytest.param("Her breast cancer is HER2 positive.", "her two positive", id="the word, not H, E, R"),
        pytest.param("The level was 90 mg/dL.", "ninety milligrams per deciliter", id="not slash"),
    ],
)
def test_english_is_understood(written: str, heard: str, recogniser: Recogniser) -> None:
    engine = open_engine(Voice(id="hibari", engine="hibari", lang="en", model="heart"))
    clip = engine.speak(lexicon("en").say(written), "normal")
    transcript = recogniser.transcribe(clip.pcm, clip.rate)
    assert heard.replace(" ", "") in normalise(transcript).replace(" ", ""), transcript
