"""The folder of articles, loaded whole or not at all."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from service.articles.library import digest, load, load_article
from service.articles.model import LEVELS, Section
from service.toml_lines import SourceError
from tests.cases import BASE, spoil

FILES = ("article.toml", "facts.toml", "terms.toml", "anchors.toml", *(f"{level}.md" for level in LEVELS))


def test_every_folder_is_an_article_and_its_id_finds_it(tea: Path) -> None:
    shutil.copytree(tea, tea.parent / "cake")
    spoil(tea.parent / "cake", "article.toml", '"tea"', '"cake"')
    (tea.parent / "spoken.pls").write_text("beside the articles", encoding="utf-8")
    (tea.parent / ".git").mkdir()
    articles = load(tea.parent).articles
    assert {key: article.id for key, article in articles.items()} == {"cake": "cake", "tea": "tea"}
    assert articles["tea"].folder == tea


def test_an_article_has_the_same_sections_at_every_level() -> None:
    article = load_article(BASE)
    assert list(article.levels) == list(LEVELS)
    for level, text in article.levels.items():
        assert (text.level, text.lang, text.path.name) == (level, "en", f"{level}.md")
        assert tuple(section.id for section in text.sections) == article.section_ids
    assert article.section_ids == ("what-tea-is", "making-tea", "about-this-text")


def test_a_folder_without_an_article_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        load(tmp_path)
    assert str(caught.value) == f"{tmp_path}:1: no article: a folder with an article.toml"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="nowhere:1: no article"):
        load(tmp_path / "nowhere")


def test_an_article_whose_file_has_another_name_does_not_vanish(tea: Path) -> None:
    shutil.copytree(tea, tea.parent / "cake")
    (tea.parent / "cake" / "article.toml").rename(tea.parent / "cake" / "artcle.toml")
    with pytest.raises(SourceError, match=r"cake/article\.toml:1: cannot be read: No such file"):
        load(tea.parent)


def test_two_articles_of_one_id_are_told(tea: Path) -> None:
    shutil.copytree(tea, tea.parent / "tea-again")
    with pytest.raises(SourceError, match=r"tea-again/article\.toml:1: article 'tea' stands twice"):
        load(tea.parent)


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_missing_is_told(tea: Path, name: str) -> None:
    (tea / name).unlink()
    with pytest.raises(SourceError) as caught:
        load(tea.parent)
    assert str(caught.value) == f"{tea / name}:1: cannot be read: No such file or directory"


@pytest.mark.parametrize("name", FILES)
def test_a_file_in_another_encoding_is_told(tea: Path, name: str) -> None:
    (tea / name).write_bytes((tea / name).read_bytes() + "\n# caf\u00e9\n".encode("latin-1"))
    lines = (tea / name).read_bytes().count(b"\n")
    with pytest.raises(SourceError) as caught:
        load(tea.parent)
    assert str(caught.value) == f"{tea / name}:{lines}: not UTF-8 text"


SECTIONS = [
    pytest.param(
        "<!-- section: making-tea -->", "<!-- section: make-tea -->", "what-tea-is, make-tea", id="other id"
    ),
    pytest.param("<!-- section: what-tea-is -->\n## What tea is\n", "", "", id="one less"),
    pytest.param(
        "<!-- ask -->",
        "<!-- section: more -->\n## More\n\n<!-- a: -->\nTea.\n\n<!-- ask -->",
        "what-tea-is, making-tea, about-this-text, more",
        id="one more",
    ),
]


@pytest.mark.parametrize(("old", "new", "found"), SECTIONS)
def test_sections_that_differ_from_the_articles_are_told(tea: Path, old: str, new: str, found: str) -> None:
    spoil(tea, "plain.md", old, new)
    with pytest.raises(SourceError) as caught:
        load(tea.parent)
    assert caught.value.path == tea / "plain.md"
    if found:
        assert caught.value.why.startswith(f"sections are {found}")
        assert caught.value.why.endswith("; article.toml names what-tea-is, making-tea, about-this-text")


def test_sections_in_another_order_are_told(tea: Path) -> None:
    spoil(tea, "article.toml", '"what-tea-is", "making-tea"', '"making-tea", "what-tea-is"')
    with pytest.raises(
        SourceError, match=r"easy\.md:1: sections are what-tea-is, making-tea, .*names making-tea"
    ):
        load(tea.parent)


@pytest.fixture
def section() -> Section:
    return load_article(BASE).levels["easy"].section("making-tea")


def test_a_digest_is_short_and_the_same_for_the_same_text(section: Section, tea: Path) -> None:
    assert len(digest(section)) == 12
    assert digest(section) == digest(load_article(tea).levels["easy"].section("making-tea"))


def test_a_digest_changes_with_all_that_a_translator_sees(section: Section) -> None:
    first, other = section.body[0], section.body[1]
    assert section.summary is not None
    changed = [
        replace(section, heading=replace(section.heading, text="Make tea")),
        replace(section, summary=replace(section.summary, text="Boil nothing.")),
        replace(section, summary=None),
        replace(section, body=(replace(first, text="Heat some water."), *section.body[1:])),
        replace(section, body=(replace(first, facts=("F06",)), *section.body[1:])),
        replace(section, body=(replace(first, id="making-tea.warm"), *section.body[1:])),
        replace(section, body=(replace(first, kind="item"), *section.body[1:])),
        replace(section, body=(first, other)),
        replace(section, questions=section.questions[:1]),
    ]
    digests = {digest(each) for each in (section, *changed)}
    assert len(digests) == len(changed) + 1


def test_a_digest_does_not_change_with_what_only_the_file_shows(section: Section) -> None:
    moved = tuple(replace(block, line=block.line + 7, explains=()) for block in section.body)
    assert digest(replace(section, body=moved)) == digest(section)
