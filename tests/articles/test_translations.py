"""What is served of a translation when it, or its English, has changed; before and after an update."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polib
import pytest

from service import catalogs
from service.articles import library, recording, renditions, translations
from service.articles.library import Library
from service.articles.model import LEVELS, Level
from service.articles.reviews import Review
from service.articles.translations import Edition, Standing
from service.catalogs import by_context, po_path
from service.toml_lines import SourceError
from tests import cases, translated
from tests.articles.test_extraction import template

MAKING, WHAT, ABOUT = "making-tea", "what-tea-is", "about-this-text"


@dataclass(frozen=True)
class Tea:
    """The small article with a whole translation into French, made up by code."""

    folder: Path
    translations: Path

    def library(self) -> Library:
        english = Library(articles={"tea": library.load_article(self.folder)})
        return translations.load(english, self.translations)

    def edition(self) -> Edition:
        found = self.library().edition("tea", "fr")
        assert found
        return found

    def update(self) -> None:
        """What `flask translations update` does."""
        for domain in (*LEVELS, "terms"):
            path = template(self.folder, domain, self.translations)
            catalogs.merge(po_path(self.translations, "fr", path.stem), path, by_context, {})

    def change(self, level: Level, context: str, spoil: Callable[[polib.POEntry], None]) -> None:
        translated.change(po_path(self.translations, "fr", f"tea-{level}"), context, spoil)

    def review(self, level: Level, section: str, **given: object) -> None:
        """Record that a program has checked a section as it stands."""
        points = dict.fromkeys(
            ("accuracy", "completeness", "terminology", "register", "fluency", "safety"), 4
        )
        base = Review(
            state="ai-checked",
            translator="one program",
            translated=date(2026, 1, 2),
            english="",
            translation="",
            reviewed=date(2026, 1, 3),
            role="program",
            credential="another program",
            rubric=points,
        )
        edition = self.edition()
        recording.write(
            edition.reviews, {(level, section): recording.of_section(edition, level, section, base)}
        )


@pytest.fixture
def tea(tmp_path: Path) -> Tea:
    folder = cases.article(tmp_path)
    # Boiling the leaves is what harms here.
    cases.spoil(
        folder, "facts.toml", 'id = "F06"\nclass = "core"', 'id = "F06"\nclass = "core"\nsafety = true'
    )
    translated.article(folder, tmp_path / "translations", "fr")
    return Tea(folder, tmp_path / "translations")


def empty(entry: polib.POEntry) -> None:
    entry.msgstr = ""


def doubt(entry: polib.POEntry) -> None:
    entry.flags = ["fuzzy"]


def reword(entry: polib.POEntry) -> None:
    entry.msgstr = entry.msgstr.replace("»", " anew»", 1)


def guessed(entry: polib.POEntry) -> None:
    entry.flags, entry.previous_msgid, entry.previous_msgctxt = ["fuzzy"], "Tea is hot.", "elsewhere.hot"


Spoil = Callable[[Tea], None]


def english(old: str, new: str, level: Level = "easy") -> Spoil:
    return lambda tea: cases.spoil(tea.folder, f"{level}.md", old, new)


def translation(context: str, spoil: Callable[[polib.POEntry], None]) -> Spoil:
    return lambda tea: tea.change("easy", context, spoil)


EASY_MAKING: tuple[Level, str] = ("easy", MAKING)
EASY_WHAT: tuple[Level, str] = ("easy", WHAT)
ROWS = [
    pytest.param(lambda tea: None, None, "current", "", id="nothing changed"),
    pytest.param(
        translation("what-tea-is.drink", empty),
        EASY_WHAT,
        "missing",
        "what-tea-is.drink",
        id="one taken away",
    ),
    pytest.param(
        translation("what-tea-is.title", empty),
        EASY_WHAT,
        "missing",
        "what-tea-is.title",
        id="a title taken away",
    ),
    pytest.param(
        translation("what-tea-is.question-2", empty),
        EASY_WHAT,
        "missing",
        "what-tea-is.question-2",
        id="a question taken away",
    ),
    pytest.param(
        translation("what-tea-is.drink", doubt),
        EASY_WHAT,
        "missing",
        "what-tea-is.drink",
        id="one marked fuzzy",
    ),
    pytest.param(
        translation("what-tea-is.drink", guessed),
        EASY_WHAT,
        "missing",
        "what-tea-is.drink",
        id="one guessed from another place by a tool",
    ),
    pytest.param(
        english("Tea is a drink made from dry leaves.", "Tea is a drink that is made from leaves."),
        EASY_WHAT,
        "stale",
        "what-tea-is.drink",
        id="an English block changed",
    ),
    pytest.param(
        english("1. What is tea made from?", "1. So what is tea made from?"),
        EASY_WHAT,
        "stale",
        "what-tea-is.question-1",
        id="an English question changed",
    ),
    pytest.param(
        english("Let them steep for three minutes.", "Let them steep for just three minutes."),
        EASY_MAKING,
        "withdrawn",
        "making-tea.leaves",
        id="an English block changed that states a safety fact",
    ),
    pytest.param(
        english(
            "<!-- leaves: F06 F07, explains steep -->\nDo not boil the leaves.",
            "<!-- leaves: F07, explains steep -->\nBe patient.",
        ),
        EASY_MAKING,
        "withdrawn",
        "making-tea.leaves",
        id="one changed that stated a safety fact and states it no more",
    ),
    pytest.param(
        english("Heat the water in a kettle.", "Heat water in a kettle."),
        EASY_MAKING,
        "stale",
        "making-tea.heat",
        id="one changed beside the safety fact",
    ),
    pytest.param(
        english("<!-- awake: F04", "<!-- cup: F01 -->\nTea is made from dry leaves.\n\n<!-- awake: F04"),
        EASY_WHAT,
        "missing",
        "what-tea-is.cup",
        id="an English block added",
    ),
]


@pytest.mark.parametrize("is_updated", [False, True], ids=["before the update", "after the update"])
@pytest.mark.parametrize(("spoil", "place", "state", "block"), ROWS)
def test_exactly_the_section_that_is_concerned_changes(
    tea: Tea, spoil: Spoil, place: tuple[Level, str] | None, state: str, block: str, is_updated: bool
) -> None:
    spoil(tea)
    if is_updated:
        tea.update()
    standings = tea.edition().standings
    changed = {at: each for at, each in standings.items() if each != Standing(state="current")}
    assert list(changed) == ([place] if place else [])
    assert [(each.state, each.block) for each in changed.values()] == ([(state, block)] if place else [])


@pytest.mark.parametrize("is_updated", [False, True], ids=["before the update", "after the update"])
def test_a_stale_section_is_the_last_translation_whole(tea: Tea, is_updated: bool) -> None:
    english("Tea is a drink made from dry leaves.", "Tea is a drink that is made from leaves.")(tea)
    if is_updated:
        tea.update()
    found = tea.library()
    text = renditions.choose(found, found.articles["tea"], WHAT, "easy", "fr")
    assert (text.served_lang, text.fallback, text.stale) == ("fr", False, True)
    assert text.section.body[0].text == "«Tea is a drink made from dry leaves»."
    assert text.changed is not None
    assert text.translated_from is None, "no record tells which day's English it was"


def test_a_withdrawn_section_is_english_whole(tea: Tea) -> None:
    english("Let them steep for three minutes.", "Let them steep for just three minutes.")(tea)
    found = tea.library()
    text = renditions.choose(found, found.articles["tea"], MAKING, "easy", "fr")
    assert (text.served_lang, text.fallback, text.stale, text.review) == ("en", True, False, "source")
    assert text.section is found.articles["tea"].levels["easy"].section(MAKING)


def test_a_change_and_a_change_back_leave_the_translation_current(tea: Tea) -> None:
    english("Tea is a drink made", "Tea is drink made")(tea)
    tea.update()
    english("Tea is drink made", "Tea is a drink made")(tea)
    assert tea.edition().standings[EASY_WHAT].state == "current"
    tea.update()
    assert tea.edition().standings[EASY_WHAT].state == "current"


def test_blocks_keep_ids_facts_and_kinds_and_have_the_sentences_of_the_language(tea: Tea) -> None:
    tea.change("easy", "what-tea-is.kinds", lambda entry: setattr(entry, "msgstr", "Un. Deux.\nTrois !"))
    edition = tea.edition()
    block = edition.article.levels["easy"].section(WHAT).body[1]
    was = edition.source.levels["easy"].section(WHAT).body[1]
    assert (block.id, block.kind, block.facts, block.text) == (
        was.id,
        was.kind,
        was.facts,
        "Un. Deux. Trois !",
    )
    assert [each.id for each in block.sentences] == [f"{was.id}.{n}" for n in (1, 2, 3)]
    lines = edition.article.levels["easy"].path.read_text(encoding="utf-8").splitlines()
    assert lines[block.line - 1] == 'msgctxt "what-tea-is.kinds"'


ALONE = [
    pytest.param("article.title", "title_langs", id="the title"),
    pytest.param("ask.2", "ask_langs", id="one of the questions to ask"),
]


@pytest.mark.parametrize("spoil", [empty, doubt])
@pytest.mark.parametrize(("context", "langs"), ALONE)
def test_what_stands_alone_is_english_and_says_so(
    tea: Tea, context: str, langs: str, spoil: Callable[[polib.POEntry], None]
) -> None:
    tea.change("easy", context, spoil)
    edition = tea.edition()
    assert getattr(edition, langs) == {"easy": "en", "plain": "fr", "standard": "fr"}
    assert all(each.state == "current" for each in edition.standings.values())
    asked = [block.text for block in edition.article.levels["easy"].ask]
    assert ("«Which tea would you pick for me»?" in asked) is (context != "ask.2"), (
        "a list is in one language"
    )


def test_a_term_without_its_meaning_is_english_and_says_so(tea: Tea) -> None:
    translated.change(po_path(tea.translations, "fr", "tea-terms"), "kettle.meaning", empty)
    terms = {term.id: (term.term, term.meaning, term.lang) for term in tea.edition().article.terms}
    assert terms["kettle"] == ("kettle", "A pot for water.", "en")
    assert terms["steep"] == ("«steep»", "«To sit in hot water».", "fr")


def test_the_glossary_of_the_language_says_how_a_term_is_written(tea: Tea) -> None:
    (tea.translations / "fr" / "tea-glossary.toml").write_text(
        'latin = ["Camellia sinensis"]\n'
        '[kettle]\nforms = ["bouilloires"]\nexplained_by = ["pot … eau"]\nsay = ""\n'
    )
    edition = tea.edition()
    (kettle,) = (term for term in edition.article.terms if term.id == "kettle")
    assert (kettle.forms, kettle.explained_by, kettle.say) == (
        ("«kettle»", "bouilloires"),
        ("pot … eau",),
        "",
    )
    assert edition.glossary.latin == ("Camellia sinensis",)


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        pytest.param(
            "tea-glossary.toml", "[kettle]\nform = []\n", "1: kettle has an unknown key 'form'", id="a key"
        ),
        pytest.param("tea-glossary.toml", "latin = 1\n", "1: tea-glossary.toml needs latin", id="a list"),
        pytest.param("tea-anchors.toml", "[F01]\nstates = []\n", "1: F01 needs states", id="no wordings"),
        pytest.param("review.toml", "[easy.x]\nstate = 1\n", "1: easy.x needs state", id="a state"),
        pytest.param("LC_MESSAGES/tea-easy.po", "rubbish\n", "1: is no line of a PO file", id="no PO file"),
    ],
)
def test_a_fault_in_a_file_of_a_language_is_told_with_its_line(
    tea: Tea, name: str, text: str, why: str
) -> None:
    (tea.translations / "fr" / name).write_text(text)
    with pytest.raises(SourceError) as caught:
        tea.edition()
    assert str(caught.value).startswith(f"{tea.translations / 'fr' / name}:{why}")


# Reviews


def test_a_review_holds_for_the_very_translation_that_was_checked(tea: Tea) -> None:
    tea.review("easy", WHAT)
    found = tea.library()
    text = renditions.choose(found, found.articles["tea"], WHAT, "easy", "fr")
    assert (text.review, text.reviewed, text.stale) == ("ai-checked", date(2026, 1, 3), False)
    assert text.translated_from == text.changed, "it is of the English of now"
    tea.change("easy", "what-tea-is.drink", reword)
    found = tea.library()
    text = renditions.choose(found, found.articles["tea"], WHAT, "easy", "fr")
    assert (text.review, text.reviewed) == ("machine", None)


def test_a_stale_section_tells_the_day_of_its_english(tea: Tea) -> None:
    tea.review("easy", WHAT)
    english("Tea is a drink made from dry leaves.", "Tea is a drink that is made from leaves.")(tea)
    found = tea.library()
    text = renditions.choose(found, found.articles["tea"], WHAT, "easy", "fr")
    assert (text.stale, text.review, text.translated_from) == (True, "ai-checked", date(2026, 1, 2))


def test_a_translator_who_finds_nothing_to_change_still_needs_a_new_review(tea: Tea) -> None:
    tea.review("easy", WHAT)
    english("Tea is a drink made from dry leaves.", "Tea is a drink that is made from leaves.")(tea)
    tea.update()

    def settle(entry: polib.POEntry) -> None:
        entry.flags, entry.previous_msgid, entry.previous_msgctxt = [], None, None

    tea.change("easy", "what-tea-is.drink", settle)
    standing = tea.edition().standings[EASY_WHAT]
    assert (standing.state, standing.why) == ("stale", "the English has changed since the review")
    tea.review("easy", WHAT)
    assert tea.edition().standings[EASY_WHAT].state == "current"


def test_what_has_been_left_behind_cannot_be_recorded_as_checked(tea: Tea) -> None:
    english("Tea is a drink made from dry leaves.", "Tea is a drink that is made from leaves.")(tea)
    with pytest.raises(recording.NotRecorded, match=r"easy/what-tea-is is stale"):
        tea.review("easy", WHAT)


def test_the_least_checked_of_several_is_told(tea: Tea) -> None:
    tea.review("easy", WHAT)
    found = tea.library()
    article = found.articles["tea"]
    texts = [renditions.choose(found, article, section, "easy", "fr") for section in (WHAT, MAKING)]
    assert [text.review for text in texts] == ["ai-checked", "machine"]
    assert renditions.lowest(texts) == "machine"
    assert renditions.lowest(texts[:1]) == "ai-checked"
    assert renditions.lowest([renditions.choose(found, article, WHAT, "easy", "en")]) == "source"
