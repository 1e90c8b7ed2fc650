"""Languages: tags, aliases, and that no text of the interface escapes its catalog."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from flask.testing import FlaskClient

from service import catalogs, i18n
from service.i18n import Match
from service.text.formulas import FORMULAS
from service.web import wording
from tests.web.conftest import NewApp, Page, fetch, messages, parts_of, text

LANGUAGES = ("en", "es", "zh-Hans", "zh-Hant", "fil", "pt-BR", "pa-Guru", "fa")
SECTION = "immunotherapy/easy/adoptive-cell-therapy"


@pytest.mark.parametrize(
    ("tag", "lang", "voice"),
    [
        pytest.param("EN", "en", None, id="case"),
        pytest.param("en_US", "en", None, id="an underscore"),
        pytest.param("es-419", "es", None, id="a region is dropped"),
        pytest.param("zh", "zh-Hans", None, id="Chinese alone"),
        pytest.param("zh-CN", "zh-Hans", None, id="mainland"),
        pytest.param("zh-SG", "zh-Hans", None, id="Singapore"),
        pytest.param("zh-TW", "zh-Hant", None, id="Taiwan reads traditional characters"),
        pytest.param("zh-HK", "zh-Hant", "espeak-yue", id="Hong Kong hears Cantonese"),
        pytest.param("zh-MO", "zh-Hant", "espeak-yue", id="Macau too"),
        pytest.param("yue", "zh-Hant", "espeak-yue", id="Cantonese"),
        pytest.param("zh-Hant-HK", "zh-Hant", "espeak-yue", id="Hong Kong with its script"),
        pytest.param("zh-Hant-TW", "zh-Hant", None, id="a script and a region"),
        pytest.param("tl", "fil", None, id="Tagalog"),
        pytest.param("tl-PH", "fil", None, id="Tagalog with a region"),
        pytest.param("pt", "pt-BR", None, id="Portuguese alone"),
        pytest.param("pt-PT", "pt-BR", None, id="Portugal"),
        pytest.param("pa", "pa-Guru", None, id="Punjabi"),
        pytest.param("pa-IN", "pa-Guru", None, id="Punjabi of India"),
    ],
)
def test_a_tag_arrives_at_a_language(tag: str, lang: str, voice: str | None) -> None:
    assert i18n.canonical(tag, LANGUAGES) == Match(lang=lang, voice=voice)


@pytest.mark.parametrize(
    "tag",
    [
        pytest.param("pa-PK", id="writes another script: ask"),
        pytest.param("fa-AF", id="Dari: ask"),
        pytest.param("prs", id="Dari: ask"),
        pytest.param("zh-Latn", id="never across scripts"),
        pytest.param("ko", id="not offered"),
        pytest.param("xx", id="unknown"),
        pytest.param("", id="nothing"),
        pytest.param("-", id="no tag"),
        pytest.param("*", id="any"),
    ],
)
def test_a_tag_that_means_none_of_them_arrives_nowhere(tag: str) -> None:
    assert i18n.canonical(tag, LANGUAGES) is None


def test_traditional_never_becomes_simplified() -> None:
    assert i18n.canonical("zh-TW", ("en", "zh-Hans")) is None
    assert i18n.canonical("zh", ("en", "zh-Hant")) is None


def test_a_browser_that_accepts_what_is_not_offered_gets_its_next_choice() -> None:
    assert i18n.suggested(["pa-PK", "ko", "zh-TW", "en"], LANGUAGES) == Match(lang="zh-Hant")
    assert i18n.suggested(["ko"], LANGUAGES) is None


@pytest.mark.parametrize("tag", ["en", "zh-Hans", "pt-BR", "fil"])
def test_tags_and_folders_go_both_ways(tag: str) -> None:
    assert catalogs.tag_of(catalogs.locale_name(tag)) == tag


def test_languages_are_named_in_themselves() -> None:
    names = {
        tag: i18n.language(tag).autonym for tag in ("en", "es", "zh-Hans", "zh-Hant", "ar", "ht", "pt-BR")
    }
    assert list(names.values()) == [
        "English",
        "Español",
        "简体中文",
        "繁體中文",
        "العربية",
        "Kreyòl Ayisyen",
        "Português",
    ]
    assert (i18n.direction("ar"), i18n.direction("ko")) == ("rtl", "ltr")


def test_every_message_has_a_comment_for_translators() -> None:
    assert [message for message, comments in messages() if not comments] == []


def test_no_message_has_unnamed_places() -> None:
    assert [message for message, _ in messages() if re.search(r"%[^(%]", message)] == []


def test_only_complete_catalogs_are_offered(translations: Path) -> None:
    assert i18n.offered(translations, bool) == ("en", "ar")
    assert list(i18n.missing_catalogs(translations, bool)) == ["es"]
    assert i18n.offered(translations, bool, ("ar", "en")) == ("ar", "en")
    with pytest.raises(ValueError, match="languages not offered: es; complete are en, ar"):
        i18n.offered(translations, bool, ("en", "es"))


def test_a_language_without_a_whole_section_is_not_offered(translations: Path) -> None:
    assert i18n.offered(translations, lambda tag: False) == ("en",)
    why = i18n.missing_catalogs(translations, lambda tag: False)["ar"]
    assert why == "no section is translated whole"


def test_the_notice_needs_no_request(translations: Path) -> None:
    english = i18n.notice("en")
    assert "September 2021" in english
    assert "side effects" in english
    assert i18n.notice("ar", translations) == f"⟦{english}⟧"


@pytest.fixture
def arabic(new_app: NewApp, translations: Path) -> FlaskClient:
    app = new_app(translations=translations)
    assert parts_of(app).languages == ("en", "ar")
    return app.test_client()


def own_texts(element: Element, lang: str) -> Iterator[str]:
    """Texts of the page in its own language: those within no element of another one."""
    lang = lang if element.tag == "bdi" else element.get("lang") or lang
    if lang == "ar" and element.tag not in ("title", "style"):
        yield element.text or ""
    for child in element:
        yield from own_texts(child, lang)
        if lang == "ar":
            yield child.tail or ""


@pytest.mark.parametrize(
    "path",
    [
        "/ar/immunotherapy/easy",
        f"/ar/{SECTION}",
        "/ar/immunotherapy/plain/all",
        "/ar/immunotherapy/readability",
        "/score?lang=ar",
    ],
)
def test_no_text_of_the_interface_escapes_its_catalog(arabic: FlaskClient, path: str) -> None:
    page = fetch(arabic, path)
    assert (page.tree.get("lang"), page.tree.get("dir")) == ("ar", "rtl")
    own = "".join(own_texts(page.tree, "ar"))
    outside = re.sub(r"⟦[^⟦⟧]*⟧", "", re.sub(r"⟦[^⟦⟧]*⟧", "", own))
    # What is left are numbers, names of voices and formulas, the language's own name.
    names = ("hibari", "espeak-en", "pico-en-gb", *map(wording.measure_name, FORMULAS))
    assert not re.search(r"[A-Za-z]{3,}", re.sub("|".join(map(re.escape, names)), "", outside))


def test_a_section_that_is_not_translated_is_english_whole_and_says_so(arabic: FlaskClient) -> None:
    page = fetch(arabic, f"/ar/{SECTION}")
    (article,) = page.all("article")
    assert (article.get("lang"), article.get("dir")) == ("en", "ltr")
    assert page.response.headers["Content-Language"] == "en"
    assert "This text has not been translated yet." in text(page.all("p", class_="fallback")[0])
    assert page.all("audio")[0].find("track") is not None


def test_strict_refuses_the_english_section(arabic: FlaskClient) -> None:
    page = fetch(arabic, f"/ar/{SECTION}?strict=1", 404)
    assert page.links()["English"] == f"/en/{SECTION}"
    assert arabic.get(f"/ar/{SECTION}.txt?strict=1").status_code == 404
    assert fetch(arabic, f"/en/{SECTION}?strict=1").status == 200


def test_language_links_keep_section_and_speed_but_no_voice(arabic: FlaskClient) -> None:
    page = fetch(arabic, f"/en/{SECTION}?voice=espeak-en&speed=slow")
    (link,) = page.all("a", lang="ar")
    assert link.get("href") == f"/ar/{SECTION}?speed=slow"
    assert (link.get("dir"), link.get("rel"), link.get("hreflang")) == ("rtl", None, None)
    assert page.all("link", rel="alternate") == []


def test_only_a_page_that_has_its_text_in_a_language_is_its_alternate(arabic: FlaskClient) -> None:
    page = fetch(arabic, "/en/immunotherapy/standard/about-this-text")
    (link,) = page.all("a", lang="ar")
    assert (link.get("rel"), link.get("hreflang")) == ("alternate", "ar")
    assert [each.get("hreflang") for each in page.all("link", rel="alternate")] == ["ar"]


def order(page: Page) -> list[str | None]:
    return [label.get("lang") for label in page.all("p", class_="label")]


def test_the_start_page_puts_the_browsers_language_first(arabic: FlaskClient) -> None:
    assert order(fetch(arabic, "/", headers={"Accept-Language": "ar-EG,en;q=0.5"})) == ["ar", "en"]
    assert order(fetch(arabic, "/", headers={"Accept-Language": "ko"})) == ["en", "ar"]
    assert order(fetch(arabic, "/")) == ["en", "ar"]
