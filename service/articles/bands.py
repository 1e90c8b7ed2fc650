"""Parse bands.toml: how simple each level has to be, in each language."""

from collections.abc import Iterator
from math import inf
from typing import Any

from service.articles.model import LEVELS, Level, LevelBands, Range
from service.text.formulas import FORMULAS
from service.toml_lines import Row, TomlFile, row

_BOUNDS = ("least", "most")
_LENGTHS = ("sentence_words_most", "sentence_characters_most", "words_of_standard_most")


def bands(file: TomlFile) -> dict[tuple[str, Level], LevelBands]:
    """What is asked of each level by language tag; SourceError for what is no level, measure or bound."""
    return {
        (lang, level): _bands(file, lang, level, value)
        for lang, levels in row(file, file.path.name, file.table).table.items()
        for level, value in _levels(file, lang, levels)
    }


def _levels(file: TomlFile, lang: str, value: Any) -> Iterator[tuple[Level, Any]]:
    """All three: a level that is not named would pass whatever it is."""
    table = row(file, lang, value, LEVELS, file.line_of(f"{lang}.{LEVELS[0]}")).table
    for level in LEVELS:
        if level not in table:
            raise file.error(f"{lang} has no bands for {level}", f"{lang}.{LEVELS[0]}")
        yield level, table[level]


def _bands(file: TomlFile, lang: str, level: Level, value: Any) -> LevelBands:
    name, line = f"{lang}.{level}", file.line_of(f"{lang}.{level}")
    read = row(file, name, value, ("measures", *_LENGTHS), line)
    known = [each.name for each in FORMULAS.values() if each.language == lang.split("-")[0]]
    wanted = row(file, f"{name}.measures", read.table.get("measures", {}), known, line).table
    return LevelBands(
        measures={
            each: _range(row(file, f"{name}.{each}", bounds, _BOUNDS, line))
            for each, bounds in wanted.items()
        },
        **{key: read.number(key, inf) for key in _LENGTHS},
    )


def _range(bounds: Row) -> Range:
    found = Range(least=bounds.number("least", -inf), most=bounds.number("most", inf))
    if found == Range() or found.least > found.most:
        raise bounds.error("needs least, most or both, in order")
    return found
