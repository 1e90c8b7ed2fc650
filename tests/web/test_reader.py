"""The pages, on the real article. The `page` fixture checks each one that is fetched."""

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.articles.model import LEVELS, Article, Level
from service.config import Settings
from service.speech import voices
from service.web import offers
from service.web.parts import parts
from tests.web.conftest import NewApp, Page, fetch, parts_of, text

GetPage = Callable[..., Page]
SECTION = "/en/immunotherapy/easy/checkpoint-inhibitors"


@pytest.fixture
def article(app: Flask) -> Article:
    return parts_of(app).library.articles["immunotherapy"]


def test_no_address_vanishes(app: Flask) -> None:
    rules = {
        (rule.rule, tuple(sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})))
        for rule in app.url_map.iter_rules()
    }
    assert rules == {
        ("/", ("GET",)),
        ("/<language:lang>/<article>/<level>", ("GET",)),
        ("/<language:lang>/<article>/<level>/<section>", ("GET",)),
        ("/<language:lang>/<article>/<level>/<section>.<suffix>", ("GET",)),
        ("/<language:lang>/<article>/readability", ("GET",)),
        ("/audio/<key>/<name>", ("GET",)),
        ("/api/v1/articles", ("GET",)),
        ("/api/v1/articles/<article>", ("GET",)),
        ("/api/v1/articles/<article>/readability", ("GET",)),
        ("/api/v1/articles/<article>/sections/<section>", ("GET",)),
        ("/api/v1/openapi.json", ("GET",)),
        ("/api/v1/score", ("POST",)),
        ("/health/live", ("GET",)),
        ("/score", ("GET",)),
        ("/score", ("POST",)),
        ("/health/ready", ("GET",)),
        ("/static/<path:filename>", ("GET",)),
    }


@pytest.mark.parametrize("level", LEVELS)
def test_every_section_has_a_page_with_its_own_text_and_sound(
    page: GetPage, article: Article, level: Level
) -> None:
    sounds = set()
    for section in article.levels[level].sections:
        found = page(f"/en/immunotherapy/{level}/{section.id}")
        assert text(found.all("h1")[0]) == section.title
        for block in (section.heading, *section.body, *section.questions):
            for sentence in block.sentences:
                (shown,) = [each for each in found.all("span") if each.get("id") == sentence.id]
                assert text(shown) == " ".join(sentence.text.split())
        sounds.add(found.all("audio")[0].get("src"))
    assert len(sounds) == len(article.section_ids)


def test_the_title_says_section_level_language_and_site(page: GetPage) -> None:
    title = text(page(SECTION).all("title")[0])
    assert title == "Checkpoint inhibitors – Easy – English – Read and Listen"


def test_in_short_comes_before_the_text(page: GetPage) -> None:
    html = page(SECTION).html
    order = [
        html.index(each)
        for each in ("<h1", "In short", 'id="listen"', 'id="read"', 'id="words"', 'id="notice"')
    ]
    assert order == sorted(order)


def test_items_are_one_list(page: GetPage, article: Article) -> None:
    section = article.levels["plain"].section("how-immunotherapy-works")
    items = [block.id for block in section.body if block.kind == "item"]
    found = page("/en/immunotherapy/plain/how-immunotherapy-works")
    lists = [[item.get("id") for item in each.findall("li")] for each in found.all("ul")]
    assert len(items) > 1
    assert items in lists


def test_a_term_is_linked_where_it_first_occurs_and_leads_back(page: GetPage) -> None:
    found = page("/en/immunotherapy/easy/adoptive-cell-therapy")
    terms = [str(link.get("href")) for link in found.all("a", class_="term")]
    entries = [f"#{item.get('id')}" for item in found.all("li") if str(item.get("id")).startswith("term-")]
    back = [str(link.get("href")) for link in found.all("a", class_="back")]
    assert terms == entries
    assert len(terms) > 3
    assert back == [f"#use-{term.removeprefix('#term-')}" for term in terms]
    assert not found.all("dfn")
    assert not any(element.get("title") for element in found.tree.iter())


def test_level_links_keep_section_voice_and_speed(page: GetPage) -> None:
    links = page(f"{SECTION}?voice=espeak-en&speed=slow").links()
    assert links["Plain"] == "/en/immunotherapy/plain/checkpoint-inhibitors?voice=espeak-en&speed=slow"
    assert links["All sections"] == "/en/immunotherapy/easy?voice=espeak-en&speed=slow"


