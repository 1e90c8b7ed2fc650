"""Parse the tables beside the text: article.toml, facts.toml, terms.toml, anchors.toml."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Any

from service.articles.model import LEVELS, Anchors, Change, Fact, Level, Reference, Term
from service.articles.wordings import GAP
from service.toml_lines import Row, TomlFile, row

_FACT = re.compile(r"F\d+")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ID_IS = "small letters and digits, with hyphens between"
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
# Words of addresses and of translation contexts that a section's id would be taken for.
_RESERVED = frozenset(("all", "article", "ask"))
_IDENTITY = ("id", "sections", "without_summary", "sample", "names", "source", "changed")
_SOURCE = ("reviewed", "due", "references")
_LEDGER = ("article", "source_reviewed", "section")
_SECTION = ("id", "title", "fact")
_FACT_KEYS = ("id", "class", "says", "items", "keep", "as_of", "safety", "left_out_of_easy", "weaker")
_TERM_KEYS = ("term", "meaning", "say", "forms", "explained_by", "avoid")
_ANCHOR_KEYS = ("states", "items", "keep", "negation")


def identity(file: TomlFile) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The article's id, its sections in order, and those of them that need no summary."""
    top = row(file, file.path.name, file.table, _IDENTITY)
    sections, exempt = top.texts("sections"), top.texts("without_summary")
    for key, each in (("id", top.text("id")), *(("sections", section) for section in sections)):
        if not _ID.fullmatch(each) or each in _RESERVED:
            raise top.error(f"has {each!r}: an id is {_ID_IS}, and not a reserved word", key)
    if not sections or len(set(sections)) < len(sections):
        raise top.error("needs sections, each once", "sections")
    if unknown := set(exempt) - set(sections):
        raise top.error(f"has no section {', '.join(sorted(unknown))}", "without_summary")
    return top.text("id"), sections, exempt


def sample(file: TomlFile) -> str | None:
    """The section whose summary shows how the levels differ."""
    top = row(file, file.path.name, file.table, _IDENTITY)
    section = top.text_or_none("sample")
    if section and section not in set(top.texts("sections")) - set(top.texts("without_summary")):
        raise top.error(f"has no section {section} with a summary", "sample")
    return section


def names(file: TomlFile) -> tuple[str, ...]:
    """Proper names that nothing but capitals tell."""
    return row(file, file.path.name, file.table, _IDENTITY).texts("names")


def review(file: TomlFile) -> tuple[str, str]:
    """Month of the source's medical review, and the one by which it should have been reviewed again."""
    source = _source(file)
    return _month(source, "reviewed"), _month(source, "due")


def references(file: TomlFile) -> tuple[Reference, ...]:
    """The sources that the source article names."""
    rows = (
        row(file, f"reference {n}", each, ("publisher", "title"), file.line_of("references"))
        for n, each in enumerate(_source(file).tables("references"), 1)
    )
    return tuple(Reference(publisher=each.text("publisher"), title=each.text("title")) for each in rows)


def _source(file: TomlFile) -> Row:
    return row(file, "source", file.table.get("source"), _SOURCE)


def _month(source: Row, key: str) -> str:
    month = source.text(key)
    if not _MONTH.fullmatch(month):
        raise source.error(f'needs {key} = "YYYY-MM"', key)
    return month


def facts(file: TomlFile) -> Iterator[Fact]:
    """The facts of every section, in ledger order."""
    seen: set[str] = set()
    for each in row(file, file.path.name, file.table, _LEDGER).tables("section"):
        section = row(file, "section", each, _SECTION, file.line_of("section"))
        name = section.text("id")
        for fact in section.tables("fact"):
            read = _fact(file, name, fact)
            if read.id in seen:
                raise file.error(f"fact {read.id} stands twice", "id", read.id)
            seen.add(read.id)
            yield read


