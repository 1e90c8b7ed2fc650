"""What the edge says when a part below it fails: a reason that programs can read. The pages stay."""

import hashlib
import json
import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.articles.model import LEVELS
from service.narration import Narrator
from service.speech import voices
from service.speech.model import EngineError
from service.store import Store, StoreError
from tests.web.conftest import NewApp, fetch, parts_of

PAGE = "/en/immunotherapy/easy/about-this-text"
VOICE = "?voice=espeak-en"


def problem(response: TestResponse, status: int) -> dict[str, object]:
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    document: dict[str, object] = json.loads(response.data)
    assert document["status"] == status
    return document


def test_a_missing_voice_is_said_not_guessed(new_app: NewApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "installed", lambda name: False)
    client = new_app().test_client()
    found = problem(client.get(f"{PAGE}.mp3"), 404)
    assert found["kind"] == "no-voice"
    assert client.get(f"{PAGE}.txt").status_code == 200


def test_without_on_demand_rendering_only_what_is_there_is_served(new_app: NewApp) -> None:
    client = new_app(on_demand=False).test_client()
    assert problem(client.get(f"{PAGE}.mp3{VOICE}"), 404)["kind"] == "not-rendered"


def test_a_store_that_cannot_be_written_is_said_and_the_pages_are_served(
    new_app: NewApp, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    client = new_app(store=(tmp_path / "file").as_uri()).test_client()
    found = client.get(f"{PAGE}.mp3{VOICE}")
    assert problem(found, 503)["kind"] == "store-failed"
    assert found.headers["Retry-After"]
    assert str(tmp_path) not in found.text
    fetch(client, PAGE)


def test_a_full_store_is_507(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(store: Store) -> None:
        raise StoreError("store x cannot be written: [Errno 28] No space left on device")

    monkeypatch.setattr(Store, "check", full)
    assert (
        problem(client.get(f"/en/immunotherapy/plain/about-this-text.mp3{VOICE}"), 507)["kind"]
        == "store-full"
    )


def test_an_engine_that_fails_is_a_problem(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(narrator: Narrator, *_: object) -> bytes:
        raise EngineError("espeak-en: no sound came out")

    monkeypatch.setattr(Narrator, "read", silent)
    assert problem(client.get(f"{PAGE}.mp3{VOICE}"), 500)["kind"] == "engine-failed"


def die(*_: object) -> None:
    """In the place of rendering: what the kernel does to a worker that takes too much memory."""
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_worker_killed_in_mid_render_is_503_and_the_next_request_works(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = f"/en/immunotherapy/standard/about-this-text.mp3{VOICE}"
    with monkeypatch.context() as patch:
        patch.setattr(parts_of(app).narrator, "_render", die)
        killed = client.get(path)
    assert problem(killed, 503)["kind"] == "worker-died"
    assert int(killed.headers["Retry-After"]) > 0
    assert client.get(path).status_code == 200


def test_sixteen_clients_at_once_get_what_each_asked_for(app: Flask) -> None:
    paths = [f"/en/immunotherapy/{level}/about-this-text.wav{VOICE}&speed=slow" for level in LEVELS] * 5
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda path: app.test_client().get(path), [*paths, paths[0]]))
    assert {answer.status_code for answer in answers} == {200}
    etags = [answer.headers["ETag"] for answer in answers]
    assert etags == [*etags[:3] * 5, etags[0]]
    assert len(set(etags)) == 3


def test_a_damaged_recording_is_made_again(app: Flask, client: FlaskClient) -> None:
    recipe = parts_of(app).narrator.recipe("immunotherapy", "en", "easy", "about-this-text", "espeak-en")
    parts_of(app).narrator.make(recipe)
    url = f"/audio/{recipe.key}/about-this-text.mp3"
    folder = Path(parts_of(app).store.url.removeprefix("file://")) / recipe.key
    assert list(folder.glob("*.mp3"))
    for file in folder.glob("*.mp3"):
        file.write_bytes(b"damaged")
    again = client.get(url)
    assert len(again.data) > 10_000
    assert again.headers["ETag"] == f'"{hashlib.sha256(again.data).hexdigest()}"'
