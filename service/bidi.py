"""Text that runs both ways: each foreign run is closed off, so that it cannot disturb the order around it.

Unicode Standard Annex 9, and https://www.w3.org/International/articles/inline-bidi-markup/.
"""

import re
from collections.abc import Iterator

_LATIN = "A-Za-z\u00c0-\u024f"
# A name may hold digits, and goes on over a space only with a letter: a year after it is no part of it.
_RUN = re.compile(
    rf"(?:[0-9]+[-\u2011]?)?[{_LATIN}][{_LATIN}0-9]*"
    rf"(?:(?:[-\u2011–/.+'’_:@]|[ \u00a0](?=[{_LATIN}]))+[{_LATIN}0-9]+)*"
    r"|\+?\(?[0-9]+(?:[-\u2011 \u00a0().]+[0-9]+){2,}"  # a telephone number
)
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE, _END = "\u2066", "\u2069"  # left-to-right isolate, pop directional isolate
_TOKEN = re.compile(r"<!--.*?-->|<[^>]+>|&#?\w+;|[^<&]+|[<&]", re.DOTALL)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_DIR = re.compile(r"""\sdir=["']?(\w+)""")
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_PLAIN = frozenset(("title", "style", "script", "textarea", "option", "bdi"))


def isolated(text: str) -> str:
    """Plain text with its Latin runs isolated on every line that has letters from right to left."""
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    return _RUN.sub(rf"{_ISOLATE}\g<0>{_END}", line) if _RIGHT_TO_LEFT.search(line) else line


def isolated_html(html: str) -> str:
    """A page with each Latin run in an element that runs from right to left put in one of its own."""
    return "".join(_pieces(html))


def _pieces(html: str) -> Iterator[str]:
    # Name of each open element, its direction, and whether markup may stand in it.
    within: list[tuple[str, str, bool]] = [("", "ltr", False)]
    for token in _TOKEN.findall(html):
        tag = _TAG.match(token)
        _, direction, is_marked_up = within[-1]
        if tag:
            _walk(within, token, bool(tag[1]), tag[2].lower())
        elif direction == "rtl" and not token.startswith(("&", "<")):
            token = _RUN.sub(_wrapped, token) if is_marked_up else _line(token)
        yield token


def _walk(within: list[tuple[str, str, bool]], token: str, closes: bool, name: str) -> None:
    if name in _VOID:
        return
    if closes:
        names = [each[0] for each in within]
        if name in names:  # with all inside it whose end tags may be left out
            del within[len(names) - 1 - names[::-1].index(name) :]
        return
    found = _DIR.search(token)
    within.append((name, found[1] if found else within[-1][1], name not in _PLAIN))


def _wrapped(run: re.Match[str]) -> str:
    return f'<bdi lang="en" dir="ltr">{run[0]}</bdi>'
