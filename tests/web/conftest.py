"""One app for all tests of the edge, on the real content; and a client that checks every page it is given."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import write_po
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

import service
from service import create_app
from service.articles.library import load_article
from service.articles.translations import blocks
from service.config import Config
from service.web.parts import EXTENSION, Parts

PACKAGE = Path(service.__file__).parent
ROOT = PACKAGE.parent


@dataclass(frozen=True)
class Page:
    """A page that was fetched, and its parsed tree."""

    response: TestResponse

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def html(self) -> str:
        return self.response.text

    @cached_property
    def tree(self) -> Element:
        """Strict: a parse error of HTML 5 is an exception."""
        parsed = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(self.html)
        assert isinstance(parsed, Element)
        return parsed

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Elements of that name with those attributes, in order; `class_` is `class`."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            element
            for element in self.tree.iter(tag)
            if all(element.get(name) == value for name, value in wanted.items())
        ]

    def links(self) -> dict[str, str]:
        """Address by text of every link."""
        return {text(link): str(link.get("href")) for link in self.all("a")}


def text(element: Element) -> str:
    """What is read of an element, in single spaces."""
    return " ".join("".join(element.itertext()).split())


def without_isolates(words: str) -> str:
    """The text without the signs that close off a foreign run."""
    return words.translate({0x2066: None, 0x2069: None})


def check(page: Page) -> None:
    """What holds for every page, whoever asks for it."""
    root = page.tree
    assert root.get("lang"), "the page names no language"
    assert root.get("dir") in ("ltr", "rtl")
    _check_headings(page)
    ids = [str(element.get("id")) for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids)), sorted(each for each in ids if ids.count(each) > 1)
    _check_references(root, set(ids))
    _check_landmarks(page)
    _check_foreign(root)
    assert not page.all("script"), "no page needs script"
    assert not any(element.get("style") or element.get("onclick") for element in root.iter())
    for name in ("Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options"):
        assert page.response.headers.get(name), name
    assert "Set-Cookie" not in page.response.headers


def _check_headings(page: Page) -> None:
    headings = [element for element in page.tree.iter() if element.tag in ("h1", "h2", "h3", "h4")]
    levels = [int(heading.tag[1]) for heading in headings]
    assert levels.count(1) == 1
    assert levels[0] == 1, "the first heading is the title"
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels)), levels
    assert all(text(heading) for heading in headings)
    assert without_isolates(text(page.all("title")[0])).startswith(text(headings[0]))


def _check_references(root: Element, ids: set[str]) -> None:
    for element in root.iter():
        for name in ("aria-labelledby", "aria-describedby", "for"):
            assert set((element.get(name) or "").split()) <= ids, (element.tag, name, element.get(name))
        if (element.get("href") or "").startswith("#"):
            assert str(element.get("href"))[1:] in ids, element.get("href")


def _check_landmarks(page: Page) -> None:
    assert len(page.all("main", id="main")) == 1
    assert len(page.all("header")) == 1
    body = next(page.tree.iter("body"))
    first = next(element for element in body.iter("a"))
    assert (first.get("href"), first.get("class")) == ("#main", "skip"), "the skip link is first"
    for nav in page.all("nav"):
        assert nav.get("aria-label") or nav.get("aria-labelledby"), "a navigation without a name"
    for link in page.all("a"):
        assert text(link), f"a link without text: {link.get('href')}"
    for control in (*page.all("input"), *page.all("select"), *page.all("textarea")):
        assert page.all("label", for_=str(control.get("id"))), "a control without a label"
    for audio in page.all("audio"):
        assert audio.get("controls") is not None
        assert audio.get("preload") == "none"
        assert audio.get("autoplay") is None
    is_anybodys = bool(page.all("textarea"))
    assert bool(page.all("p", id="notice")) != is_anybodys, "what we say of our text, and only of ours"


def _check_foreign(root: Element) -> None:
    """Whatever names its language also says which way it runs, and the other way round."""
    for element in root.iter():
        if element.get("dir") != "auto":  # a field: what will be written there nobody knows
            assert (element.get("lang") is None) == (element.get("dir") is None), element.attrib


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    app = create_app(Config(store=tmp_path_factory.mktemp("store").as_uri(), workers=1))
    app.testing = True
    yield app
    parts_of(app).workers.close()


def parts_of(app: Flask) -> Parts:
    parts: Parts = app.extensions[EXTENSION]
    return parts


NewApp = Callable[..., Flask]


@pytest.fixture
def new_app(tmp_path: Path) -> Iterator[NewApp]:
    """Makes an app with other settings, on a store of its own."""
    made: list[Flask] = []

    def make(translations: Path | None = None, **settings: Any) -> Flask:
        config = Config(**{"store": (tmp_path / "store").as_uri(), "workers": 1, **settings})
        made.append(create_app(config, **({"translations": translations} if translations else {})))
        return made[-1]

    yield make
    for app in made:
        parts_of(app).workers.close()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def fetch(client: FlaskClient, url: str, status: int = 200, **options: Any) -> Page:
    """The checked page at an address."""
    response = client.get(url, **options)
    assert response.status_code == status, response.text[:500]
    assert response.content_type == "text/html; charset=utf-8"
    page = Page(response)
    check(page)
    return page


@pytest.fixture
def page(client: FlaskClient) -> Callable[..., Page]:
    return lambda url, status=200, **options: fetch(client, url, status, **options)


Messages = list[tuple[str, tuple[str, ...]]]


def messages() -> Messages:
    """Every interface text of the service with its comments."""
    methods = [("**.py", "python"), ("templates/**.html", "jinja2")]
    options = {"templates/**.html": {"silent": "false"}}
    found = extract_from_dir(PACKAGE, methods, options, comment_tags=("Translators:",))
    return [(str(message), tuple(comments)) for _, _, message, comments, _ in found]


def pseudo(message: str) -> str:
    """A made-up translation: every text in brackets that no English text has."""
    return f"⟦{message}⟧"


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Catalogs: Arabic complete (made up), Spanish with one text missing."""
    folder = tmp_path_factory.mktemp("translations")
    texts = [message for message, _ in messages()]
    _write(folder / "interface.pot", dict.fromkeys(texts, ""))
    _write(folder / "ar/LC_MESSAGES/interface.po", {message: pseudo(message) for message in texts})
    _write_section(folder / "ar/LC_MESSAGES/immunotherapy-standard.po", "about-this-text")
    _write(folder / "es/LC_MESSAGES/interface.po", {message: pseudo(message) for message in texts[1:]})
    return folder


def _write_section(path: Path, section_id: str) -> None:
    """One section of the standard text, in made-up words."""
    text = load_article(ROOT / "content/immunotherapy").levels["standard"].section(section_id)
    catalog = Catalog()
    for block in blocks(text):
        catalog.add(block.text, pseudo(block.text), context=block.id)
    with path.open("wb") as file:
        write_po(file, catalog)


def _write(path: Path, strings: dict[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    catalog = Catalog()
    for message, string in strings.items():
        catalog.add(message, string)
    with path.open("wb") as file:
        write_po(file, catalog)
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalog)