def test_the_level_one_reads_is_no_link(page: GetPage) -> None:
    found = page(SECTION)
    current = [text(each) for each in found.all("span", aria_current="true")]
    assert current == ["Easy", "English", "hibari", "Normal"]
    assert "Easy" not in found.links()


def test_sections_lead_to_the_one_before_and_after(page: GetPage, article: Article) -> None:
    ids, titles = article.section_ids, [section.title for section in article.levels["easy"].sections]
    links = page(f"/en/immunotherapy/easy/{ids[1]}").links()
    assert links[f"Before: {titles[0]}"].endswith(ids[0])
    assert links[f"Next: {titles[2]}"].endswith(ids[2])
    assert not any(each.startswith("Before:") for each in page(f"/en/immunotherapy/easy/{ids[0]}").links())
    assert not any(each.startswith("Next:") for each in page(f"/en/immunotherapy/easy/{ids[-1]}").links())


def test_voice_and_speed_change_the_sound_of_the_page(page: GetPage) -> None:
    queries = ("", "?voice=espeak-en", "?speed=slow", "?voice=espeak-en&speed=slow")
    sounds = {page(SECTION + query).all("audio")[0].get("src") for query in queries}
    assert len(sounds) == 4
    assert page(f"{SECTION}?voice=hibari&speed=normal").all("audio")[0].get("src") in sounds


def test_contents_say_the_grade_in_words_and_list_every_section(
    app: Flask, page: GetPage, article: Article
) -> None:
    found = page("/en/immunotherapy/easy")
    grade = parts_of(app).scores.text(article, "easy").grade
    assert text(found.all("p", class_="lead")[0]) == f"Easy: about grade {grade}"
    assert {section.title for section in article.levels["easy"].sections} <= set(found.links())


def test_the_whole_level_is_one_page_and_says_the_notice_once(page: GetPage, article: Article) -> None:
    found = page("/en/immunotherapy/standard/all")
    titles = [text(heading) for heading in found.all("h2")]
    assert titles[1 : 1 + len(article.section_ids)] == [
        each.title for each in article.levels["standard"].sections
    ]
    assert found.html.count("This text does not describe side effects.") == 1


def test_the_readability_page_has_a_row_for_each_level_and_section(page: GetPage, article: Article) -> None:
    tables = page("/en/immunotherapy/readability").all("table")
    assert [len(list(table.iter("tr"))) - 1 for table in tables] == [13, len(article.section_ids)]
    assert [len(list(next(table.iter("tr")))) - 1 for table in tables] == [len(LEVELS)] * 2


def test_a_section_gets_counts_and_a_word_but_no_grade(page: GetPage) -> None:
    html = page(SECTION).html
    assert "this text is easy to read" in html
    assert "about grade" not in html


def test_the_start_page_says_one_thought_three_ways(page: GetPage, app: Flask, article: Article) -> None:
    found = page("/")
    said = [text(each) for each in found.all("q")]
    with app.app_context():
        langs = parts().languages
        assert said == [
            " ".join(each.text.split())  # French has spaces of its own
            for lang in langs
            for level in LEVELS
            if (each := offers.example(article, level, lang))
        ]
    assert len(set(said)) == len(LEVELS) * len(langs)
    assert found.response.headers["Vary"] == "Accept-Language"


@pytest.mark.parametrize(
    ("lang", "easy"),
    [
        ("en", "Easy"),
        ("es", "Fácil"),
        ("ar", "سهل"),
        ("zh-Hans", "简单"),
        ("zh-Hant", "簡易"),
        ("ht", "Fasil"),
        ("vi", "Dễ"),
        ("ru", "Самый простой"),
        ("ko", "가장 쉬운 글"),
        ("fil", "Madali"),
        ("fr", "Très simple"),
        ("pt-BR", "Fácil"),
    ],
)
def test_who_reads_one_language_finds_it_on_the_start_page_in_its_own_words(
    client: FlaskClient, lang: str, easy: str
) -> None:
    unasked, asked = (fetch(client, "/", headers=each) for each in ({}, {"Accept-Language": lang}))
    for found in (unasked, asked):
        (link,) = [each for each in found.all("a") if each.get("href") == f"/{lang}/immunotherapy/easy"]
        assert text(link) == easy
    assert (unasked.tree.get("lang"), asked.tree.get("lang")) == ("en", lang)


