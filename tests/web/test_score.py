"""The page that scores any text: a form, an answer with marks, and nothing kept, nothing logged."""

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.publishing import grading
from service.text import findings
from service.text.formulas import FORMULAS
from service.web import wording
from service.web.scores import LONGEST_TEXT
from tests.web.conftest import NewApp, Page, check, text

LONG = "We go home and " * 6 + "we sleep."
TEXT = f"A heading\r\n\r\n{LONG}\r\nCytokines are made here. <b>It</b> & is good."


def send(client: FlaskClient, written: str, language: str = "en", status: int = 200, **options: Any) -> Page:
    """The checked page that answers the form."""
    url = options.pop("url", "/score")
    response = client.post(url, data={"text": written, "language": language}, **options)
    assert response.status_code == status, response.text[:500]
    page = Page(response)
    check(page)
    return page


def field(page: Page) -> str:
    (area,) = page.all("textarea")
    return area.text or ""


def test_the_form_needs_no_script_and_knows_more_languages_than_the_interface(client: FlaskClient) -> None:
    page = Page(client.get("/score"))
    check(page)
    (form,) = page.all("form")
    assert (form.get("method"), form.get("action")) == ("post", "/score?lang=en#outcome")
    with_formula, others = ({text(each) for each in group.iter("option")} for group in page.all("optgroup"))
    assert {"English", "Spanish", "Russian"} <= with_formula
    assert {"Hindi", "Bangla", "Thai", "Amharic", "Simplified Chinese", "Traditional Chinese"} <= others
    assert [text(each) for each in page.all("option", selected="")] == ["English"]
    assert not page.all("h2", id="outcome")


def test_the_answer_holds_the_text_as_it_was_with_marks_where_they_belong(client: FlaskClient) -> None:
    page = send(client, TEXT)
    unix = TEXT.replace("\r\n", "\n")
    assert field(page) == unix
    (shown,) = page.all("div", class_="marked")
    assert (shown.get("lang"), shown.get("dir")) == ("en", "ltr")
    for note in shown.iter("a"):
        note.text = ""
    assert "".join(shown.itertext()) == unix
    assert {each.get("class"): each.text for each in shown.iter("span") if each.get("class")} == {
        "long": LONG,
        "undefined-terms": "Cytokines",
        "passive": "are made",
    }


def test_the_hardest_sentence_comes_first_with_its_reasons_and_the_way_back(client: FlaskClient) -> None:
    page = send(client, TEXT)
    (hardest,) = page.all("ol", class_="hardest")
    first, second = [note for note in hardest if note.tag == "li"]
    assert (first.get("id"), first.get("value")) == ("note-1", "1")
    assert text(first).startswith(f"{LONG} This sentence is long: 26 words.")
    assert "Cytokines – Medical language" in text(second)
    assert "are made – Passive voice" in text(second)
    links = {text(link): link.get("href") for link in page.all("a", class_="note")}
    assert links == {"1": "#note-1", "2": "#note-2"}


def test_where_marks_overlap_both_are_shown(client: FlaskClient) -> None:
    page = send(client, "Drugs are metabolized here.")
    marks = [
        (each.get("class"), each.text) for each in page.all("span") if "passive" in (each.get("class") or "")
    ]
    assert ("passive rare-words", "metabolized") in marks


def test_a_text_without_a_mark_says_so(client: FlaskClient) -> None:
    assert "No sentence stands out" in send(client, "We go home.").html


@pytest.mark.parametrize("language", ["hi", "bn", "th", "am", "zh-Hans", "yue"])
def test_a_language_without_a_formula_gets_counts_and_the_reason(client: FlaskClient, language: str) -> None:
    page = send(client, "यह एक वाक्य है। 我们去医院。 ሰላም ነው።", language)
    assert "No formula has been tested for this language." in page.html
    assert not page.all("h3", id="measures")
    assert page.all("h3", id="counts")


def test_a_text_too_short_for_a_formula_is_said_to_be(client: FlaskClient) -> None:
    page = send(client, "We go home.")
    assert "too short to say how hard it is" in page.html
    assert not page.all("h3", id="measures")


