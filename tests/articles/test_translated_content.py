"""The article's translations as they stand: whole, of the English of now, stating the same facts, clean."""

from pathlib import Path

import pytest

from service.articles import checks, library, renditions, translations
from service.articles.model import LEVELS, Level
from service.articles.translations import blocks

ROOT = Path(__file__).parents[2]
LIBRARY = translations.load(library.load(ROOT / "content"), ROOT / "translations")
ARTICLE = LIBRARY.articles["immunotherapy"]
LANGUAGES = sorted(lang for _, lang in LIBRARY.editions)


def test_eleven_languages_are_there_beside_english() -> None:
    assert {"es", "zh-Hans", "zh-Hant", "vi", "ar", "ru", "ko", "fil", "ht", "fr", "pt-BR"} <= set(LANGUAGES)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_section_is_served_as_asked_with_the_facts_of_its_english(lang: str, level: Level) -> None:
    for section in ARTICLE.section_ids:
        text = renditions.choose(LIBRARY, ARTICLE, section, level, lang)
        english = renditions.choose(LIBRARY, ARTICLE, section, level, "en")
        assert (text.served_lang, text.stale) == (lang, False), section
        assert text.section.facts == english.section.facts
        assert [block.id for block in blocks(text.section)] == [block.id for block in blocks(english.section)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_title_questions_and_terms_are_in_the_language(lang: str) -> None:
    edition = LIBRARY.edition("immunotherapy", lang)
    assert edition
    assert set(edition.title_langs.values()) == set(edition.ask_langs.values()) == {lang}
    assert [term.id for term in edition.article.terms if term.lang != lang] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_rule_is_broken(lang: str) -> None:
    edition = LIBRARY.edition("immunotherapy", lang)
    assert edition
    assert [str(finding) for finding in checks.check_edition(edition)] == []
