"""What a watcher of the machine is told."""

import json
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from service import catalogs, i18n
from service.speech import voices
from tests.web.conftest import NewApp


def test_the_process_is_up(client: FlaskClient) -> None:
    assert json.loads(client.get("/health/live").data) == {"status": "up"}


def test_ready_names_content_catalogs_store_and_voices(client: FlaskClient) -> None:
    response = client.get("/health/ready")
    found = json.loads(response.data)
    assert (response.status_code, found["status"]) == (200, "ready")
    assert found["content"] == {"immunotherapy": 10}
    assert found["catalogs"]["offered"] == [i18n.SOURCE_LANG, *catalogs.languages(i18n.FOLDER)]
    assert found["store"] == {"writable": True, "why": None}
    english = [voice["id"] for voice in found["voices"] if voice["offered"] and voice["lang"][:2] == "en"]
    assert english == ["hibari", "espeak-en", "pico-en-gb"]
    # Of all languages, only what cannot speak on this machine is not offered.
    assert all(voice["offered"] or voice["why"] for voice in found["voices"])
    assert sum(voice["offered"] for voice in found["voices"]) == 22


def test_a_voice_that_is_not_offered_says_why(new_app: NewApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "installed", lambda name: name != "hibari")
    found = json.loads(new_app().test_client().get("/health/ready").data)["voices"][0]
    assert (found["id"], found["offered"]) == ("hibari", False)
    assert "hibari-tts is not installed" in found["why"]


def test_a_store_that_cannot_be_written_is_503_and_not_named(new_app: NewApp, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    response = new_app(store=(tmp_path / "file").as_uri()).test_client().get("/health/ready")
    found = json.loads(response.data)
    assert (response.status_code, found["status"], found["store"]["writable"]) == (503, "limited", False)
    assert found["store"]["why"]
    assert str(tmp_path) not in response.text


def test_a_catalog_that_is_not_complete_is_named(new_app: NewApp, translations: Path) -> None:
    found = json.loads(new_app(translations=translations).test_client().get("/health/ready").data)
    assert found["catalogs"]["offered"] == ["en", "ar"]
    assert list(found["catalogs"]["missing"]) == ["es"]