@pytest.mark.parametrize(
    ("written", "language", "status", "why"),
    [
        pytest.param("", "en", 400, "There are no words", id="nothing"),
        pytest.param(" \r\n ", "en", 400, "There are no words", id="only space"),
        pytest.param("?!", "en", 400, "There are no words", id="no words"),
        pytest.param("a" * (LONGEST_TEXT + 1), "en", 413, "Your text is too long", id="a character too long"),
        pytest.param("é" * 100_000, "en", 413, "Your text is too long", id="five times too long"),
        pytest.param("Hello there.", "xx", 400, "We do not know that language", id="an unknown language"),
    ],
)
def test_what_is_wrong_is_said_in_words_and_the_text_is_kept_in_the_form(
    client: FlaskClient, written: str, language: str, status: int, why: str
) -> None:
    page = send(client, written, language, status)
    (fault,) = page.all("p", class_="fault")
    assert text(fault).startswith(why)
    assert field(page) == written.replace("\r\n", "\n")
    assert [each.tag for each in page.tree.iter() if each.get("aria-describedby") == "outcome"]


def test_line_breaks_of_a_browser_count_once(client: FlaskClient) -> None:
    send(client, "a\r\n" * (LONGEST_TEXT // 2))


def test_a_text_beyond_all_measure_is_refused_with_an_empty_form(client: FlaskClient) -> None:
    page = send(client, "a" * 2_000_000, status=413)
    assert "Your text is too long" in page.html
    assert field(page) == ""


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "multipart/form-data", None])
def test_what_is_no_form_is_sent_to_the_api(client: FlaskClient, content_type: str | None) -> None:
    response = client.post("/score", data=b'{"text": "a"}', content_type=content_type)
    assert (response.status_code, response.content_type) == (415, "application/problem+json")
    assert "/api/v1/score" in response.json["detail"]  # type: ignore[index]


def test_an_answer_is_not_stored_on_its_way(client: FlaskClient) -> None:
    assert send(client, TEXT).response.headers["Cache-Control"] == "no-store"


SECRET = "Zubrowski"


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[list[str]]:
    """Everything logged here, and everything that workers and libraries print, once the test is over."""
    kept: list[str] = []
    with caplog.at_level(logging.DEBUG):
        yield kept
    output = capfd.readouterr()
    kept += [caplog.text, output.out, output.err]
    assert SECRET not in "".join(kept)


def test_nothing_of_a_text_reaches_a_log(logged: list[str], new_app: NewApp) -> None:
    client = new_app().test_client()  # its worker starts here, so that what it prints is caught too
    written = f"My neighbor {SECRET} has cancer."
    for language in ("en", "es", "zh-Hans", "ar", "xx"):
        client.post("/score", data={"text": written, "language": language})
        client.post("/api/v1/score", json={"text": written, "lang": language})
        client.post("/api/v1/score", json={"text": written * 2000, "lang": language})
    client.post("/api/v1/score", json={written: "a"})
    client.post("/api/v1/score", data=written, content_type="application/json")
    client.post("/score", data=written, content_type="text/plain")


def test_a_text_that_breaks_the_scorer_reaches_no_log_and_no_answer(
    app: Flask, client: FlaskClient, logged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findings, "examine", _broken)
    monkeypatch.setattr(
        type(app.extensions["reader"].workers), "run", lambda self, task, *words: task(*words)
    )
    response = client.post("/api/v1/score", json={"text": f"{SECRET} has cancer."})
    assert (response.status_code, response.json["kind"]) == (500, "not-scored")  # type: ignore[index]
    assert SECRET not in response.text
    assert "could not be measured" in send(client, f"{SECRET} has cancer.", status=500).html


def _broken(written: str, *rest: object) -> None:
    raise KeyError(written)


def test_an_error_in_a_worker_comes_back_as_its_name_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "examine", _broken)
    assert grading.attempt(SECRET, "en", ()) == "KeyError"


def test_a_worker_that_died_keeps_the_text_in_the_form(new_app: NewApp) -> None:
    app = new_app()
    app.extensions["reader"].workers.close()
    page = send(app.test_client(), "We go home.", status=503)
    assert field(page) == "We go home."
    assert "could not be measured just now" in page.html


def test_every_measure_has_a_name_and_a_scale(app: Flask) -> None:
    with app.test_request_context():
        assert len({wording.measure_name(name) for name in FORMULAS}) == len(FORMULAS)
        assert {wording.measure_scale(name) for name in FORMULAS} == {
            "years of school",
            "points; more is easier",
            "points; fewer is easier",
        }