def test_a_browser_of_hong_kong_is_sent_on_with_the_cantonese_voice(client: FlaskClient) -> None:
    for tag, query in (("zh-HK", "?voice=espeak-yue"), ("zh-TW", "")):
        found = fetch(client, "/", headers={"Accept-Language": tag})
        assert found.tree.get("lang") == "zh-Hant"
        assert [each for each in found.all("a") if each.get("href") == f"/zh-Hant/immunotherapy/easy{query}"]


def test_a_language_without_a_voice_says_so_in_its_words(client: FlaskClient) -> None:
    page = fetch(client, "/fil/immunotherapy/easy/deciding")
    assert not page.all("audio")
    assert "walang boses para sa wika nito" in text(page.all("section", class_="listen")[0])


VOICES = [
    pytest.param("zh-Hant", {"國語（普通話）", "廣東話"}, id="by what they speak, in its own words"),
    pytest.param("es", {"español (España)", "español (Latinoamérica)"}, id="by where they come from"),
    pytest.param("en", {"hibari", "espeak-en", "pico-en-gb"}, id="by name, where two speak alike"),
]


@pytest.mark.parametrize(("lang", "names"), VOICES)
def test_voices_are_told_apart_by_names_that_a_listener_knows(
    client: FlaskClient, lang: str, names: set[str]
) -> None:
    page = fetch(client, f"/{lang}/immunotherapy/easy/deciding")
    assert names <= {text(each) for tag in ("a", "span", "strong", "b") for each in page.all(tag)}


@pytest.mark.parametrize(
    ("tag", "arrives"),
    [
        pytest.param("zh-TW", "zh-Hant", id="Taiwan"),
        pytest.param("zh-HK", "zh-Hant?voice=espeak-yue", id="Hong Kong, with Cantonese"),
        pytest.param("tl", "fil", id="Tagalog"),
        pytest.param("pt", "pt-BR", id="Portuguese"),
        pytest.param("pt-PT", "pt-BR", id="Portugal"),
        pytest.param("ru-UA", "ru", id="Russian in Ukraine"),
        pytest.param("ko-KP", "ko", id="Korean of the north"),
        pytest.param("vi-VN", "vi", id="Vietnamese in Vietnam"),
        pytest.param("fr-CA", "fr", id="French of Canada"),
    ],
)
def test_a_regional_tag_arrives_at_the_language(client: FlaskClient, tag: str, arrives: str) -> None:
    lang, _, query = arrives.partition("?")
    answer = client.get(f"/{tag}/immunotherapy/easy/deciding")
    assert answer.status_code == 308
    assert answer.headers["Location"] == f"/{lang}/immunotherapy/easy/deciding" + (
        f"?{query}" if query else ""
    )
    assert fetch(client, answer.headers["Location"]).tree.get("lang") == lang


def test_only_the_start_page_varies_with_the_browser(page: GetPage) -> None:
    assert "Vary" not in page(SECTION).response.headers
    assert "Vary" not in page("/en/immunotherapy/easy").response.headers


@pytest.mark.parametrize(
    ("asked", "canonical"),
    [
        pytest.param("/EN/immunotherapy/easy", "/en/immunotherapy/easy", id="a tag in capitals"),
        pytest.param(
            "/en-GB/immunotherapy/easy/deciding", "/en/immunotherapy/easy/deciding", id="a regional tag"
        ),
        pytest.param(
            "/en/Immunotherapy/EASY/Deciding", "/en/immunotherapy/easy/deciding", id="other case everywhere"
        ),
        pytest.param("/en/immunotherapy/easy/ALL", "/en/immunotherapy/easy/all", id="all in capitals"),
        pytest.param("/en/immunotherapy/easy/", "/en/immunotherapy/easy", id="a trailing slash"),
        pytest.param("/en/immunotherapy/easy//", "/en/immunotherapy/easy", id="two trailing slashes"),
        pytest.param(
            "/en/immunotherapy/Readability", "/en/immunotherapy/readability", id="a page in capitals"
        ),
        pytest.param(
            "/en/immunotherapy/easy/Deciding.MP3", "/en/immunotherapy/easy/deciding.mp3", id="a file"
        ),
        pytest.param(
            "/EN/immunotherapy/easy?speed=slow",
            "/en/immunotherapy/easy?speed=slow",
            id="the query goes along",
        ),
        pytest.param(
            "/EN/immunotherapy/easy?_external=1&_scheme=x",
            "/en/immunotherapy/easy?_external=1&_scheme=x",
            id="a query is never an option of url_for",
        ),
    ],
)
def test_another_spelling_redirects_for_good(client: FlaskClient, asked: str, canonical: str) -> None:
    response = client.get(asked)
    assert response.status_code == 308
    assert response.location == canonical


