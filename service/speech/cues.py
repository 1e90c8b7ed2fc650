"""Cues written out: WebVTT for players, JSON for programs. Both to the millisecond."""

import json
from collections.abc import Iterable

from service.bidi import isolated
from service.speech.model import Cue


def webvtt(cues: Iterable[Cue], rate: int) -> str:
    """WebVTT (W3C), a cue a sentence, and the notice: its id on the line before its times.

    Words have no cues here: players would show the sentence anew with each.
    """
    return "\n".join(["WEBVTT\n", *(_block(cue, rate) for cue in cues if cue.kind != "word")])


def as_json(cues: Iterable[Cue], rate: int) -> str:
    """`[{id, kind, start, end, chars: [from, to]}]`: seconds, and code points of the shown text.

    In order of time, each sentence before its words.
    """
    return json.dumps(
        [
            {
                "id": cue.id,
                "kind": cue.kind,
                "start": _milliseconds(cue.start, rate) / 1000,
                "end": _milliseconds(cue.end, rate) / 1000,
                "chars": list(cue.chars),
            }
            for cue in sorted(cues, key=lambda cue: (cue.start, -cue.end))
        ]
    )


def _block(cue: Cue, rate: int) -> str:
    return f"{cue.id}\n{_time(cue.start, rate)} --> {_time(cue.end, rate)}\n{_payload(cue.text)}\n"


def _payload(text: str) -> str:
    """One line, since an empty one would end the cue, and no markup: `-->` may not stand in it either."""
    line = isolated(" ".join(text.split()))
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _milliseconds(frame: int, rate: int) -> int:
    return round(frame * 1000 / rate)


def _time(frame: int, rate: int) -> str:
    """00:01:02.345; the hours grow as they must."""
    seconds, milliseconds = divmod(_milliseconds(frame, rate), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}"
