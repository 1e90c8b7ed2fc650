"""What is said of a text, sentence by sentence, and how long the silence after each is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from service.articles.model import Block, BlockKind, Section
from service.speech.model import CueKind, Utterance
from service.text.sentences import ends_with_terminator, split
from service.text.spoken import Lexicon, Spoken

NOTICE_ID = "notice"

# Milliseconds of silence. A listener cannot see where a paragraph ends or that a list goes on: the bigger the
# step, the longer the silence, each clearly longer than the one below it.
BETWEEN_SENTENCES = 350  # about a breath
BETWEEN_SECTIONS = 1300  # also before the notice, which is about the text and not part of it
AT_THE_END = 300  # some players and telephone lines cut off the last moment
AFTER_BLOCK: dict[BlockKind, int] = {
    "item": 500,  # the list goes on
    "paragraph": 700,  # a new thought
    "heading": 850,  # what it announces is about to come
    "summary": 1000,  # the short version is over, the whole one begins
}


def utterances(
    sections: Sequence[Section], notice: str, *, lang: str, lexicon: Lexicon
) -> tuple[Utterance, ...]:
    """The sections in order, each as heading, summary and body, and the notice once, at the end.

    Questions are not said. The utterances of the notice share the id `notice`: they become one cue.
    """
    said = [utterance for section in sections for utterance in _section(section, lexicon)]
    said += _notice(notice, lang, lexicon)
    return (*said[:-1], replace(said[-1], pause=AT_THE_END))


def _notice(notice: str, lang: str, lexicon: Lexicon) -> Iterator[Utterance]:
    sentences = split(notice, lang)
    gap = "" if "".join(sentences) in notice else " "  # Chinese puts no space between sentences
    offset = 0
    for text in sentences:
        yield replace(_utterance(NOTICE_ID, "notice", text, BETWEEN_SENTENCES, lexicon), offset=offset)
        offset += len(text + gap)


def _section(section: Section, lexicon: Lexicon) -> Iterator[Utterance]:
    summary = (section.summary,) if section.summary else ()
    said = [each for block in (section.heading, *summary, *section.body) for each in _block(block, lexicon)]
    yield from said[:-1]
    yield replace(said[-1], pause=BETWEEN_SECTIONS)


def _block(block: Block, lexicon: Lexicon) -> Iterator[Utterance]:
    for sentence in block.sentences:
        is_last = sentence is block.sentences[-1]
        pause = AFTER_BLOCK[block.kind] if is_last else BETWEEN_SENTENCES
        yield _utterance(sentence.id, "sentence", sentence.text, pause, lexicon)


def _utterance(id_: str, kind: CueKind, text: str, pause: int, lexicon: Lexicon) -> Utterance:
    said = _closed(lexicon.spoken(text))
    return Utterance(
        id=id_, kind=kind, text=text, spoken=said.text, respellings=said.respellings, pause=pause
    )


def _closed(said: Spoken) -> Spoken:
    """With a full stop where the writer needs none, in headings and items: the voice falls as at an end."""
    goes_on = said.text.endswith((",", ";", ":"))
    end = len(said.text)
    return said if goes_on or ends_with_terminator(said.text) else said.replace(end, end, ".")
