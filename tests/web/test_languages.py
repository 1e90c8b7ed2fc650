"""A small article in made-up languages: what its pages, files and API say of every translation."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

import polib
import pytest
from flask.testing import FlaskClient

from service import create_app
from service.articles import library, recording, translations
from service.articles.reviews import CRITERIA, Review, Role, State
from service.catalogs import po_path
from service.config import Config
from tests import cases, translated
from tests.translated import Say
from tests.web.conftest import ROOT, Page, fetch, parts_of, text

WHAT = "what-tea-is"
TEMPLATE = ROOT / "translations/interface.pot"


@dataclass(frozen=True)
class House:
    """A service with the small article: French marked by code, Hebrew a pseudo-language."""

    folder: Path
    translations: Path
    opened: list[FlaskClient]

    def client(self) -> FlaskClient:
        """The service as it starts on the files as they are now."""
        app = create_app(
            Config(store=(self.folder.parent / "store").as_uri(), workers=1),
            content=self.folder.parent,
            translations=self.translations,
        )
        app.testing = True
        self.opened.append(app.test_client())
        return self.opened[-1]

    def close(self) -> None:
        for client in self.opened:
            parts_of(client.application).workers.close()

    def change(self, lang: str, context: str, spoil: Callable[[polib.POEntry], None]) -> None:
        translated.change(po_path(self.translations, lang, "tea-easy"), context, spoil)


PSEUDO: dict[str, Say] = {"fr": translated.marked, "he": translated.hebrew}


def built(folder: Path, languages: dict[str, Say] = PSEUDO) -> House:
    (folder / "content").mkdir()
    tea = cases.article(folder / "content")
    (folder / "content/spoken.pls").write_bytes((ROOT / "content/spoken.pls").read_bytes())
    cases.spoil(tea, "facts.toml", 'id = "F06"\nclass = "core"', 'id = "F06"\nclass = "core"\nsafety = true')
    for lang, say in languages.items():
        translated.article(tea, folder / "translations", lang, say)
        translated.interface(TEMPLATE, folder / "translations", lang, say)
    return House(tea, folder / "translations", [])


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """To be changed, and then opened."""
    house = built(tmp_path)
    yield house
    house.close()


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """Of a service in which nothing was changed."""
    house = built(tmp_path_factory.mktemp("house"))
    yield house.client()
    house.close()


def empty(entry: polib.POEntry) -> None:
    entry.msgstr = ""


def nearest(element: Element, root: Element) -> str | None:
    """Language of an element: its own, or of the nearest around it."""
    above = {child: parent for parent in root.iter() for child in parent}
    at: Element | None = element
    while at is not None and at.get("lang") is None:
        at = above.get(at)
    return at.get("lang") if at is not None else None


def test_a_translated_page_is_in_its_language_and_says_who_has_checked_it_in_two(client: FlaskClient) -> None:
    page = fetch(client, f"/fr/tea/easy/{WHAT}")
    (article,) = page.all("article")
    assert (article.get("lang"), article.get("dir")) == ("fr", "ltr")
    assert page.response.headers["Content-Language"] == "fr"
    assert page.all("p", class_="fallback") == []
    own, english = page.all("div", class_="standing")[0].iter("p")
    assert text(english) == (
        "This translation was made by a computer program. Nobody has checked it yet. "
        "Ask for an interpreter, free."
    )
    assert (english.get("lang"), english.get("dir")) == ("en", "ltr")
    assert text(own) == translated.marked(text(english)), "the same in the reader's language, and first"
    everything = list(page.tree.iter())
    assert everything.index(own) < everything.index(article), "above the text"


def test_an_english_page_says_nothing_of_translations(client: FlaskClient) -> None:
    assert fetch(client, f"/en/tea/easy/{WHAT}").all("div", class_="standing") == []


def reworded(house: House) -> None:
    cases.spoil(house.folder, "easy.md", "Tea is a drink made from dry", "Tea is one drink made from dry")


def test_a_stale_page_says_so_in_both_languages(house: House) -> None:
    reworded(house)
    page = fetch(house.client(), f"/fr/tea/easy/{WHAT}")
    assert page.all("article")[0].get("lang") == "fr"
    own, english = page.all("div", class_="standing")[0].iter("p")
    said = "The English text has changed since this translation was made."
    assert said in text(english)
    assert translated.marked(said) in text(own)


def reviewed(house: House, state: State, role: Role, credential: str) -> None:
    """Record a review of the section as it stands."""
    found = translations.load(library.load(house.folder.parent), house.translations)
    edition = found.edition("tea", "fr")
    assert edition
    base = Review(
        state=state,
        translator="one program",
        translated=date(2026, 1, 2),
        english="",
        translation="",
        reviewed=date(2026, 1, 3),
        role=role,
        credential=credential,
        rubric=dict.fromkeys(CRITERIA, 4),
    )
    recording.write(edition.reviews, {("easy", WHAT): recording.of_section(edition, "easy", WHAT, base)})


REVIEWS = [
    pytest.param(
        "ai-checked",
        "program",
        "This translation was made by a computer program and checked by a second program. "
        "A qualified human translator has not checked it yet. Ask for an interpreter, free.",
        id="two programs",
    ),
    pytest.param(
        "translator-reviewed",
        "translator",
        "A qualified translator checked this translation on January 3, 2026 (of another house).",
        id="a translator",
    ),
    pytest.param(
        "clinician-reviewed",
        "clinician",
        "A health professional checked this translation on January 3, 2026 (of another house).",
        id="a clinician",
    ),
]


@pytest.mark.parametrize(("state", "role", "words"), REVIEWS)
def test_the_page_says_who_has_checked_it_and_both_dates_once_it_is_stale(
    house: House, state: State, role: Role, words: str
) -> None:
    reviewed(house, state, role, "of another house")
    page = fetch(house.client(), f"/fr/tea/easy/{WHAT}")
    own, english = page.all("div", class_="standing")[0].iter("p")
    assert text(english) == words
    assert text(own) != words
    assert "23 novembre 2026" in text(page.all("footer")[0]), "the day of the English that was translated"
    reworded(house)
    page = fetch(house.client(), f"/fr/tea/easy/{WHAT}")
    own, english = page.all("div", class_="standing")[0].iter("p")
    assert text(english) == (
        f"{words} This translation was made from the English text of January 2, 2026. "
        "The English text changed on November 23, 2026."
    )
    assert "2 janvier 2026" in text(own)
    assert "23 novembre 2026" in text(own)


def test_a_page_whose_safety_changed_is_english_and_says_so_in_the_language_asked_for(house: House) -> None:
    cases.spoil(house.folder, "easy.md", "Let them steep for three", "Let them steep for some three")
    page = fetch(house.client(), "/fr/tea/easy/making-tea")
    (article,) = page.all("article")
    assert (article.get("lang"), article.get("dir")) == ("en", "ltr")
    assert page.response.headers["Content-Language"] == "en"
    (message,) = page.all("p", class_="fallback")
    assert text(message).startswith("«This text has not been translated yet.")
    assert (page.tree.get("lang"), nearest(message, page.tree)) == ("fr", "fr")
    assert fetch(house.client(), f"/fr/tea/easy/{WHAT}").all("article")[0].get("lang") == "fr"


def test_contents_name_in_english_what_is_english_and_say_so(house: House) -> None:
    house.change("fr", "what-tea-is.drink", empty)
    page = fetch(house.client(), "/fr/tea/easy")
    tagged = {text(link): link.get("lang") for link in page.all("nav", class_="contents")[0].iter("a")}
    assert tagged == {
        "What tea is": "en",
        "«How to make tea»": None,
        "«Where this text comes from»": None,
    }


def test_a_whole_text_in_two_languages_marks_each_part_and_has_no_sound(house: House) -> None:
    house.change("fr", "what-tea-is.drink", empty)
    client = house.client()
    page = fetch(client, "/fr/tea/easy/all")
    (article,) = page.all("article")
    parts = {
        each.get("id"): each.get("lang") for each in article.iter("section") if each.get("class") == "body"
    }
    assert article.get("lang") == "fr"
    assert parts == {WHAT: "en", "making-tea": None, "about-this-text": None}
    assert text(page.all("p", class_="fallback")[0]).startswith(
        "«Some parts of this text have not been translated yet"
    )
    assert page.all("audio") == []
    assert "This page cannot be heard in one piece" in page.html
    assert page.response.headers["Content-Language"] == "en, fr"
    assert client.get("/fr/tea/easy/all.mp3").status_code == 404
    assert client.get("/fr/tea/easy/all.txt").status_code == 200
    assert client.get("/fr/tea/easy/all.txt?strict=1").status_code == 404


def test_a_text_is_spoken_by_a_voice_of_its_language_alone(house: House) -> None:
    house.change("fr", "what-tea-is.drink", empty)
    client = house.client()
    for section, lang in ((WHAT, "en"), ("making-tea", "fr")):
        found = client.get(f"/api/v1/articles/tea/sections/{section}?lang=fr&level=easy").json
        assert found
        assert found["served"]["lang"] == lang
        langs = {audio["lang"].split("-")[0] for audio in found["audio"]}
        assert langs == {lang}


def test_a_voice_of_the_page_does_not_apply_to_the_english_in_its_place(house: House) -> None:
    house.change("fr", "what-tea-is.drink", empty)
    client = house.client()
    voice = parts_of(client.application).narrator.voices("fr")[0].id
    fetch(client, f"/fr/tea/easy/{WHAT}?voice={voice}")
    fetch(client, f"/fr/tea/easy/making-tea?voice={voice}")
    assert client.get(f"/en/tea/easy/{WHAT}?voice={voice}").status_code == 404


def test_only_languages_that_have_the_page_are_its_alternates(house: House) -> None:
    house.change("fr", "what-tea-is.drink", empty)
    client = house.client()
    alternates = {
        section: [
            each.get("hreflang")
            for each in fetch(client, f"/en/tea/easy/{section}").all("link", rel="alternate")
        ]
        for section in (WHAT, "making-tea", "all")
    }
    assert alternates == {WHAT: ["he"], "making-tea": ["fr", "he"], "all": ["he"]}
    switch = {
        text(link): link.get("lang")
        for link in fetch(client, f"/en/tea/easy/{WHAT}").all("a")
        if link.get("lang")
    }
    assert switch == {"Français": "fr", "עברית": "he"}, "the way to every language stays, named in itself"


def test_the_api_tells_what_is_served_and_how_far_it_was_checked(house: House) -> None:
    reworded(house)
    client = house.client()
    found = client.get(f"/api/v1/articles/tea/sections/{WHAT}?lang=fr-CA&level=easy").json
    assert found
    assert found["requested"] == {"lang": "fr-CA", "level": "easy"}
    assert found["served"] == {"lang": "fr", "level": "easy", "dir": "ltr"}
    assert found["fallback"] is False
    assert found["review"] == {"state": "machine", "stale": True, "translated_from": None, "date": None}
    assert found["title"] == "«What tea is»"
    english = client.get(f"/api/v1/articles/tea/sections/{WHAT}?lang=en&level=easy").json
    assert english
    assert english["review"]["state"] == "source"
    assert [block["facts"] for block in found["blocks"]] == [block["facts"] for block in english["blocks"]]
    assert found["source"] == english["source"]
    article = client.get("/api/v1/articles/tea?lang=fr&level=easy").json
    assert article
    lowest = {each["tag"]: each["review_lowest"] for each in article["languages"]}
    assert lowest == {"en": "source", "fr": "machine", "he": "machine"}
    assert [term["term"] for term in article["terms"]] == ["«caffeine»", "«kettle»", "«steep»"]


# A pseudo-locale, long and from right to left


@pytest.mark.parametrize(
    "path",
    ["/he/tea/easy", f"/he/tea/easy/{WHAT}", "/he/tea/plain/all", "/he/tea/readability", "/he/tea/easy/none"],
)
def test_every_page_from_right_to_left_isolates_what_is_not(client: FlaskClient, path: str) -> None:
    page = fetch(client, path, 404 if path.endswith("none") else 200)
    assert (page.tree.get("lang"), page.tree.get("dir")) == ("he", "rtl")
    loose = [
        each for each in _loose(page.tree, "rtl") if any("a" <= letter.lower() <= "z" for letter in each)
    ]
    assert loose == []
    if path.endswith(WHAT):
        assert page.all("bdi", lang="en", dir="ltr"), "names of voices and formats"


def _loose(element: Element, direction: str) -> list[str]:
    """Texts that run with the page, from right to left."""
    if element.tag in ("head", "style"):
        return []
    direction = element.get("dir") or direction
    found = [element.text or ""] if direction == "rtl" else []
    for child in element:
        found += _loose(child, direction)
        found += [child.tail or ""] if direction == "rtl" else []
    return found


def test_the_text_of_a_language_from_right_to_left_is_whole_on_its_page(client: FlaskClient) -> None:
    page = fetch(client, f"/he/tea/easy/{WHAT}")
    found = client.get(f"/api/v1/articles/tea/sections/{WHAT}?lang=he&level=easy").json
    assert found
    assert found["served"] == {"lang": "he", "level": "easy", "dir": "rtl"}
    sentences = [each for block in found["blocks"] for each in block["sentences"]]
    shown = {str(each.get("id")): text(each) for each in page.all("span") if each.get("id")}
    for each in sentences:
        assert shown[each["id"]] == each["text"]
        assert "\u2066" not in each["text"], "the API gives the text plain"


def test_a_plain_file_isolates_by_signs(client: FlaskClient) -> None:
    body = client.get(f"/he/tea/easy/{WHAT}.txt").get_data(as_text=True)
    lines = [line for line in body.splitlines() if "א" in line]
    assert lines
    assert all(line.count("\u2066") == line.count("\u2069") for line in lines)


# Tags

TAGS = [
    pytest.param("ES", "es", id="other letters"),
    pytest.param("es-MX", "es", id="Spanish of Mexico"),
    pytest.param("ht-HT", "ht", id="Creole of Haiti"),
    pytest.param("ar-EG", "ar", id="Arabic of Egypt"),
    pytest.param("zh", "zh-Hans", id="Chinese alone"),
    pytest.param("zh-CN", "zh-Hans", id="Chinese of the mainland"),
    pytest.param("zh-Hans-SG", "zh-Hans", id="a script and a region"),
    pytest.param("en-GB", "en", id="English of another region"),
]


@pytest.fixture(scope="module")
def four(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """Of a service in four languages, made up by code."""
    tags = ("es", "ar", "zh-Hans", "ht")
    house = built(tmp_path_factory.mktemp("four"), dict.fromkeys(tags, translated.marked))
    yield house.client()
    house.close()


@pytest.mark.parametrize("lang", ["es", "ar", "zh-Hans", "ht"])
def test_the_interface_around_a_text_is_in_its_language(four: FlaskClient, lang: str) -> None:
    page = fetch(four, f"/{lang}/tea/easy/{WHAT}")
    assert (page.tree.get("lang"), page.response.headers["Content-Language"]) == (lang, lang)
    assert text(page.all("h2", id="listen")[0]) == "«Listen»"
    assert fetch(four, f"/{lang}/tea/easy").response.headers["Content-Language"] == lang


@pytest.mark.parametrize(("tag", "lang"), TAGS)
def test_a_tag_arrives_in_path_api_and_browser(four: FlaskClient, tag: str, lang: str) -> None:
    answer = four.get(f"/{tag}/tea/easy/{WHAT}?speed=slow")
    assert (answer.status_code, answer.headers["Location"]) == (308, f"/{lang}/tea/easy/{WHAT}?speed=slow")
    found = four.get(f"/api/v1/articles/tea/sections/{WHAT}?lang={tag}").json
    assert found
    assert (found["requested"]["lang"], found["served"]["lang"]) == (tag, lang)
    page = fetch(four, "/", headers={"Accept-Language": tag})
    assert _first(page) == lang


def _first(page: Page) -> str | None:
    return page.all("p", class_="label")[0].get("lang")


@pytest.mark.parametrize("tag", ["zh-TW", "zh-Hant-HK", "yue", "fa-AF", "xx", "123", "%F0%9F%8D%B5"])
def test_nonsense_arrives_nowhere_and_is_told_what_there_is(four: FlaskClient, tag: str) -> None:
    page = fetch(four, f"/{tag}/tea/easy", 404)
    assert set(page.links()) >= {"English", "Español", "العربية", "简体中文", "Kreyòl Ayisyen"}
    answer = four.get(f"/api/v1/articles/tea?lang={tag}")
    assert answer.status_code == 404
    assert answer.json
    assert answer.json["available"] == ["en", "ar", "es", "ht", "zh-Hans"]
    assert _first(fetch(four, "/", headers={"Accept-Language": tag})) == "en"
