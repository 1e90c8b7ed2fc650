"""What holds for every answer: headers, logs, start-up."""

import logging
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from werkzeug.serving import WSGIRequestHandler

from service import create_app
from service.config import Config
from service.toml_lines import SourceError

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/static/reader.css",
        "/health/live",
        "/api/v1/articles",
        "/nowhere",
        "/audio/x/y.mp3",
        "/EN/immunotherapy/easy",
    ],
)
def test_every_answer_is_safe_to_open_and_sets_no_cookie(client: FlaskClient, path: str) -> None:
    with client.get(path) as response:
        headers = response.headers
    assert headers["Content-Security-Policy"].startswith("default-src 'self';")
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in headers


def test_the_log_holds_no_query_and_no_address(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        client.get("/en/immunotherapy/easy?speed=slow", environ_base={"REMOTE_ADDR": "203.0.113.9"})
    assert "GET /en/immunotherapy/easy 200" in caplog.messages
    assert "slow" not in caplog.text
    assert "203.0.113.9" not in caplog.text


def test_the_log_of_the_development_server_is_silenced(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    handler = WSGIRequestHandler.__new__(WSGIRequestHandler)
    handler.client_address = ("203.0.113.9", 1)
    handler.requestline = "GET /?q=mine HTTP/1.1"
    with caplog.at_level(logging.DEBUG):
        handler.log_request(200, 5)
        logging.getLogger("werkzeug").info("Running on http://127.0.0.1")
    assert caplog.messages == ["Running on http://127.0.0.1"]


def test_the_style_sheet_is_small_and_needs_nobody_else(client: FlaskClient) -> None:
    with client.get("/static/reader.css") as response:
        style = response.get_data(as_text=True)
    assert len(style.encode()) < 12_000
    assert "http" not in style
    assert "@import" not in style


def test_a_broken_content_file_stops_the_start_with_file_line_and_reason(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    easy = content / "immunotherapy/easy.md"
    lines = easy.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("<!-- meaning"))
    easy.write_text("\n".join([*lines[:at], "<!-- meaning: F0X -->", *lines[at + 1 :]]), encoding="utf-8")
    with pytest.raises(SourceError) as refused:
        create_app(Config(store="memory://"), content)
    assert str(refused.value).startswith(f"{easy}:{at + 1}: ")


@pytest.mark.parametrize(
    ("imports", "absent"),
    [
        pytest.param(
            "from service import narration; from service.text import readability",
            {"flask", "babel", "jinja2"},
            id="workers do not load the edge",
        ),
        pytest.param(
            "from service import create_app; from service.config import Config;"
            "app = create_app(Config(store='memory://'))",
            {
                "textstat",
                "nltk",
                "wordfreq",
                "jieba",
                "MeCab",
                "fugashi",
                "onnxruntime",
                "hibari",
                "pyttsx3",
            },
            id="the edge does not load what workers do",
        ),
    ],
)
def test_each_process_loads_only_its_part(imports: str, absent: set[str]) -> None:
    code = f"import sys; {imports}; print(' '.join(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not absent & set(found.stdout.split())
