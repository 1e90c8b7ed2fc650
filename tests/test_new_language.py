"""Adding a language needs no line of Python: a folder is enough. Here is one in Welsh, made up by code."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from service import create_app
from service.config import Config
from service.speech.voices import NoVoice
from tests import cases, translated
from tests.web.conftest import ROOT, fetch, parts_of, text

NOBODY_READS = "cy"
FILES = (
    "LC_MESSAGES/interface.mo",
    "LC_MESSAGES/interface.po",
    "LC_MESSAGES/tea-easy.po",
    "LC_MESSAGES/tea-plain.po",
    "LC_MESSAGES/tea-standard.po",
    "LC_MESSAGES/tea-terms.po",
    "locale.toml",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Content and translations; the language is a folder of files."""
    folder = tmp_path_factory.mktemp("welsh")
    tea = cases.article(folder / "content")
    (folder / "content/spoken.pls").write_bytes((ROOT / "content/spoken.pls").read_bytes())
    translated.article(tea, folder / "translations", NOBODY_READS)
    translated.interface(ROOT / "translations/interface.pot", folder / "translations", NOBODY_READS)
    months = ", ".join(f'"mis-{n}"' for n in range(1, 13))
    (folder / "translations/cy/locale.toml").write_text(
        f'autonym = "Cymraeg Syml"\nmonths = [{months}]\ndate = "{{day}} {{month}} {{year}}"\n'
        'month_year = "{month} {year}"\n'
    )
    return folder


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[FlaskClient]:
    app = create_app(
        Config(store=(folder / "store").as_uri(), workers=1),
        content=folder / "content",
        translations=folder / "translations",
    )
    app.testing = True
    yield app.test_client()
    parts_of(app).workers.close()


def test_a_folder_is_all_that_a_language_is(folder: Path) -> None:
    found = sorted(
        path.relative_to(folder / "translations/cy") for path in folder.glob("translations/cy/**/*.*")
    )
    assert tuple(map(str, found)) == FILES


def test_it_is_offered_by_its_own_name_in_its_own_language(client: FlaskClient) -> None:
    page = fetch(client, "/", headers={"Accept-Language": "cy-GB"})
    label = page.all("p", class_="label")[0]
    assert (text(label), label.get("lang"), label.get("dir")) == ("Cymraeg Syml", "cy", "ltr")
    link = fetch(client, "/en/tea/easy/making-tea").all("a", hreflang="cy")[0]
    assert (text(link), link.get("lang")) == ("Cymraeg Syml", "cy")


def test_its_pages_are_whole(client: FlaskClient) -> None:
    page = fetch(client, "/cy-GB/tea/easy/making-tea", follow_redirects=True)
    assert page.tree.get("lang") == "cy"
    assert [each.get("lang") for each in page.all("article")] == ["cy"]
    assert "«Heat the water in a kettle.»" not in page.html
    assert "«Heat the water in a kettle. A kettle is a pot for water»." in text(page.all("article")[0])
    assert "mis-9 2021" in page.html, "dates by its own custom"
    assert client.get("/health/ready").get_json()["catalogs"] == {"offered": ["en", "cy"], "missing": {}}


def test_that_nobody_reads_it_aloud_is_said_and_no_other_voice_does(client: FlaskClient) -> None:
    page = fetch(client, "/cy/tea/easy/making-tea")
    if parts_of(client.application).narrator.voices(NOBODY_READS):
        pytest.fail("a voice reads this language now: take another one for this test")
    assert page.all("audio") == []
    assert "«This text cannot be heard here: there is no voice for its language»." in page.html
    assert client.get("/cy/tea/easy/making-tea.mp3").status_code == 404
    found = client.get("/api/v1/articles/tea/sections/making-tea?lang=cy&level=easy").get_json()
    assert (found["served"]["lang"], found["audio"]) == ("cy", [])
    with pytest.raises(NoVoice):
        parts_of(client.application).narrator.recipe("tea", "cy", "easy", "making-tea")
