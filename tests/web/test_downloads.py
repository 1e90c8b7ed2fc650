"""Files: whole, in part, unchanged, absent. Rendered by espeak-en, the quicker voice."""

import hashlib
import json
import wave
from io import BytesIO

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.articles.model import LEVELS, Article
from service.web.downloads import CONTENT_TYPES
from tests.web.conftest import fetch, parts_of

PAGE = "/en/immunotherapy/easy/about-this-text"
VOICES = ["hibari", "espeak-en", "pico-en-gb"]
VOICE = "?voice=espeak-en"


@pytest.fixture(scope="module")
def url(app: Flask) -> str:
    """Address of a rendered MP3."""
    recipe = parts_of(app).narrator.recipe("immunotherapy", "en", "easy", "about-this-text", "espeak-en")
    parts_of(app).narrator.make(recipe)
    return f"/audio/{recipe.key}/about-this-text.mp3"


RECORDINGS = [f"about-this-text.{suffix}" for suffix in ("mp3", "wav", "ulaw", "ulaw.wav")]
FILES = ["mp3", "wav", "vtt", "txt"]


@pytest.fixture(scope="module")
def whole(app: Flask, url: str) -> TestResponse:
    return app.test_client().get(url)


def problem(response: TestResponse, status: int) -> dict[str, object]:
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    document: dict[str, object] = json.loads(response.data)
    assert document["status"] == status
    return document


def test_a_recording_is_immutable_and_named_by_its_bytes(whole: TestResponse) -> None:
    assert whole.status_code == 200
    assert whole.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert whole.headers["ETag"] == f'"{hashlib.sha256(whole.data).hexdigest()}"'
    assert whole.headers["Accept-Ranges"] == "bytes"
    assert int(whole.headers["Content-Length"]) == len(whole.data)


@pytest.mark.parametrize(
    ("suffix", "content_type"), [(name, CONTENT_TYPES[name]) for name in ("mp3", "wav", "ulaw", "ulaw.wav")]
)
def test_each_format_has_its_type(client: FlaskClient, url: str, suffix: str, content_type: str) -> None:
    response = client.get(url.removesuffix("mp3") + suffix)
    assert response.status_code == 200
    assert response.content_type == content_type


def test_the_wav_is_telephone_sound(client: FlaskClient, url: str) -> None:
    with wave.open(BytesIO(client.get(url.removesuffix("mp3") + "wav").data)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (8000, 1, 2)
        assert sound.getnframes() > 8000


@pytest.mark.parametrize(
    ("asked", "start", "stop"),
    [
        pytest.param("bytes=0-99", 0, 100, id="from the start"),
        pytest.param("bytes=100-199", 100, 200, id="from the middle"),
        pytest.param("bytes=1000-", 1000, None, id="to the end"),
        pytest.param("bytes=-500", -500, None, id="the last bytes"),
        pytest.param("bytes=1000-99999999", 1000, None, id="further than there is"),
    ],
)
def test_a_range_is_answered_with_that_part(
    client: FlaskClient, url: str, whole: TestResponse, asked: str, start: int, stop: int | None
) -> None:
    response = client.get(url, headers={"Range": asked})
    part = whole.data[start:stop]
    first = start if start >= 0 else len(whole.data) + start
    assert response.status_code == 206
    assert response.data == part
    assert response.headers["Content-Range"] == f"bytes {first}-{first + len(part) - 1}/{len(whole.data)}"
    assert response.headers["Content-Length"] == str(len(part))
    assert response.headers["ETag"] == whole.headers["ETag"]


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param("bytes=0-9,20-29", id="several ranges"),
        pytest.param("pages=1-2", id="another unit"),
        pytest.param("bytes=x-y", id="no numbers"),
        pytest.param("bytes=9-0", id="backwards"),
    ],
)
def test_a_range_that_cannot_be_served_is_answered_with_the_whole(
    client: FlaskClient, url: str, whole: TestResponse, asked: str
) -> None:
    response = client.get(url, headers={"Range": asked})
    assert (response.status_code, response.data) == (200, whole.data)


def test_a_range_beyond_the_end_is_refused_with_the_length(
    client: FlaskClient, url: str, whole: TestResponse
) -> None:
    response = client.get(url, headers={"Range": "bytes=99999999-"})
    problem(response, 416)
    assert response.headers["Content-Range"] == f"bytes */{len(whole.data)}"


def test_if_range_serves_the_part_only_of_the_same_bytes(
    client: FlaskClient, url: str, whole: TestResponse
) -> None:
    same = client.get(url, headers={"Range": "bytes=0-9", "If-Range": whole.headers["ETag"]})
    other = client.get(url, headers={"Range": "bytes=0-9", "If-Range": '"other"'})
    assert (same.status_code, other.status_code) == (206, 200)
    assert other.data == whole.data


@pytest.mark.parametrize("weak", ["", "W/"])
def test_who_has_the_bytes_gets_304(client: FlaskClient, url: str, whole: TestResponse, weak: str) -> None:
    response = client.get(url, headers={"If-None-Match": weak + whole.headers["ETag"]})
    assert (response.status_code, response.data) == (304, b"")
    assert response.headers["ETag"] == whole.headers["ETag"]
    assert response.headers["Cache-Control"] == whole.headers["Cache-Control"]
    assert client.get(url, headers={"If-None-Match": '"other"'}).status_code == 200


