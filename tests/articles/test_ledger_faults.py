"""The tables beside the text: where a fault of theirs is told."""

from pathlib import Path

import pytest

from service.articles.library import load_article
from service.toml_lines import SourceError
from tests.cases import spoil

ARTICLE, BANDS, FACTS, TERMS, ANCHORS = (
    f"{name}.toml" for name in ("article", "bands", "facts", "terms", "anchors")
)
SECTIONS = '["what-tea-is", "making-tea", "about-this-text"]'

FAULTS = [
    # article.toml
    pytest.param(ARTICLE, 'id = "tea"\n', "", "1: article.toml needs id", id="no id"),
    pytest.param(
        ARTICLE, '"tea"', '"Black tea"', "1: article.toml has 'Black tea': an id is", id="words for an id"
    ),
    pytest.param(ARTICLE, SECTIONS, "3", "2: article.toml needs sections = [", id="sections = 3"),
    pytest.param(
        ARTICLE,
        f"sections = {SECTIONS}",
        "sections = []",
        "2: article.toml needs sections, each",
        id="no sections",
    ),
    pytest.param(
        ARTICLE,
        '"making-tea"',
        '"what-tea-is"',
        "2: article.toml needs sections, each once",
        id="a section twice",
    ),
    pytest.param(
        ARTICLE,
        '"making-tea"',
        '"all"',
        "2: article.toml has 'all': an id is",
        id="a section with the name of an address",
    ),
    pytest.param(
        ARTICLE, '"making-tea"', '"a/b"', "2: article.toml has 'a/b': an id is", id="a section that is no id"
    ),
    pytest.param(
        ARTICLE,
        '= ["about-this-text"]',
        '= ["about"]',
        "3: article.toml has no section about",
        id="an exempt section that is not there",
    ),
    pytest.param(
        ARTICLE,
        'without_summary = ["about-this-text"]',
        'without_summary = ["about-this-text"]\nsample = "about-this-text"',
        "4: article.toml has no section about-this-text with a summary",
        id="a sample without a summary",
    ),
    pytest.param(
        ARTICLE,
        "without_summary",
        "without_sumary",
        "3: article.toml has an unknown key 'without_sumary'",
        id="a key misspelled",
    ),
    pytest.param(ARTICLE, 'reviewed = "2021-09"\n', "", "1: source needs reviewed", id="no month of review"),
    pytest.param(
        ARTICLE, '"2024-09"', '"2024-13"', '7: source needs due = "YYYY-MM"', id="a month that is none"
    ),
    pytest.param(ARTICLE, '"2021-09"', "2021-09-01", "6: source needs reviewed", id="a date for a month"),
    pytest.param(
        ARTICLE,
        "[source]",
        "[sources]",
        "5: article.toml has an unknown key 'sources'",
        id="source misspelled",
    ),
    pytest.param(
        ARTICLE,
        "reviewed =",
        "reveiwed =",
        "6: source has an unknown key 'reveiwed'",
        id="reviewed misspelled",
    ),
    pytest.param(
        ARTICLE,
        ', title = "A Book of Tea"',
        "",
        "8: reference 1 needs title",
        id="a reference without title",
    ),
    pytest.param(
        ARTICLE,
        '{ publisher = "The Tea House", title = "A Book of Tea" }',
        '"A Book"',
        "8: reference 1 has to be a table",
        id="a reference in words",
    ),
    pytest.param(
        ARTICLE,
        "date = 2026-11-23",
        'date = "today"',
        "14: changed.easy.what-tea-is needs a date like",
        id="a change without date",
    ),
    pytest.param(
        ARTICLE,
        "[changed.plain]\nwhat-tea-is = {",
        "[changed.plain]\nwhat-tea-is = { day = 1,",
        "18: changed.plain.what-tea-is has an unknown key 'day'",
        id="more of a change than is known",
    ),
    pytest.param(
        ARTICLE,
        "[changed.plain]\n",
        "[changed.plain]\ncup = 3\n",
        "18: changed.plain.cup has to be a table",
        id="a number for a change",
    ),
    pytest.param(
        ARTICLE,
        "[changed.plain]",
        "[changed.hard]",
        "17: changed has an unknown key 'hard'",
        id="changes of no level",
    ),
    pytest.param(ARTICLE, 'id = "tea"', 'id = "tea', "1: Illegal character", id="not TOML"),
    # bands.toml
    pytest.param(BANDS, "[en.easy]", "[en.esay]", "1: en has an unknown key 'esay'", id="bands of no level"),
    pytest.param(
        BANDS,
        "[en.plain]",
        "[fr.plain]",
        "1: en has no bands for plain",
        id="a language with a level that nothing binds",
    ),
    pytest.param(
        BANDS,
        "smog = {",
        "smug = {",
        "1: en.easy.measures has an unknown key 'smug'",
        id="no measure",
    ),
    pytest.param(
        BANDS,
        "smog = {",
        "gulpease = {",
        "1: en.easy.measures has an unknown key 'gulpease'",
        id="a measure of another language",
    ),
    pytest.param(
        BANDS,
        "smog = { most = 7.5 }",
        "smog = { }",
        "1: en.easy.smog needs least, most or both",
        id="a measure without a bound",
    ),
    pytest.param(
        BANDS,
        "least = 5.0, most = 10.0",
        "least = 10.0, most = 5.0",
        "8: en.standard.flesch-kincaid needs least, most or both, in order",
        id="bounds that nothing fits",
    ),
    pytest.param(
        BANDS,
        "smog = { most = 7.5 }",
        'smog = { most = "7.5" }',
        "1: en.easy.smog needs most = a number",
        id="a bound in words",
    ),
    pytest.param(
        BANDS,
        "sentence_words_most",
        "sentence_word_most",
        "1: en.easy has an unknown key 'sentence_word_most'",
        id="a bound that would not bind",
    ),
    # facts.toml
    pytest.param(FACTS, 'id = "F02"\n', "", "5: a fact of what-tea-is needs id", id="a fact without id"),
    pytest.param(
        FACTS,
        '"F02"',
        '"tea-2"',
        "11: fact tea-2 needs an id such as F01",
        id="a fact's id that no comment can name",
    ),
    pytest.param(FACTS, '"F02"', '"F01"', "7: fact F01 stands twice", id="a fact twice"),
    pytest.param(
        FACTS,
        'class = "detail"',
        'class = "extra"',
        "11: fact F02 needs class = core or detail",
        id="a class that is none",
    ),
    pytest.param(
        FACTS,
        'says = "The plant is called Camellia sinensis."',
        "",
        "11: fact F02 needs says",
        id="a fact that says nothing",
    ),
    pytest.param(
        FACTS,
        '["green", "black", "white"]',
        '"green, black"',
        "16: fact F03 needs items = [",
        id="items in one text",
    ),
    pytest.param(
        FACTS, 'keep = "can"', 'keep = ["can"]', "21: fact F04 needs keep = ", id="certainties in a list"
    ),
    pytest.param(
        FACTS,
        'as_of = "2021-09"',
        'as_of = "09/2021"',
        '41: fact F08 needs as_of = "YYYY-MM"',
        id="a month written otherwise",
    ),
    pytest.param(
        FACTS,
        'as_of = "2021-09"',
        'safety = "yes"',
        "41: fact F08 needs safety = true or false",
        id="a flag in words",
    ),
    pytest.param(
        FACTS,
        "left_out_of_easy =",
        "left_out =",
        "11: fact F02 has an unknown key 'left_out'",
        id="a fact's key misspelled",
    ),
    pytest.param(
        FACTS,
        '"a name that nobody needs at the table"',
        '""',
        "11: fact F02 needs left_out_of_easy",
        id="left out without a reason",
    ),
    pytest.param(FACTS, 'id = "making-tea"\n', "", "4: section needs id", id="a section without id"),
    pytest.param(
        FACTS,
        'id = "making-tea"',
        'id = "make-tea"',
        "29: fact F05 is of 'make-tea', which is no section",
        id="facts of a section that is not there",
    ),
    pytest.param(
        FACTS,
        'id = "making-tea"',
        'id = "making-tea"\nfacts = []',
        "4: section has an unknown key 'facts'",
        id="a section's key misspelled",
    ),
    pytest.param(FACTS, 'article = "tea"', "section = 3\n[[x]]", "5: Cannot", id="a name for two things"),
    # terms.toml
    pytest.param(
        TERMS, 'meaning = "A pot for water."', "", "8: kettle needs meaning", id="a term without meaning"
    ),
    pytest.param(TERMS, 'say = "KET-ul"', 'say = ""', "8: kettle needs say", id="a term nobody can say"),
    pytest.param(TERMS, 'term = "kettle"', "", "8: kettle needs term", id="a term without the word"),
    pytest.param(TERMS, '["kettles"]', '"kettles"', "8: kettle needs forms = [", id="forms in one text"),
    pytest.param(
        TERMS,
        '["pot for water"]',
        '["…"]',
        "8: kettle has '…': a gap stands between words",
        id="a gap alone, found everywhere",
    ),
    pytest.param(
        TERMS, "forms =", "form =", "8: kettle has an unknown key 'form'", id="a term's key misspelled"
    ),
    pytest.param(
        TERMS, "[kettle]", "[tea_kettle]", "8: tea_kettle is no id", id="a term's id that no comment can name"
    ),
    pytest.param(
        TERMS,
        "[caffeine]",
        'title = "Words"\n[caffeine]',
        "1: title has to be a table",
        id="a text among the terms",
    ),
    pytest.param(TERMS, "[kettle]", "[caffeine]", "8: Cannot declare", id="a term twice"),
    # anchors.toml
    pytest.param(ANCHORS, 'states = ["kinds"]\n', "", "10: F03 needs states", id="wordings without states"),
    pytest.param(
        ANCHORS,
        '["kinds"]',
        '["kinds", ""]',
        "10: F03 needs states = [",
        id="an empty wording, found everywhere",
    ),
    pytest.param(
        ANCHORS,
        '"black"',
        '["black", "… tea"]',
        "10: F03 has '… tea': a gap stands between",
        id="a gap before an item",
    ),
    pytest.param(ANCHORS, '"black"', "3", "10: F03 needs items = [", id="a number for an item"),
    pytest.param(
        ANCHORS, '["not", "never"]', '"not"', "19: F06 needs negation = [", id="a negation not in a list"
    ),
    pytest.param(
        ANCHORS,
        "negation =",
        "negations =",
        "19: F06 has an unknown key 'negations'",
        id="negation misspelled",
    ),
    pytest.param(
        ANCHORS,
        '["As of September 2021"]',
        '"As of September 2021"',
        "4: dates needs 2021-09 = [",
        id="a date's wording not in a list",
    ),
    pytest.param(
        ANCHORS,
        '["now", "so far"]',
        '"now"',
        "1: anchors.toml needs undated = [",
        id="a word for the present not in a list",
    ),
    pytest.param(
        ANCHORS, "[F01]", "now = 1\n[F01]", "6: dates needs now = [", id="a key that slipped into the dates"
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "why"), FAULTS)
def test_a_fault_is_told_with_file_and_line(tea: Path, name: str, old: str, new: str, why: str) -> None:
    spoil(tea, name, old, new)
    with pytest.raises(SourceError) as caught:
        load_article(tea)
    assert str(caught.value).startswith(f"{tea / name}:{why}")
