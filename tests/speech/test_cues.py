import json
import re
from itertools import pairwise

import pytest

from service.speech.cues import as_json, webvtt
from service.speech.model import Cue

CUES = (
    Cue(id="what-is.title.1", kind="sentence", text="What it is", start=0, end=22050),
    Cue(id="what-is.intro.1", kind="sentence", text="It helps.", start=44100, end=66161),
    Cue(id="notice", kind="notice", text="Ask your care team.", start=80000, end=90000),
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
    cue = Cue(id="a.b.1", kind="sentence", text=text, start=0, end=10)
    assert webvtt([cue], 1000).split("\n", 4)[4] == f"{written}\n"


def test_hours_are_counted() -> None:
    cue = Cue(id="a.b.1", kind="sentence", text="x", start=3_599_999, end=360_000_000)
    assert "00:59:59.999 --> 100:00:00.000" in webvtt([cue], 1000)


def test_both_forms_give_the_same_times_and_none_overlaps() -> None:
    edges = list(range(0, 400_000, 331))
    cues = [
        Cue(id=f"a.b.{start}", kind="sentence", text="x", start=start, end=end)
        for start, end in pairwise(edges)
    ]
    written = re.findall(r"00:0\d:\d\d\.\d{3}", webvtt(cues, 22050))
    seconds = [60 * int(time[3:5]) + float(time[6:]) for time in written]
    read = json.loads(as_json(cues, 22050))
    assert seconds == pytest.approx([edge for cue in read for edge in (cue["start"], cue["end"])], abs=1e-9)
    assert all(cue["start"] < cue["end"] for cue in read)
    assert all(one["end"] <= other["start"] for one, other in pairwise(read))


def test_characters_are_counted_as_code_points() -> None:
    cue = Cue(id="a.b.1", kind="sentence", text="免疫 🩸", start=0, end=10)
    assert json.loads(as_json([cue], 1000))[0]["chars"] == [0, 4]


def test_no_cues_are_still_a_valid_file() -> None:
    assert webvtt([], 22050) == "WEBVTT\n"
    assert json.loads(as_json([], 22050)) == []
