"""What a translator is given: every text of an article once, with what has to be known of it."""

from pathlib import Path

import polib
import pytest

from service import catalogs
from service.articles import extraction
from service.articles.extraction import Extracted
from service.articles.library import load_article
from service.articles.model import LEVELS
from service.articles.translations import blocks
from tests import cases
from tests.cases import BASE


def extracted(folder: Path, name: str) -> list[Extracted]:
    with (folder / name).open("rb") as file:
        return list(extraction.extract(file, (), (), {}))


def template(folder: Path, domain: str, to: Path) -> Path:
    """Write the template of a level or of the terms."""
    file = polib.POFile(wrapwidth=0)
    name = "terms.toml" if domain == "terms" else f"{domain}.md"
    for _, _, (context, text), comments in extracted(folder, name):
        file.append(polib.POEntry(msgctxt=context, msgid=text, comment="\n".join(comments)))
    path = to / f"{folder.name}-{domain}.pot"
    path.write_text(catalogs.written(file), encoding="utf-8")
    return path


def said(name: str) -> dict[str, tuple[str, list[str]]]:
    return {context: (text, comments) for _, _, (context, text), comments in extracted(BASE, name)}


@pytest.mark.parametrize("level", LEVELS)
def test_every_text_of_a_level_is_given_once_in_its_order(level: str) -> None:
    text = next(each for each in load_article(BASE).levels.values() if each.level == level)
    wanted: list[str] = ["article.title"]
    wanted += [block.id for section in text.sections for block in blocks(section)]
    wanted += [block.id for block in text.ask]
    assert list(said(f"{level}.md")) == wanted
    assert len(extracted(BASE, f"{level}.md")) == len(wanted)


NOTES = [
    pytest.param("article.title", ["heading; level easy"], id="the title tells the level"),
    pytest.param("what-tea-is.title", ["heading"], id="a heading"),
    pytest.param("what-tea-is.question-1", ["teach-back question"], id="a question"),
    pytest.param("ask.1", ["question for the care team"], id="a question to ask"),
    pytest.param(
        "what-tea-is.kinds",
        ["paragraph", "F03: There are these kinds. [items: green; black; white]"],
        id="a list tells its items",
    ),
    pytest.param(
        "what-tea-is.awake",
        ["paragraph", "F04: Tea can keep a person awake. [keep: can]", "explains: caffeine"],
        id="a certainty, and a term that is explained",
    ),
    pytest.param(
        "making-tea.shop",
        ["paragraph", "F08: The tea house sold twelve teas. [as of 2021-09]"],
        id="a fact of its time",
    ),
]


@pytest.mark.parametrize(("context", "comments"), NOTES)
def test_a_translator_is_told_what_has_to_stay(context: str, comments: list[str]) -> None:
    assert said("easy.md")[context][1] == comments


def test_what_could_harm_is_marked(tmp_path: Path) -> None:
    folder = cases.article(tmp_path)
    cases.spoil(
        folder, "facts.toml", 'id = "F06"\nclass = "core"', 'id = "F06"\nclass = "core"\nsafety = true'
    )
    notes = {texts[0]: comments for _, _, texts, comments in extracted(folder, "easy.md")}
    assert notes["making-tea.leaves"][1] == "F06: The leaves are not boiled. [SAFETY]"


def test_terms_are_given_with_their_forms() -> None:
    found = said("terms.toml")
    assert found["kettle.term"] == ("kettle", ["term; in the text: kettle, kettles"])
    assert found["kettle.meaning"] == ("A pot for water.", ["meaning"])
    assert list(found)[:2] == ["caffeine.term", "caffeine.meaning"]


def test_a_message_tells_where_it_stands() -> None:
    rows = (BASE / "easy.md").read_text(encoding="utf-8").splitlines()
    found = {texts[0]: (line, texts[1]) for line, _, texts, _ in extracted(BASE, "easy.md")}
    line, text = found["what-tea-is.drink"]
    assert rows[line - 1] == text