def _fact(file: TomlFile, section: str, value: Any) -> Fact:
    fact_id = row(file, f"a fact of {section}", value, line=file.line_of("id", section)).text("id")
    fact = row(file, f"fact {fact_id}", value, _FACT_KEYS, file.line_of("id", fact_id))
    if not _FACT.fullmatch(fact_id):
        raise fact.error("needs an id such as F01")
    if fact.text("class") not in ("core", "detail"):
        raise fact.error("needs class = core or detail")
    return Fact(
        id=fact_id,
        section=section,
        core=fact.text("class") == "core",
        says=fact.text("says"),
        items=fact.texts("items"),
        keep=_meanings(fact),
        as_of=_month(fact, "as_of") if "as_of" in fact.table else None,
        safety=fact.flag("safety"),
        left_out_of_easy=fact.text_or_none("left_out_of_easy"),
        line=file.line_of("id", fact_id),
    )


def _meanings(fact: Row) -> tuple[str, ...]:
    keep = fact.text_or_none("keep") or ""
    return tuple(meaning.strip() for meaning in keep.split(";") if meaning.strip())


def terms(file: TomlFile) -> Iterator[Term]:
    """The glossary, in the file's order."""
    for term_id, value in file.table.items():
        read = row(file, term_id, value, _TERM_KEYS, file.line_of(term_id))
        if not _ID.fullmatch(term_id):
            raise read.error(f"is no id: {_ID_IS}")
        closed(read, *read.texts("explained_by"), *read.texts("avoid"), *read.texts("forms"))
        yield Term(
            id=term_id,
            term=read.text("term"),
            meaning=read.text("meaning"),
            say=read.text("say"),
            forms=(read.text("term"), *read.texts("forms")),
            explained_by=read.texts("explained_by"),
            avoid=read.texts("avoid"),
            line=file.line_of(term_id),
        )


def anchors(file: TomlFile) -> Iterator[tuple[str, Anchors]]:
    """Accepted wordings by fact id."""
    for fact_id, value in file.table.items():
        if fact_id in ("dates", "undated"):
            continue
        read = row(file, fact_id, value, _ANCHOR_KEYS, file.line_of(fact_id))
        if not read.texts("states"):
            raise read.error('needs states = ["..."]')
        found = Anchors(
            states=read.texts("states"),
            items=read.alternatives("items"),
            keep=read.alternatives("keep"),
            negation=read.texts("negation"),
            line=file.line_of(fact_id),
        )
        closed(read, *found.states, *chain(*found.items, *found.keep), *found.negation)
        yield fact_id, found


def closed(read: Row, *wordings: str) -> None:
    """SourceError where a gap is not closed in by words: such a wording would be found everywhere."""
    for wording in wordings:
        if not all(piece.strip() for piece in wording.split(GAP)):
            raise read.error(f"has {wording!r}: a gap stands between words")


def dates(file: TomlFile) -> dict[str, tuple[str, ...]]:
    """Accepted wordings of a month, by `YYYY-MM`."""
    months = row(file, "dates", file.table.get("dates", {}))
    return {month: months.texts(month) for month in months.table}


def undated(file: TomlFile) -> tuple[str, ...]:
    """Words for the present."""
    return row(file, file.path.name, file.table).texts("undated")


def changes(file: TomlFile) -> dict[tuple[Level, str], Change]:
    """When each section last changed, by level and section."""
    levels = row(file, "changed", file.table.get("changed", {}), LEVELS).table
    return {
        (level, section): _change(file, level, section, value)
        for level in LEVELS
        for section, value in row(file, f"changed.{level}", levels.get(level, {})).table.items()
    }


def _change(file: TomlFile, level: Level, section: str, value: Any) -> Change:
    line = file.line_of(section, below=file.line_of(f"changed.{level}"))
    change = row(file, f"changed.{level}.{section}", value, ("date", "digest"), line)
    when = change.table.get("date")
    if not isinstance(when, date):
        raise change.error("needs a date like 2026-11-23", "date")
    return Change(date=date(when.year, when.month, when.day), digest=change.text("digest"))
