"""How languages name themselves and write dates and numbers; what locale.toml may change."""

from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from service import locales
from service.toml_lines import SourceError

TRANSLATIONS = Path(__file__).parents[1] / "translations"
DAY = date(2026, 11, 23)

CUSTOMS = [
    pytest.param("en", "November 23, 2026", "September 2021", "1,234.5", id="English"),
    pytest.param("es", "23 de noviembre de 2026", "septiembre de 2021", "1,234.5", id="numbers as in the US"),
    pytest.param(
        "ar", "23 نوفمبر (تشرين الثاني) 2026", "سبتمبر (أيلول) 2021", "1,234.5", id="both names, Latin digits"
    ),
    pytest.param("zh-Hans", "2026年11月23日", "2021年9月", "1,234.5", id="year first"),
    pytest.param("vi", "23 tháng 11 năm 2026", "tháng 9 năm 2021", "1.234,5", id="no comma in a date"),
    pytest.param("fr", "23 novembre 2026", "septembre 2021", "1 234,5", id="French"),
    pytest.param("ht", "23 novanm 2026", "septanm 2021", "1 234,5", id="Creole, where CLDR has French"),
]


@pytest.mark.parametrize(("tag", "day", "month", "number"), CUSTOMS)
def test_dates_and_numbers_are_of_the_language(tag: str, day: str, month: str, number: str) -> None:
    assert locales.day(DAY, tag, TRANSLATIONS) == day
    assert locales.month("2021-09", tag, TRANSLATIONS) == month
    assert locales.number(1234.5, tag, TRANSLATIONS).replace("\u202f", " ").replace("\xa0", " ") == number


@pytest.mark.parametrize("tags", list(permutations(("zh-Hans", "ht", "ur", "ko"))))
def test_a_month_does_not_depend_on_the_language_asked_before(tags: tuple[str, ...], tmp_path: Path) -> None:
    # With "LLLL y" Babel 2.18 gives Haitian readers Chinese months once somebody has read Chinese.
    found = {tag: locales.month("2021-09", tag, tmp_path) for tag in tags}
    assert found == {"zh-Hans": "2021年9月", "ht": "septembre 2021", "ur": "ستمبر 2021", "ko": "2021년 9월"}


SCRIPTS = [
    pytest.param("es", "Latn", "ltr"),
    pytest.param("ht", "Latn", "ltr"),
    pytest.param("ar", "Arab", "rtl"),
    pytest.param("he", "Hebr", "rtl"),
    pytest.param("zh-Hans", "Hans", "ltr"),
    pytest.param("zh-Hant", "Hant", "ltr"),
    pytest.param("ru", "Cyrl", "ltr"),
    pytest.param("pa-Guru", "Guru", "ltr"),
]


@pytest.mark.parametrize(("tag", "script", "direction"), SCRIPTS)
def test_script_and_direction(tag: str, script: str, direction: str) -> None:
    assert (locales.script(tag), locales.direction(tag)) == (script, direction)


def own(folder: Path, text: str) -> Path:
    (folder / "cy").mkdir()
    (folder / "cy/locale.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_file_says_what_cldr_does_not(tmp_path: Path) -> None:
    months = ", ".join(f'"m{n}"' for n in range(1, 13))
    patterns = 'date = "{month}/{day}/{year}"\nmonth_year = "{year} {month}"\n'
    folder = own(tmp_path, f'autonym = "y Gymraeg"\nmonths = [{months}]\n{patterns}')
    assert locales.language("cy", folder).autonym == "Y Gymraeg"
    assert locales.day(DAY, "cy", folder) == "m11/23/2026"
    assert locales.month("2021-09", "cy", folder) == "2021 m9"


NAMES = [
    pytest.param("es-419", "es", "español (Latinoamérica)", id="by CLDR"),
    pytest.param("yue", "zh-Hant", "廣東話", id="as its own file says it"),
    pytest.param("cmn", "zh-Hant", "國語（普通話）", id="Mandarin, of which CLDR makes a script and a land"),
    pytest.param("qqq", "es", "qqq", id="no such language"),
]


@pytest.mark.parametrize(("tag", "inside", "name"), NAMES)
def test_a_language_is_called_as_its_listeners_call_it(tag: str, inside: str, name: str) -> None:
    assert locales.name(tag, inside, TRANSLATIONS) == name


FAULTS = [
    pytest.param('languages = ["yue"]', 1, "needs languages = {", id="names of nothing"),
    pytest.param('name = "x"', 1, "unknown key 'name'", id="a key"),
    pytest.param('autonym = "x"\nformats = "qq_QQ"', 2, "which CLDR does not know", id="no such formats"),
    pytest.param('months = ["a"]', 1, "needs 12 months, not 1", id="too few months"),
    pytest.param('date = "{day} {month} {year}"', 1, "together", id="a pattern without months"),
    pytest.param('month_year = "{month}"', 1, "needs month_year with {month}, {year}", id="a year left out"),
    pytest.param('month_year = "{month} {year} {era}"', 1, "has month_year", id="a place nobody fills"),
]


@pytest.mark.parametrize(("text", "line", "why"), FAULTS)
def test_a_fault_in_the_file_is_told_with_its_line(tmp_path: Path, text: str, line: int, why: str) -> None:
    with pytest.raises(SourceError) as caught:
        locales.customs("cy", own(tmp_path, text))
    assert why in caught.value.why
    assert caught.value.line == line


@pytest.mark.parametrize("tag", ["qqq", "hmn", "x", ""])
def test_what_cldr_does_not_know_is_not_known(tag: str) -> None:
    assert not locales.known(tag)
