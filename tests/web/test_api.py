"""The API: every answer is held against the schemas of openapi.json."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from flask import Flask
from flask.testing import FlaskClient
from openapi_spec_validator import validate
from werkzeug.test import TestResponse

from service.articles import renditions
from service.articles.model import LEVELS
from service.articles.renditions import Rendition
from service.speech import voices
from service.web import languages
from service.web.scores import LONGEST_TEXT
from tests.web.conftest import NewApp, parts_of

LANGS = ["en", "ar", "es", "fil", "fr", "ht", "ko", "pt-BR", "ru", "vi", "zh-Hans", "zh-Hant"]
VOICES = ["hibari", "espeak-en", "pico-en-gb"]
SECTION = "/api/v1/articles/immunotherapy/sections/adoptive-cell-therapy"
Valid = Callable[[TestResponse, str], dict[str, Any]]


@pytest.fixture(scope="module")
def description(app: Flask) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(app.test_client().get("/api/v1/openapi.json").data)
    return found


@pytest.fixture
def valid(description: dict[str, Any]) -> Valid:
    """The document of an answer, after it was held against the schema of that name."""

    def document(response: TestResponse, schema: str) -> dict[str, Any]:
        wanted = "application/problem+json" if schema == "Problem" else "application/json"
        assert response.content_type == wanted, response.text[:300]
        found: dict[str, Any] = json.loads(response.data)
        jsonschema.validate(
            found,
            {**description, "$ref": f"#/components/schemas/{schema}"},
            cls=jsonschema.Draft202012Validator,
            format_checker=jsonschema.FormatChecker(),
        )
        return found

    return document


def test_the_description_is_openapi_31_and_covers_every_address(
    app: Flask, description: dict[str, Any]
) -> None:
    validate(description)
    served = {
        rule.rule.replace("<", "{").replace(">", "}")
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/api/")
    }
    assert set(description["paths"]) == served


def test_the_description_names_the_public_address(new_app: NewApp) -> None:
    client = new_app(public_url="https://reader.example").test_client()
    assert json.loads(client.get("/api/v1/openapi.json").data)["servers"] == [
        {"url": "https://reader.example"}
    ]


def test_articles(client: FlaskClient, valid: Valid) -> None:
    (article,) = valid(client.get("/api/v1/articles"), "Articles")["articles"]
    assert article["url"] == "/api/v1/articles/immunotherapy"


def test_an_article_names_its_sections_sources_questions_and_terms(client: FlaskClient, valid: Valid) -> None:
    article = valid(client.get("/api/v1/articles/immunotherapy?lang=en&level=easy"), "Article")
    assert article["served"] == {"lang": "en", "level": "easy", "dir": "ltr"}
    assert len(article["sections"]) == 10
    assert len(article["questions"]) == 3
    assert len(article["terms"]) >= 25
    assert article["source"]["reviewed"] == "2021-09"
    assert [voice["id"] for voice in article["languages"][0]["voices"]] == VOICES
    for section in article["sections"]:
        assert client.get(section["url"]).status_code == 200


@pytest.mark.parametrize("level", LEVELS)
def test_every_section_is_served_as_it_was_written(
    app: Flask, client: FlaskClient, valid: Valid, level: str
) -> None:
    article = parts_of(app).library.articles["immunotherapy"]
    texts = {str(each): text for each, text in article.levels.items()}
    for section in texts[level].sections:
        found = valid(
            client.get(f"/api/v1/articles/immunotherapy/sections/{section.id}?level={level}"), "Section"
        )
        assert [block["id"] for block in found["blocks"]] == [
            block.id for block in (section.heading, *section.body)
        ]
        assert found["facts"] == list(section.facts)
        assert (found["summary"] is None) == (section.id == "about-this-text")
        assert len(found["audio"]) == 6
        assert not any(measure["reliable"] for measure in found["readability"]["measures"])


def test_defaults_are_english_and_plain(client: FlaskClient, valid: Valid) -> None:
    found = valid(client.get(SECTION), "Section")
    assert found["requested"] == {"lang": "en", "level": "plain"}
    assert found["links"]["page"] == "/en/immunotherapy/plain/adoptive-cell-therapy"
    assert (found["audio"][0]["voice"], found["audio"][0]["speed"]) == ("hibari", "normal")


def test_an_alias_is_accepted_and_kept_as_it_was_sent(client: FlaskClient, valid: Valid) -> None:
    found = valid(client.get(f"{SECTION}?lang=EN-gb"), "Section")
    assert (found["requested"]["lang"], found["served"]["lang"]) == ("EN-gb", "en")


def test_voice_and_speed_pick_among_the_recordings(client: FlaskClient, valid: Valid) -> None:
    (audio,) = valid(client.get(f"{SECTION}?voice=espeak-en&speed=slow"), "Section")["audio"]
    assert (audio["voice"], audio["speed"], audio["rendered"]) == ("espeak-en", "slow", False)
    assert audio["seconds"] is None


def test_a_rendered_recording_tells_its_length_and_sizes(client: FlaskClient, valid: Valid) -> None:
    url = "/api/v1/articles/immunotherapy/sections/about-this-text?level=easy&voice=espeak-en&speed=normal"
    (audio,) = valid(client.get(url), "Section")["audio"]
    bodies = {name: client.get(file["url"]).data for name, file in audio["formats"].items()}
    (audio,) = valid(client.get(url), "Section")["audio"]
    assert audio["rendered"]
    assert {name: file["bytes"] for name, file in audio["formats"].items()} == {
        name: len(body) for name, body in bodies.items()
    }
    assert audio["seconds"] == pytest.approx(len(bodies["ulaw"]) / 8000, abs=0.001)
    assert client.get(audio["cues_url"]).status_code == 200


def test_without_a_voice_there_is_no_audio(
    new_app: NewApp, valid: Valid, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices, "installed", lambda name: False)
    assert valid(new_app().test_client().get(SECTION), "Section")["audio"] == []


def test_readability_of_every_level_and_section(client: FlaskClient, valid: Valid) -> None:
    found = valid(client.get("/api/v1/articles/immunotherapy/readability"), "ReadabilityOfArticle")
    grades = [found["levels"][level]["measures"][0]["value"] for level in LEVELS]
    assert grades == sorted(grades)
    assert len(found["sections"]) == 10


@pytest.mark.parametrize(
    ("path", "kind", "available"),
    [
        pytest.param("/articles/other", "unknown-article", ["immunotherapy"], id="article"),
        pytest.param("/articles/other/readability", "unknown-article", ["immunotherapy"], id="its scores"),
        pytest.param("/articles?lang=xx", "unknown-lang", LANGS, id="language"),
        pytest.param("/articles?lang=", "unknown-lang", LANGS, id="an empty language"),
        pytest.param("/articles/immunotherapy?level=hard", "unknown-level", list(LEVELS), id="level"),
        pytest.param("{sections}/deciding?voice=x", "unknown-voice", VOICES, id="voice"),
        pytest.param("{sections}/deciding?speed=x", "unknown-speed", ["normal", "slow"], id="speed"),
        pytest.param("/nothing", "not-found", [], id="no such address"),
        pytest.param("/articles/a/b/c/d", "not-found", [], id="too deep"),
    ],
)
def test_what_does_not_exist_is_a_problem_that_lists_what_does(
    client: FlaskClient, valid: Valid, path: str, kind: str, available: list[str]
) -> None:
    response = client.get("/api/v1" + path.replace("{sections}", "/articles/immunotherapy/sections"))
    found = valid(response, "Problem")
    assert (response.status_code, found["status"]) == (404, 404)
    assert (found["kind"], found["available"]) == (kind, available)


def test_an_unknown_section_lists_the_sections(client: FlaskClient, valid: Valid) -> None:
    found = valid(client.get("/api/v1/articles/immunotherapy/sections/other"), "Problem")
    assert len(found["available"]) == 10


def test_another_method_is_a_problem_that_names_the_right_one(client: FlaskClient, valid: Valid) -> None:
    response = client.get("/api/v1/score")
    assert valid(response, "Problem")["status"] == 405
    assert "POST" in response.headers["Allow"]


def test_a_worker_that_dies_is_a_problem_that_says_when_to_try_again(new_app: NewApp, valid: Valid) -> None:
    app = new_app()
    parts_of(app).workers.close()
    response = app.test_client().get(SECTION)
    assert valid(response, "Problem")["kind"] == "worker-died"
    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) > 0


TEXT = (
    "The immune system helps you.  It finds germs.\nIt fights them.\n\nA new paragraph starts, and it ends."
)


def test_a_text_is_scored_with_its_sentences_where_they_stand(client: FlaskClient, valid: Valid) -> None:
    found = valid(client.post("/api/v1/score", json={"text": TEXT, "lang": "en"}), "Score")
    spans = [TEXT[each["start"] : each["end"]] for each in found["sentences"]]
    assert [" ".join(span.split()) for span in spans] == [each["text"] for each in found["sentences"]]
    assert len(spans) == 4
    assert found["readability"]["counts"]["sentences"] == 4
    assert sorted(each["rank"] for each in found["sentences"]) == [1, 2, 3, 4]


def test_findings_say_where_and_why(client: FlaskClient, valid: Valid) -> None:
    text = f"{'We go home and ' * 6} we sleep.\nCytokines are made by cells."
    found = valid(client.post("/api/v1/score", json={"text": text}), "Score")
    marks = [
        (mark["kind"], text[slice(*mark["span"])], mark["why"])
        for sentence in found["sentences"]
        for mark in sentence["findings"]
    ]
    assert [(kind, words) for kind, words, _ in marks[1:]] == [
        ("undefined-terms", "Cytokines"),
        ("passive", "are made"),
    ]
    assert (marks[0][0], marks[0][2]) == (
        "long",
        "This sentence is long: 26 words. Up to 20 are easier to follow.",
    )
    assert found["readability"]["counts"]["undefined_terms"] == ["cytokine"]


def test_a_term_that_the_text_explains_is_not_marked(client: FlaskClient, valid: Valid) -> None:
    text = "Cytokines are proteins. They carry messages between cells."
    found = valid(client.post("/api/v1/score", json={"text": text}), "Score")
    assert "cytokine" not in found["readability"]["counts"]["undefined_terms"]


def test_the_reasons_are_in_the_language_of_the_interface(
    new_app: NewApp, translations: Path, valid: Valid
) -> None:
    client = new_app(translations=translations).test_client()
    found = valid(client.post("/api/v1/score?lang=ar", json={"text": "It is made here."}), "Score")
    assert found["sentences"][0]["findings"][0]["why"].startswith("⟦Passive voice")


def test_offsets_are_those_of_the_composed_text(client: FlaskClient, valid: Valid) -> None:
    found = valid(client.post("/api/v1/score", json={"text": "Cafe\u0301 is open. It is good."}), "Score")
    assert [(each["start"], each["end"]) for each in found["sentences"]] == [(0, 13), (14, 25)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("?!... --- 123", id="nothing but a number"),
        pytest.param("word " * (LONGEST_TEXT // 5), id="as long as may be, without an end"),
        pytest.param("Ünïcödé 漢字。العربية؟ हिन्दी।", id="other scripts"),
        pytest.param(
            "nul \x00 and <b>markup</b> & [[codes]] {{ 7 * 7 }} %(x)s", id="what something might interpret"
        ),
        pytest.param("😀" * 50 + " a", id="outside the basic plane"),
        pytest.param("a\u2028b\x85c\x0bd\r\ne\rf", id="every line break"),
    ],
)
def test_any_text_gets_a_score(client: FlaskClient, valid: Valid, text: str) -> None:
    valid(client.post("/api/v1/score", json={"text": text}), "Score")


@pytest.mark.parametrize(
    ("tag", "measured"),
    [
        pytest.param("en", True, id="English"),
        pytest.param("EN-gb", True, id="a region, in other letters"),
        pytest.param("pt-PT", True, id="another region than that of the interface"),
        pytest.param("es-419", True, id="a region of the world"),
        pytest.param("it", True, id="a language that is not offered"),
        pytest.param("zh-TW", False, id="an alias"),
        pytest.param("yue", False, id="a language of its own here"),
        pytest.param("tl", False, id="an old name"),
        pytest.param("hi", False, id="Hindi"),
        pytest.param("bn", False, id="Bengali"),
        pytest.param("th", False, id="Thai"),
        pytest.param("am", False, id="Amharic"),
        pytest.param("pa-PK", False, id="one whose script the interface would ask for"),
    ],
)
def test_any_language_of_cldr_is_scored_or_said_to_have_no_formula(
    client: FlaskClient, valid: Valid, tag: str, measured: bool
) -> None:
    text = "ሰላም ነው። नमस्ते दुनिया। Hola mundo."
    found = valid(client.post("/api/v1/score", json={"text": text, "lang": tag}), "Score")["readability"]
    assert (found["note"] == "no-formula") != measured
    assert bool(found["measures"]) == measured


BAD_BODIES = [
    pytest.param(b'{"text": "a"}', "text/plain", 415, id="not JSON by its type"),
    pytest.param(b'{"text": "a"}', None, 415, id="no type"),
    pytest.param(b"{", "application/json", 400, id="not JSON"),
    pytest.param(b"\xff\xfe", "application/json", 400, id="not UTF-8"),
    pytest.param(bytes(range(256)) * 9, "application/json", 400, id="binary"),
    pytest.param(bytes(range(256)) * 9, "application/octet-stream", 415, id="binary, and said to be"),
    pytest.param(b"[" * 100_000, "application/json", 400, id="too deep"),
    pytest.param(b'{"text": ' * 20_000, "application/json", 400, id="too deep, with keys"),
    pytest.param(b'["text"]', "application/json", 400, id="no object"),
    pytest.param(b"{}", "application/json", 400, id="no text"),
    pytest.param(b'{"text": ""}', "application/json", 400, id="an empty text"),
    pytest.param(b'{"text": " \\n\\t "}', "application/json", 400, id="only space"),
    pytest.param(b'{"text": "?! ..."}', "application/json", 400, id="no words"),
    pytest.param(b'{"text": 5}', "application/json", 400, id="a number for a text"),
    pytest.param(b'{"text": null}', "application/json", 400, id="null for a text"),
    pytest.param(b'{"text": "a", "lang": 5}', "application/json", 400, id="a number for a language"),
    pytest.param(b'{"text": "a", "lang": "xx"}', "application/json", 404, id="an unknown language"),
    pytest.param(b'{"text": "a", "lang": ""}', "application/json", 404, id="an empty language"),
    pytest.param(b'{"text": "a", "lang": "../en"}', "application/json", 404, id="a path for a language"),
    pytest.param(b'{"text": "a", "voice": "x"}', "application/json", 400, id="an unknown key"),
    pytest.param(b'{"text": "\\ud800"}', "application/json", 400, id="half a character"),
    pytest.param(b'{"text": "%s"}' % (b"a" * (LONGEST_TEXT + 1)), "application/json", 413, id="too long"),
    pytest.param(b" " * 1_000_000, "application/json", 413, id="far too long"),
]


@pytest.mark.parametrize(("body", "content_type", "status"), BAD_BODIES)
def test_a_bad_body_is_a_problem(
    client: FlaskClient, valid: Valid, body: bytes, content_type: str | None, status: int
) -> None:
    response = client.post("/api/v1/score", data=body, content_type=content_type)
    assert valid(response, "Problem")["status"] == response.status_code == status


def test_an_unknown_language_of_a_text_lists_the_known(client: FlaskClient, valid: Valid) -> None:
    response = client.post("/api/v1/score", json={"text": "a", "lang": "xx"})
    available = valid(response, "Problem")["available"]
    assert {"en", "es", "hi", "am", "zh-Hans", "zh-Hant"} <= set(available)
    assert all(languages.scored(tag) == tag for tag in available)


def test_a_section_in_another_language_is_refused_where_only_that_language_will_do(
    client: FlaskClient, valid: Valid, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose = renditions.choose

    def elsewhere(*place: Any) -> Rendition:
        found = choose(*place)
        return Rendition(**{**vars(found), "requested_lang": "en", "served_lang": "fr"})

    monkeypatch.setattr(renditions, "choose", elsewhere)
    found = valid(client.get(f"{SECTION}?strict=1"), "Problem")
    assert (found["status"], found["available"]) == (404, ["fr"])


@pytest.mark.parametrize(
    ("lang", "voice"),
    [
        pytest.param("zh-HK", "espeak-yue", id="Hong Kong hears Cantonese first"),
        pytest.param("zh-TW", "espeak-cmn", id="Taiwan hears Mandarin first"),
    ],
)
def test_both_voices_of_traditional_chinese_are_there(client: FlaskClient, lang: str, voice: str) -> None:
    found = client.get(f"/api/v1/articles/immunotherapy/sections/deciding?lang={lang}").json
    assert found
    voices = [each["voice"] for each in found["audio"]]
    assert (voices[0], set(voices)) == (voice, {"espeak-yue", "espeak-cmn"})
    assert [each["lang"] for each in found["audio"] if each["voice"] == "espeak-yue"] == ["yue", "yue"]


def test_a_language_without_a_voice_borrows_none(client: FlaskClient) -> None:
    found = client.get("/api/v1/articles/immunotherapy/sections/deciding?lang=tl").json
    assert found
    assert (found["served"]["lang"], found["fallback"], found["audio"]) == ("fil", False, [])
