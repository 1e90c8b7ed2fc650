"""Text made comparable for counting word errors: one way for what was said and for what was heard.

Only ways of writing the same sound are made one. What sounds different stays different, and is counted.
"""

import re
import unicodedata

_UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_UNITS += ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"]
_UNITS += ["seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

_ONE_SPELLING = (
    (r"\bt ?cells?\b|\bte[ea] cells?\b", lambda m: "t cells" if m.group().endswith("s") else "t cell"),
    (r"\bcar te[ea]\b", "car t"),  # as the voice is told to say it
    (r"\bhealthcare\b", "health care"),
    (r"\bcheck points?\b", lambda m: m.group().replace(" ", "")),
    (r"\b(immuno|chemo|mono|colo) (therap\w+|clonal|rectal)\b", r"\1\2"),
    (r"\btumour", "tumor"),
    (r"\bleukaemia", "leukemia"),
    (r"\btwo thousand (and )?(?=ten|\w+teen|twenty)", "twenty "),  # the years from 2010, said either way
)


def normalise(text: str) -> str:
    """Lower-case words with single spaces between them."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = re.sub(r"(?<=\b\w)\.(?=\w\b)", "", text)  # F.D.A. is FDA
    text = re.sub(r"['’]", "", text)
    text = re.sub(r"\d+", lambda number: _in_words(int(number.group())), text)
    text = " ".join(re.sub(r"[^\w\s]|_", " ", text).split())
    for pattern, spelling in _ONE_SPELLING:
        text = re.sub(pattern, spelling, text)
    return text


def _in_words(number: int) -> str:
    """A number below a hundred, or a year from 2010, in words; any other digit by digit."""
    if number < 20:
        return _UNITS[number]
    if number < 100:
        return " ".join([_TENS[number // 10 - 2], *([_UNITS[number % 10]] if number % 10 else [])])
    if 2010 <= number < 2100:
        return f"twenty {_in_words(number - 2000)}"
    return " ".join(_UNITS[int(digit)] for digit in str(number))
