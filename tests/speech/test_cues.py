import json
import re
from dataclasses import replace
from itertools import pairwise

import pytest

from service.speech.cues import as_json, webvtt
from service.speech.model import Cue, CueKind


def cue(text: str, start: int, end: int, id_: str = "a.b.1", kind: CueKind = "sentence") -> Cue:
    return Cue(id=id_, kind=kind, text=text, start=start, end=end, chars=(0, len(text)))


CUES = (
    cue("What it is", 0, 22050, "what-is.title.1"),
    cue("It helps.", 44100, 66161, "what-is.intro.1"),
    cue("Ask your care team.", 80000, 90000, "notice", "notice"),
)
WORDS = (
    replace(CUES[1], kind="word", end=50000, chars=(0, 2)),
    replace(CUES[1], kind="word", start=50000, chars=(3, 8)),
    replace(CUES[2], kind="word", chars=(0, 18)),
)


def test_webvtt_is_written_as_the_standard_has_it() -> None:
    assert webvtt(CUES, 22050) == (
        "WEBVTT\n"
        "\n"
        "what-is.title.1\n"
        "00:00:00.000 --> 00:00:01.000\n"
        "What it is\n"
        "\n"
        "what-is.intro.1\n"
        "00:00:02.000 --> 00:00:03.000\n"
        "It helps.\n"
        "\n"
        "notice\n"
        "00:00:03.628 --> 00:00:04.082\n"
        "Ask your care team.\n"
    )


def test_json_has_the_contract_s_fields() -> None:
    assert json.loads(as_json(CUES, 22050)) == [
        {"id": "what-is.title.1", "kind": "sentence", "start": 0.0, "end": 1.0, "chars": [0, 10]},
        {"id": "what-is.intro.1", "kind": "sentence", "start": 2.0, "end": 3.0, "chars": [0, 9]},
        {"id": "notice", "kind": "notice", "start": 3.628, "end": 4.082, "chars": [0, 19]},
    ]


def test_json_has_the_words_after_their_sentence_in_order_of_time() -> None:
    written = json.loads(as_json((*CUES, *WORDS), 22050))
    assert [(each["id"], each["kind"], each["chars"]) for each in written] == [
        ("what-is.title.1", "sentence", [0, 10]),
        ("what-is.intro.1", "sentence", [0, 9]),
        ("what-is.intro.1", "word", [0, 2]),
        ("what-is.intro.1", "word", [3, 8]),
        ("notice", "notice", [0, 19]),
        ("notice", "word", [0, 18]),
    ]


def test_webvtt_has_no_words_since_a_player_would_show_the_sentence_anew_with_each() -> None:
    assert webvtt((*CUES, *WORDS), 22050) == webvtt(CUES, 22050)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("a < b & c > d", "a &lt; b &amp; c &gt; d", id="markup characters"),
        pytest.param("<v Doctor>Hello", "&lt;v Doctor&gt;Hello", id="no voice span is made up"),
        pytest.param("from --> to", "from --&gt; to", id="the arrow belongs to the times"),
        pytest.param("one\n\ntwo\r\nthree", "one two three", id="an empty line would end the cue"),
        pytest.param("&amp;", "&amp;amp;", id="what looks escaped is text"),
    ],
)
def test_the_text_of_a_cue_cannot_break_the_file(text: str, written: str) -> None:
    assert webvtt([cue(text, 0, 10)], 1000).split("\n", 4)[4] == f"{written}\n"


def test_hours_are_counted() -> None:
    assert "00:59:59.999 --> 100:00:00.000" in webvtt([cue("x", 3_599_999, 360_000_000)], 1000)


def test_both_forms_give_the_same_times_and_none_overlaps() -> None:
    edges = list(range(0, 400_000, 331))
    cues = [cue("x", start, end, f"a.b.{start}") for start, end in pairwise(edges)]
    written = re.findall(r"00:0\d:\d\d\.\d{3}", webvtt(cues, 22050))
    seconds = [60 * int(time[3:5]) + float(time[6:]) for time in written]
    read = json.loads(as_json(cues, 22050))
    assert seconds == pytest.approx(
        [edge for each in read for edge in (each["start"], each["end"])], abs=1e-9
    )
    assert all(each["start"] < each["end"] for each in read)
    assert all(one["end"] <= other["start"] for one, other in pairwise(read))


def test_characters_are_counted_as_code_points() -> None:
    assert json.loads(as_json([cue("免疫 🩸", 0, 10)], 1000))[0]["chars"] == [0, 4]


def test_no_cues_are_still_a_valid_file() -> None:
    assert webvtt([], 22050) == "WEBVTT\n"
    assert json.loads(as_json([], 22050)) == []
