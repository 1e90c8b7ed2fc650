"""Latin names in text that runs from right to left."""

import pytest

from service.bidi import isolated, isolated_html
from service.speech.cues import webvtt
from service.speech.model import Cue

LINES = [
    pytest.param("خلايا CAR T تعمل", "خلايا \u2066CAR T\u2069 تعمل", id="a name of two words is one run"),
    pytest.param("FDA", "FDA", id="a line without a letter from right to left needs nothing"),
    pytest.param("في FDA 2021 سنة", "في \u2066FDA\u2069 2021 سنة", id="a year after a name is no part of it"),
    pytest.param("دواء T-VEC.", "دواء \u2066T-VEC\u2069.", id="a hyphen is, the full stop is not"),
    pytest.param("עם IL-2 כאן", "עם \u2066IL-2\u2069 כאן", id="Hebrew, a digit at the end"),
    pytest.param(
        "اتصل +1 555 010 0199 الآن", "اتصل \u2066+1 555 010 0199\u2069 الآن", id="a telephone number"
    ),
    pytest.param("اتصل (555) 010-0199", "اتصل \u2066(555) 010-0199\u2069", id="with an area code"),
    pytest.param("من 10 إلى 20", "من 10 إلى 20", id="two numbers order themselves"),
    pytest.param("English line\nسطر MP3", "English line\nسطر \u2066MP3\u2069", id="each line by itself"),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_latin_runs_in_plain_text_are_isolated(text: str, expected: str) -> None:
    assert isolated(text) == expected


BDI = '<bdi lang="en" dir="ltr">{}</bdi>'
PAGES = [
    pytest.param('<p dir="rtl">خلايا CAR T</p>', f'<p dir="rtl">خلايا {BDI.format("CAR T")}</p>', id="a run"),
    pytest.param('<p dir="rtl">MP3</p>', f'<p dir="rtl">{BDI.format("MP3")}</p>', id="a run alone"),
    pytest.param('<p dir="ltr">CAR T</p>', '<p dir="ltr">CAR T</p>', id="nothing from left to right"),
    pytest.param(
        '<p dir="rtl"><span lang="en" dir="ltr">CAR T</span> FDA</p>',
        f'<p dir="rtl"><span lang="en" dir="ltr">CAR T</span> {BDI.format("FDA")}</p>',
        id="nothing inside what is marked already",
    ),
    pytest.param('<p dir="rtl" title="CAR T">א</p>', '<p dir="rtl" title="CAR T">א</p>', id="no attribute"),
    pytest.param('<p dir="rtl">א &amp; ב</p>', '<p dir="rtl">א &amp; ב</p>', id="no character reference"),
    pytest.param(
        '<html dir="rtl"><title>א MP3</title><br>MP3</html>',
        f'<html dir="rtl"><title>א \u2066MP3\u2069</title><br>{BDI.format("MP3")}</html>',
        id="a title holds no markup; a void element no text",
    ),
    pytest.param('<p dir="rtl">א 2021 ב</p>', '<p dir="rtl">א 2021 ב</p>', id="a number orders itself"),
]


@pytest.mark.parametrize(("html", "expected"), PAGES)
def test_latin_runs_on_a_page_are_isolated(html: str, expected: str) -> None:
    assert isolated_html(html) == expected


def test_captions_isolate_by_signs() -> None:
    cue = Cue(id="a.b.1", kind="sentence", start=0, end=8000, text="خلايا CAR T & FDA", chars=(0, 17))
    lines = webvtt([cue], 8000).splitlines()
    assert lines[-1] == "خلايا \u2066CAR T\u2069 &amp; \u2066FDA\u2069"