@pytest.mark.parametrize(
    "path", ["//evil.example/", "/\\evil.example/", "/%5Cevil.example/", "///evil.example//"]
)
def test_no_redirect_leaves_the_service(client: FlaskClient, path: str) -> None:
    location = client.get(path).location or "/"
    assert location.startswith("/")
    assert not location.startswith(("//", "/\\"))


@pytest.mark.parametrize(
    ("url", "instead"),
    [
        pytest.param(
            "/en/immunotherapy/easy/nothing",
            "Checkpoint inhibitors",
            id="an unknown section lists the sections",
        ),
        pytest.param("/en/immunotherapy/expert", "Plain", id="an unknown level lists the levels"),
        pytest.param("/en/immunotherapy/expert/deciding", "Plain", id="and so below it"),
        pytest.param(
            "/en/vaccines/easy",
            "Cancer immunotherapy: how it works",
            id="an unknown article lists the articles",
        ),
        pytest.param("/xx/immunotherapy/easy", "English", id="an unknown language lists the languages"),
        pytest.param("/pa-PK/immunotherapy/easy", "English", id="a tag of which one would have to ask"),
        pytest.param("/de/immunotherapy/easy", "English", id="a language that has only its lexicon"),
        pytest.param(f"{SECTION}?voice=nobody", "espeak-en", id="an unknown voice lists the voices"),
        pytest.param(f"{SECTION}?voice=", "espeak-en", id="an empty voice"),
        pytest.param(f"{SECTION}?speed=fast", "Slow", id="an unknown speed lists the speeds"),
        pytest.param("/en/immunotherapy/easy?voice=nobody", "hibari", id="also on the contents"),
        pytest.param(
            "/nowhere", "Cancer immunotherapy: how it works: Easy", id="nothing at all lists all articles"
        ),
        pytest.param("/en", "Cancer immunotherapy: how it works: Easy", id="a language alone"),
        pytest.param("/en/immunotherapy", "Cancer immunotherapy: how it works: Easy", id="an article alone"),
        pytest.param("/a/b/c/d/e", "Cancer immunotherapy: how it works: Easy", id="too deep"),
        pytest.param(
            "/en/immunotherapy/easy/%3Cscript%3E", "Checkpoint inhibitors", id="markup in an address"
        ),
        pytest.param("/en/immunotherapy/easy/%00%FF", "Checkpoint inhibitors", id="bytes that are no text"),
    ],
)
def test_a_page_that_does_not_exist_lists_what_does(page: GetPage, url: str, instead: str) -> None:
    found = page(url, 404)
    assert text(found.all("h1")[0]) == "This page does not exist"
    assert instead in found.links()
    for way in found.all("ul", class_="ways")[0].iter("a"):
        page(str(way.get("href")))


def test_a_voice_of_another_language_is_not_offered(new_app: NewApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "installed", lambda name: False)
    found = fetch(new_app().test_client(), SECTION)
    assert not found.all("audio")
    assert "there is no voice for its language" in found.html
    assert "Only the text, TXT" in found.links()


def test_without_on_demand_rendering_the_page_says_that_the_audio_is_not_ready(new_app: NewApp) -> None:
    quiet = new_app(on_demand=False, settings=Settings(name="Ward 7"))
    found = fetch(quiet.test_client(), "/en/immunotherapy/easy/all")
    assert not found.all("audio")
    assert "The recording of this text is not ready yet" in found.html
    assert text(found.all("title")[0]).endswith("– Ward 7")


def test_a_score_that_fails_does_not_take_the_page_along(new_app: NewApp) -> None:
    app = new_app()
    parts_of(app).workers.close()
    client = app.test_client()
    assert "could not be measured just now" in fetch(client, SECTION).html
    assert text(fetch(client, "/en/immunotherapy/easy").all("p", class_="lead")[0]) == "Easy"
    fetch(client, "/en/immunotherapy/readability")
