"""Every rule on its golden cases: files that lie over a small article which is clean under all of them."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from service.articles.checks import RULES, check
from service.articles.checks.finding import Finding
from service.articles.library import load_article
from service.articles.model import Article, LevelBands, LevelText, Range
from tests.cases import BASE, CHECKS, EXPECTED, article

IDS = [rule.id for rule in RULES]
SIDES = ("pass", "fail")
EVERY_CASE = pytest.mark.parametrize(("rule", "side"), list(product(IDS, SIDES)))

# Any new wording changes a section, which is what this rule is about and no other case's matter.
CHANGES = "C-305"
# Where a rule cannot be broken alone.
COMPANIONS = {"C-101": {"C-005"}}  # without wordings, no block can hold one


def found_in(folder: Path, *rules: str) -> list[str]:
    """Findings as lines, their paths relative to the article's folder."""
    findings = check(load_article(folder), rules)
    return [str(replace(each, path=each.path.relative_to(folder))) for each in findings]


@EVERY_CASE
def test_a_case_has_just_the_findings_that_it_expects(
    rule: str, side: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    case = CHECKS / rule / side
    found = found_in(article(tmp_path, case), rule)
    if side == "pass":
        assert found == []
    elif pytestconfig.getoption("--update-cases"):
        (case / EXPECTED).write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
    else:
        assert found == (case / EXPECTED).read_text(encoding="utf-8").splitlines()


@EVERY_CASE
def test_a_case_breaks_no_other_rule(rule: str, side: str, tmp_path: Path) -> None:
    findings = check(load_article(article(tmp_path, CHECKS / rule / side)))
    broken = {finding.rule for finding in findings} - {CHANGES, rule}
    assert broken <= (COMPANIONS.get(rule, set()) if side == "fail" else set())


def test_the_base_article_is_clean_under_all_rules(tmp_path: Path) -> None:
    assert found_in(article(tmp_path)) == []


def test_every_rule_has_both_cases_and_no_case_is_without_its_rule() -> None:
    folders = {path.relative_to(CHECKS).as_posix() for path in CHECKS.glob("C-*/*/")}
    assert folders == {f"{rule}/{side}" for rule, side in product(IDS, SIDES)}


@EVERY_CASE
def test_a_case_holds_only_files_that_differ_from_those_of_the_base(rule: str, side: str) -> None:
    files = [path for path in (CHECKS / rule / side).iterdir() if path.name != EXPECTED]
    assert files
    for path in files:
        assert path.read_bytes() != (BASE / path.name).read_bytes(), path


@pytest.mark.parametrize("rule", IDS)
def test_a_failing_case_expects_findings_of_its_rule_and_a_passing_one_none(rule: str) -> None:
    expected = (CHECKS / rule / "fail" / EXPECTED).read_text(encoding="utf-8").splitlines()
    assert expected
    assert all(f": {rule} " in line for line in expected)
    assert not (CHECKS / rule / "pass" / EXPECTED).exists()


def test_a_rule_has_a_number_of_its_own_and_says_itself_in_one_sentence() -> None:
    assert len(set(IDS)) == len(IDS)
    for rule in RULES:
        assert rule.id.startswith("C-")
        assert rule.id[2:].isdecimal()
        assert rule.says.endswith(".")


def test_only_the_rules_asked_for_are_looked_at(tmp_path: Path) -> None:
    folder = article(tmp_path, CHECKS / "C-302" / "fail", CHECKS / "C-102" / "fail")
    assert {line.split()[1] for line in found_in(folder)} >= {"C-302", "C-102"}
    assert {line.split()[1] for line in found_in(folder, "C-102", "C-001")} == {"C-102"}


def test_a_finding_reads_path_line_rule_text() -> None:
    finding = Finding(path=Path("a/easy.md"), line=7, rule="C-001", text="it lacks salt")
    assert str(finding) == "a/easy.md:7: C-001 it lacks salt"


@pytest.mark.parametrize("rule", IDS)
def test_a_rule_can_look_at_an_article_of_which_little_is_left(rule: str) -> None:
    whole = load_article(BASE)
    bare = replace(
        whole, facts=(), terms=(), changes={}, anchors={}, dates={}, undated=(), without_summary=()
    )
    without_body = {level: _without_body(text) for level, text in whole.levels.items()}
    for little in (bare, replace(whole, levels=without_body), replace(bare, levels=without_body)):
        assert all(finding.rule == rule and finding.line >= 1 for finding in check(little, {rule}))


def test_a_level_too_short_to_be_graded_is_said_and_not_passed() -> None:
    whole = load_article(BASE)
    texts = [str(each) for each in check(_with(whole, _without_body(whole.levels["easy"])), {"C-402"})]
    assert texts == [
        f"{BASE / 'easy.md'}:1: C-402 easy is too short to be graded by {name}"
        for name in ("flesch-kincaid", "smog")
    ]


def test_a_level_as_simple_as_the_next_is_not_easier() -> None:
    whole = load_article(BASE)
    same = replace(whole.levels["plain"], sections=whole.levels["easy"].sections)
    found = [str(each).partition("C-401 ")[2] for each in check(_with(whole, same), {"C-401"})]
    assert found == [
        "easy (1.5) is not easier than plain (1.5) by flesch-kincaid",
        "easy (6.4) is not easier than plain (6.4) by smog",
    ]


def test_a_level_without_bands_is_said_and_not_passed() -> None:
    whole = load_article(BASE)
    findings = check(replace(whole, bands={}), {"C-402"})
    assert [str(each) for each in findings] == [
        f"{BASE / 'bands.toml'}:1: C-402 no bands for en.{level}" for level in whole.levels
    ]


def test_a_measure_on_which_more_is_easier_orders_the_other_way_round() -> None:
    whole = load_article(BASE)
    bands = {place: LevelBands(measures={"flesch-reading-ease": Range(least=0)}) for place in whole.bands}
    assert list(check(replace(whole, bands=bands), {"C-401", "C-402"})) == []
    easy, plain = whole.levels["easy"], whole.levels["plain"]
    turned = _with(
        _with(whole, replace(easy, sections=plain.sections)), replace(plain, sections=easy.sections)
    )
    (found,) = check(replace(turned, bands=bands), {"C-401"})
    assert found.text.endswith("by flesch-reading-ease")


def test_a_sentence_can_be_bound_in_characters_for_languages_without_spaces() -> None:
    whole = load_article(BASE)
    bands = {**whole.bands, ("en", "easy"): LevelBands(measures={}, sentence_characters_most=40)}
    found = [each.text for each in check(replace(whole, bands=bands), {"C-403"})]
    assert found
    assert all(" characters, over 40: " in each for each in found)


def test_a_text_beside_an_empty_standard_one_is_too_long() -> None:
    whole = load_article(BASE)
    findings = check(_with(whole, _without_body(whole.levels["standard"])), {"C-404"})
    assert [finding.path.name for finding in findings] == ["easy.md"]


def _with(whole: Article, text: LevelText) -> Article:
    return replace(whole, levels={**whole.levels, text.level: text})


def _without_body(text: LevelText) -> LevelText:
    return replace(text, sections=tuple(replace(section, body=()) for section in text.sections))
