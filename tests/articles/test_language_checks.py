"""The rules on translations, each on its cases; and the article's own rules on a translation."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from service import catalogs
from service.articles import translations
from service.articles.checks import LANGUAGE_RULES, RULES, check_edition, check_interface
from service.articles.library import Library, load_article
from service.catalogs import INTERFACE, po_path
from tests.cases import CHECKS, EXPECTED, article, spoil, translated

IDS = [rule.id for rule in LANGUAGE_RULES]
SIDES = ("pass", "fail")
EVERY_CASE = pytest.mark.parametrize(("rule", "side"), list(product(IDS, SIDES)))


def found_in(folder: Path, *only: str) -> list[str]:
    """Findings in every language below the folder, their paths relative to it."""
    library = Library(articles={"tea": load_article(folder / "tea")})
    to = folder / "translations"
    found = []
    for edition in translations.load(library, to).editions.values():
        interface = catalogs.load(po_path(to, edition.lang, INTERFACE))
        found += [*check_edition(edition, only), *check_interface(edition.lang, interface, only)]
    return [str(replace(each, path=each.path.relative_to(folder))) for each in found]


def case(folder: Path, rule: str, side: str) -> Path:
    """The small article and its languages with the case's over them."""
    english = CHECKS / rule / side / "article"
    article(folder, *([english] if english.exists() else []))
    translated(folder, CHECKS / rule / side)
    return folder


@EVERY_CASE
def test_a_case_has_just_the_findings_that_it_expects(
    rule: str, side: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    found = found_in(case(tmp_path, rule, side), rule)
    expected = CHECKS / rule / side / EXPECTED
    if side == "pass":
        assert found == []
    elif pytestconfig.getoption("--update-cases"):
        expected.write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
    else:
        assert found == expected.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("rule", IDS)
def test_a_failing_case_expects_findings_of_its_rule_and_a_passing_one_none(rule: str) -> None:
    expected = (CHECKS / rule / "fail" / EXPECTED).read_text(encoding="utf-8").splitlines()
    assert expected
    assert all(f": {rule} " in line for line in expected)
    assert not (CHECKS / rule / "pass" / EXPECTED).exists()


def test_every_rule_has_both_cases_and_no_case_is_without_its_rule() -> None:
    folders = {path.relative_to(CHECKS).as_posix() for path in CHECKS.glob("T-*/*/")}
    assert folders == {f"{rule}/{side}" for rule, side in product(IDS, SIDES)}


def test_the_base_translation_is_clean_under_all_rules(tmp_path: Path) -> None:
    article(tmp_path)
    translated(tmp_path)
    assert found_in(tmp_path) == []


def test_a_rule_has_a_number_of_its_own_and_says_itself_in_one_sentence() -> None:
    assert len(set(IDS)) == len(IDS)
    assert not set(IDS) & {rule.id for rule in RULES}
    for rule in LANGUAGE_RULES:
        assert rule.says.endswith(".")


PO, ANCHORS = "es/LC_MESSAGES/tea-easy.po", "es/tea-anchors.toml"
OWN_RULES = [
    pytest.param(
        PO, "El té es una bebida hecha de hojas secas.", "El té es bueno.", "C-005", id="a fact is lost"
    ),
    pytest.param(PO, "puede quitarle", "va a quitarle", "C-006", id="a certainty is lost"),
    pytest.param(
        PO, "No hierva las hojas. Déjelas", "Hierva las hojas. Déjelas", "C-007", id="a not is lost"
    ),
    pytest.param(PO, "Hasta septiembre de 2021, la", "La", "C-008", id="a date is lost"),
    pytest.param(PO, "verde, negro y blanco", "verde y negro", "C-004", id="an item is lost"),
    pytest.param(PO, "¿Qué hace primero?", "Diga qué hace primero.", "C-302", id="a question is none"),
    pytest.param(PO, "tiene cafeína", "tiene teína", "C-203", id="another word for the same thing"),
    pytest.param(ANCHORS, '[F07]\nstates = ["tres minutos"]\n', "", "C-101", id="wordings are missing"),
]


@pytest.mark.parametrize(("file", "old", "new", "rule"), OWN_RULES)
def test_the_articles_rules_hold_for_a_translation_and_name_its_file(
    tmp_path: Path, file: str, old: str, new: str, rule: str
) -> None:
    article(tmp_path)
    spoil(translated(tmp_path), file, old, new)
    lines = found_in(tmp_path, rule)
    assert lines
    assert all(line.startswith(f"translations/{file}:") and f": {rule} " in line for line in lines)


def test_a_number_that_the_english_spells_out_may_stand_in_figures(tmp_path: Path) -> None:
    article(tmp_path)
    spoil(translated(tmp_path), PO, "tres minutos", "3 minutos")
    assert found_in(tmp_path, "T-201") == []
    spoil(tmp_path / "translations", PO, "3 minutos", "4 minutos")
    assert found_in(tmp_path, "T-201")


def test_what_the_english_has_left_behind_is_not_held_against_it(tmp_path: Path) -> None:
    folder = article(tmp_path)
    spoil(translated(tmp_path), PO, "se revisó en septiembre de 2021", "se revisó en septiembre de 2012")
    assert found_in(tmp_path, "T-201")
    spoil(folder, "easy.md", "This text was checked in", "This text was last checked in")
    assert found_in(tmp_path, "T-201") == []