def test_head_says_all_but_the_bytes(client: FlaskClient, url: str, whole: TestResponse) -> None:
    response = client.head(url)
    assert (response.status_code, response.data) == (200, b"")
    for name in ("Content-Length", "Content-Type", "ETag", "Accept-Ranges", "Cache-Control"):
        assert response.headers[name] == whole.headers[name]


@pytest.mark.parametrize("suffix", ["mp3", "wav"])
def test_beside_the_page_is_the_same_recording_to_be_asked_for_again(
    client: FlaskClient, url: str, suffix: str
) -> None:
    beside = client.get(f"{PAGE}.{suffix}{VOICE}")
    assert beside.status_code == 200
    assert beside.data == client.get(url.removesuffix("mp3") + suffix).data
    assert beside.headers["Cache-Control"] == "public, no-cache"


def test_slow_is_longer(client: FlaskClient) -> None:
    normal, slow = (client.get(f"{PAGE}.wav{VOICE}{speed}").data for speed in ("", "&speed=slow"))
    assert len(slow) > 1.1 * len(normal)


def test_cues_are_webvtt_by_default_and_json_where_wanted(client: FlaskClient) -> None:
    plain = client.get(f"{PAGE}.vtt{VOICE}")
    cues = client.get(f"{PAGE}.vtt{VOICE}", headers={"Accept": "application/json"})
    assert plain.data.startswith(b"WEBVTT\n")
    assert plain.content_type == "text/vtt; charset=utf-8"
    assert cues.content_type == "application/json"
    ids = [cue["id"] for cue in json.loads(cues.data)]
    assert ids[0] == "about-this-text.title.1"
    assert ids[-1] == "notice"
    assert all(f"\n{each}\n" in plain.text for each in ids)
    assert plain.headers["Vary"] == cues.headers["Vary"] == "Accept"
    problem(client.get(f"{PAGE}.vtt{VOICE}", headers={"Accept": "image/png"}), 406)


def test_the_text_file_holds_title_summary_blocks_and_notice(app: Flask, client: FlaskClient) -> None:
    article: Article = parts_of(app).library.articles["immunotherapy"]
    section = article.levels["easy"].section("cytokines")
    response = client.get("/en/immunotherapy/easy/cytokines.txt")
    assert section.summary
    blocks = response.text.rstrip("\n").split("\n\n")
    assert blocks == [
        section.title,
        f"In short: {section.summary.text}",
        *(f"- {block.text}" if block.kind == "item" else block.text for block in section.body),
        parts_of(app).notice("en"),
    ]
    assert response.content_type == "text/plain; charset=utf-8"


def test_the_whole_level_as_text_says_the_notice_once(app: Flask, client: FlaskClient) -> None:
    whole = client.get("/en/immunotherapy/plain/all.txt").text
    assert whole.count(parts_of(app).notice("en")) == 1
    assert all(
        section.title in whole
        for section in parts_of(app).library.articles["immunotherapy"].levels["plain"].sections
    )


def test_the_page_tells_size_and_length_once_there_is_a_recording(
    client: FlaskClient, url: str, whole: TestResponse
) -> None:
    links = fetch(client, PAGE + VOICE).links()
    (label,) = [each for each, target in links.items() if target == url]
    assert label.startswith(f"Sound for most players, MP3 ({round(len(whole.data) / 1000)} kB, ")


@pytest.mark.parametrize(
    ("path", "kind", "available"),
    [
        pytest.param(f"/audio/{'0' * 64}/all.mp3", "unknown-key", [], id="a key of no recipe"),
        pytest.param("/audio/%2E%2E/all.mp3", "unknown-key", [], id="a path for a key"),
        pytest.param("/audio/a/b/c.mp3", "not-found", [], id="too deep"),
        pytest.param("{key}/other.mp3", "unknown-name", RECORDINGS, id="another name"),
        pytest.param("{key}/about-this-text.ogg", "unknown-name", RECORDINGS, id="another format"),
        pytest.param("{key}/about-this-text.json", "unknown-name", RECORDINGS, id="stored, but no recording"),
        pytest.param(f"{PAGE}.ogg", "unknown-suffix", FILES, id="another file beside the page"),
        pytest.param(f"{PAGE}.mp3?voice=x", "unknown-voice", VOICES, id="another voice"),
        pytest.param(f"{PAGE}.mp3?speed=fast", "unknown-speed", ["normal", "slow"], id="another speed"),
        pytest.param("/en/immunotherapy/x/all.mp3", "unknown-level", list(LEVELS), id="another level"),
    ],
)
def test_what_is_not_there_is_a_problem_that_lists_what_is(
    client: FlaskClient, url: str, path: str, kind: str, available: list[str]
) -> None:
    found = problem(client.get(path.replace("{key}", url.rsplit("/", 1)[0])), 404)
    assert (found["kind"], found["available"]) == (kind, available)
