"""Where a wording stands in a sentence, and where it does not."""

import pytest

from service.articles.wordings import first_places, found, holds

HELD = [
    pytest.param("three cups", "Drink three cups.", id="plain words"),
    pytest.param("Three Cups", "DRINK THREE CUPS.", id="capitals do not count"),
    pytest.param("three cups", "Drink three\n  cups.", id="any white space is a space"),
    pytest.param("keep … awake", "It can keep you awake.", id="a gap"),
    pytest.param("keep … awake", "It can keep awake.", id="a gap with nothing in it"),
    pytest.param("keep…awake", "It can keep you awake.", id="a gap written without spaces"),
    pytest.param("a … b … c", "a x b y c", id="two gaps"),
    pytest.param("a … a", "a and a", id="the same word on both sides of a gap"),
    pytest.param("three cups", "three cups", id="the whole text"),
    pytest.param("three cups", "(three cups)", id="punctuation is no part of a word"),
    pytest.param("T cell", "a T cell's skin", id="an apostrophe ends a word"),
    pytest.param("cell", "a T-cell", id="a hyphen ends a word"),
    pytest.param("(CAR)", "receptor (CAR) cells", id="brackets are letters like others"),
    pytest.param("1.5 cups", "Drink 1.5 cups.", id="a full stop is itself"),
    pytest.param(
        "C++ … *x*", "Is C++ like *x* or not?", id="signs that mean something to a regular expression"
    ),
    pytest.param("café", "Le CAFÉ noir.", id="capitals of letters beyond ASCII"),
    pytest.param("cafe\u0301", "Le café noir.", id="a letter put together is the same letter"),
    pytest.param("чай", "Зелёный чай.", id="another alphabet"),
    pytest.param("keep … awake", "It can keep you.\nIt holds you awake.", id="a gap runs over lines"),
    pytest.param("免疫", "新的免疫疗法", id="Han: nothing shows where a word ends"),
    pytest.param("截至 … 批准", "截至2021年9月，FDA批准了一种", id="Han with a gap"),
    pytest.param("FDA", "美国FDA批准了", id="a Latin name right beside Han"),
    pytest.param("CAR T", "这种CAR T细胞", id="one of two words, too"),
    pytest.param("ยา", "ใช้ยารักษา", id="Thai"),
    pytest.param("المناعة", "جهاز المناعة.", id="Arabic has spaces"),
]
NOT_HELD = [
    pytest.param("awake … keep", "It can keep you awake.", id="the order counts"),
    pytest.param("keep … awake", "It keeps you awake.", id="the front of a longer word"),
    pytest.param("awake", "It stays unawake.", id="the end of a longer word"),
    pytest.param("cup", "Drink three cups.", id="a plural is another word"),
    pytest.param("cups", "Drink a cup.", id="a singular is another word"),
    pytest.param("a … b", "ab", id="a gap is between words"),
    pytest.param("a … a", "a", id="one word does not stand on both sides of a gap"),
    pytest.param("1.5 cups", "Drink 1x5 cups.", id="a full stop is no wild card"),
    pytest.param("caf", "Le café noir.", id="a letter beyond ASCII goes on with the word"),
    pytest.param("чай", "Большой чайник.", id="words of another alphabet have ends, too"),
    pytest.param("three cups", "three-cups", id="a hyphen is no space"),
    pytest.param("now", "I know snow.", id="inside other words"),
    pytest.param("CAR", "这种CARS细胞", id="a longer Latin word beside Han"),
    pytest.param("疗法免疫", "免疫疗法", id="the order counts in Han"),
    pytest.param("مناعة", "جهاز المناعة.", id="an article written together makes another word"),
]


@pytest.mark.parametrize(("wording", "text"), HELD)
def test_a_wording_is_found(wording: str, text: str) -> None:
    assert holds(text, [wording])
    assert found([wording], text)


@pytest.mark.parametrize(("wording", "text"), NOT_HELD)
def test_a_wording_is_not_found(wording: str, text: str) -> None:
    assert not holds(text, [wording])
    assert not found([wording], text)


def test_one_of_many_wordings_is_enough_and_of_none_there_is_none() -> None:
    assert holds("It may rain.", ["can", "may"])
    assert not holds("It may rain.", [])


def test_what_is_found_is_the_text_in_the_order_of_the_wordings() -> None:
    text = "So Far it is known; NOW it is not."
    assert found(["now", "today", "so … far", "so far"], text) == ["NOW", "So Far", "So Far"]


def test_a_gap_takes_as_little_as_it_can() -> None:
    assert found(["keep … awake"], "keep you awake and her awake") == ["keep you awake"]


FORMS = [("virus", "virus"), ("therapy", "virus therapy"), ("virus", "viruses"), ("cell", "T cell")]
PLACES = [
    pytest.param("A virus.", {"virus": 2}, id="alone"),
    pytest.param("A virus therapy.", {"therapy": 2}, id="a longer form hides a shorter one"),
    pytest.param(
        "A Virus Therapy uses a virus.", {"therapy": 2, "virus": 23}, id="hidden there, not elsewhere"
    ),
    pytest.param("Viruses and a virus.", {"virus": 0}, id="the first of its forms"),
    pytest.param("A virus and viruses.", {"virus": 2}, id="the first place, whatever the form's length"),
    pytest.param("Antivirus.", {}, id="no part of a word"),
    pytest.param("", {}, id="an empty text"),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_a_name_stands_first_where_one_of_its_forms_does(text: str, places: dict[str, int]) -> None:
    assert first_places(FORMS, text) == places


def test_the_order_of_the_forms_does_not_matter() -> None:
    text = "A virus therapy uses a virus."
    assert first_places(reversed(FORMS), text) == first_places(FORMS, text)
