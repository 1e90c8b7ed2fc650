"""What is spoken of an article in several languages: each text in a voice of the language it is served in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from service.articles import library, translations
from service.articles.library import Library
from service.articles.model import LEVELS
from service.articles.renditions import NotServed
from service.catalogs import po_path
from service.executors import Workers
from service.narration import ALL, Narrator
from service.speech.model import Voice
from service.speech.voices import NoVoice, Voices
from service.store import Store
from service.text.spoken import Lexicon
from tests import cases, translated
from tests.small import ESPEAK

SPANISH = Voice(id="espeak-es", engine="espeak", lang="es-419", model="es-419", reads=("es",))
SECTIONS = ("what-tea-is", "making-tea", "about-this-text")


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    running = Workers(1, time_limit=60)
    yield running
    running.close()


Made = Callable[..., Narrator]


@pytest.fixture
def narrator(tmp_path: Path, workers: Workers) -> Made:
    """A narrator of the small article and its Spanish, of which one block may be taken away."""

    def make(
        without: str | None = None, offered: tuple[str, ...] = ("en", "es"), spanish: bool = True
    ) -> Narrator:
        tea, to = cases.article(tmp_path), tmp_path / "translations"
        translated.article(tea, to, "es")
        if without:
            translated.change(
                po_path(to, "es", "tea-easy"), without, lambda entry: setattr(entry, "msgstr", "")
            )
        found = translations.load(Library(articles={"tea": library.load_article(tea)}), to)
        return Narrator(
            library=found,
            store=Store((tmp_path / "store").as_uri()),
            workers=workers,
            voices=Voices((ESPEAK, SPANISH), lambda voice: None if spanish or voice is ESPEAK else "broken"),
            notice=lambda lang: {"en": "Ask.", "es": "Pregunte."}[lang],
            lexicon=lambda lang: Lexicon(lang=lang, aliases={}),
            languages=offered,
        )

    return make


def places(narrator: Narrator, lang: str) -> set[tuple[str, str]]:
    return {(each.level, each.section) for each in narrator.recipes() if each.lang == lang}


EVERYTHING = {(level, section) for level in LEVELS for section in (*SECTIONS, ALL)}


def test_every_language_is_spoken_whole_by_its_own_voices(narrator: Made) -> None:
    maker = narrator()
    assert places(maker, "en") == places(maker, "es") == EVERYTHING
    assert {(each.lang, each.voice.id) for each in maker.recipes()} == {
        ("en", "espeak-en"),
        ("es", "espeak-es"),
    }
    recipe = maker.recipe("tea", "es", "easy", "making-tea")
    assert recipe.utterances[0].text == "«How to make tea»"
    assert recipe.utterances[-1].text == "Pregunte."
    assert maker.by_key(recipe.key) == recipe


def test_a_section_that_is_not_served_has_no_track_and_the_whole_has_none_either(narrator: Made) -> None:
    maker = narrator(without="making-tea.heat")
    assert places(maker, "es") == EVERYTHING - {("easy", "making-tea"), ("easy", ALL)}
    assert places(maker, "en") == EVERYTHING
    for section in ("making-tea", ALL):
        with pytest.raises(NotServed):
            maker.recipe("tea", "es", "easy", section)
    with pytest.raises(NoVoice):
        maker.recipe("tea", "es", "easy", "what-tea-is", "espeak-en")


def test_a_language_that_is_not_offered_is_not_spoken(narrator: Made) -> None:
    maker = narrator(offered=("en",))
    assert {each.lang for each in maker.recipes()} == {"en"}


def test_the_store_keeps_what_a_voice_that_failed_just_now_has_said(narrator: Made) -> None:
    spoken = {each.key for each in narrator().recipes() if each.lang == "es"}
    maker = narrator(spanish=False)
    assert not places(maker, "es")
    assert spoken <= set(maker.needed())


def test_a_person_reads_the_sentences_of_their_own_language(narrator: Made) -> None:
    maker = narrator(without="making-tea.heat")
    said = maker.sentences(SPANISH)
    assert said["easy.what-tea-is.title.1"].startswith("«What tea is»")
    assert said["notice.1"] == "Pregunte."
    assert not any(name.startswith("easy.making-tea") for name in said), "that is read in English"
    assert "plain.making-tea.heat.1" in said
    assert maker.sentences(ESPEAK)["easy.making-tea.heat.1"] == "Heat the water in a kettle."
