"""Passive voice in English, without a parser: a hint for whoever writes, not a grammar.

A form of "be" or "get", up to three adverbs, and a participle: a word in -ed or one of the irregular ones.
What looks so but tells of a state ("is interested", "get used to it") is left out. A question that turns the
order round ("Are they taken?") is not found.
"""

import re

_NEGATED = r"(?:is|are|was|were)n['’]t"
_BE = r"am|is|are|was|were|be|been|being|get|gets|got|gotten|getting"
_CONTRACTED = r"(?<=[a-z])['’](?:re|m)"  # not 's, which may be "has"
_ADVERBS = """
    already also always even ever first indeed just later never not now often once only sometimes soon
    still then thus today together yet either both all again being well far much more most less least
    very too so rather quite
"""
_IRREGULAR = """
    beaten begun bent bitten bled blown born bought bound bred broken brought built burnt burst cast
    caught chosen cut dealt done drawn driven drunk dug eaten fed felt flown forbidden forgiven forgotten
    fought found frozen given ground grown heard held hidden hit hung hurt kept knit known laid led left
    lent let lit lost made met mistaken overcome paid proven put quit read rebuilt regrown retold ridden
    run said seen sent set sewn shaken shed shot shown shrunk shut sold sought spent split spoken spread
    spun stolen stuck struck stung sung sunk sworn swept swollen taken taught thought thrown told torn
    undergone understood undone upset withdrawn withheld woken won worn wound woven written
"""
# Adjectives and nouns of the same look.
_STATES = """
    accustomed advanced afraid aged alarmed amazed annoyed ashamed bed beloved bleed bored born certified
    complicated concerned confused crooked dedicated depressed detailed determined disappointed
    distressed done dressed embarrassed engaged excited exhausted experienced feed frightened gifted
    hundred hurried interested kindred limited lost married motivated naked need opposed overwhelmed
    pleased prepared qualified red related relaxed relieved retired rugged sacred satisfied scared seed
    shed shocked skilled sophisticated speed stressed supposed surprised talented tired upset weed wicked
    worried wretched
"""


def _any_of(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


# "It is used to treat" is passive, "you get used to it" and "is used to waiting" are not.
_OBJECTS = "it this that these those them him her us me you the a an my your their his its"
_ACCUSTOMED = rf"used\s+to\s+(?:{_any_of(_OBJECTS)}|\w+ing)"
_PASSIVE = re.compile(
    rf"(?:\b(?:{_NEGATED}|{_BE})|{_CONTRACTED})\s+"
    rf"(?:(?:\w+ly|{_any_of(_ADVERBS)})\s+){{0,3}}"
    rf"(?!(?:{_any_of(_STATES)}|{_ACCUSTOMED}|un\w+ed)\b)"
    rf"(?:\w+ed|{_any_of(_IRREGULAR)})\b(?!-)",
    re.IGNORECASE,
)
_GOT_USED = re.compile(r"\bg[eo]t\w*\s+(?:\w+ly\s+)?used\b", re.IGNORECASE)


def passives(sentence: str) -> tuple[tuple[int, int], ...]:
    """Where the sentence seems to be in the passive voice: from the form of "be" to the participle."""
    found = _PASSIVE.finditer(sentence)
    return tuple(each.span() for each in found if not _GOT_USED.match(each[0]))
