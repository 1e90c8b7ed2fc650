"""The content as the API's JSON. The field names are the public contract's."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from service import i18n
from service.articles.library import digest
from service.articles.model import LEVELS, Article, Block, Level, Term
from service.articles.renditions import Rendition, ask, choose, lowest, title
from service.text.findings import Examination, Examined
from service.text.readability import Readability
from service.web.addresses import address
from service.web.links import here
from service.web.listening import Audio
from service.web.parts import parts
from service.web.wording import why

Json = dict[str, Any]


def summary_of(article: Article) -> Json:
    """An article in the list of articles."""
    return {
        "id": article.id,
        "title": article.levels["plain"].title,
        "languages": list(parts().languages),
        "levels": list(LEVELS),
        "url": address("api.article", article=article.id),
    }


def article_document(article: Article, level: Level, requested: Json) -> Json:
    """An article: what there is of it, and where."""
    library, lang = parts().library, i18n.current()
    texts = [choose(library, article, section, level, lang) for section in article.section_ids]
    served = lang if any(text.served_lang == lang for text in texts) else i18n.SOURCE_LANG
    edition = library.edition(article.id, lang)
    return {
        "id": article.id,
        "title": title(library, article, level, lang).text,
        "requested": requested,
        "served": {"lang": served, "level": level, "dir": i18n.direction(served)},
        "languages": [language(article, tag) for tag in parts().languages],
        "levels": list(LEVELS),
        "sections": [
            {
                "id": text.section.id,
                "title": text.section.title,
                "url": section_url(article, level, text.section.id),
            }
            for text in texts
        ],
        "source": {
            "reviewed": article.reviewed,
            "due": article.due,
            "references": [asdict(reference) for reference in article.references],
        },
        "notice": parts().notice(i18n.current()),
        "questions": [brief(block) for block in ask(library, article, level, lang)[0]],
        "terms": [_term(term) for term in (edition.article if edition else article).terms],
    }


def _term(term: Term) -> Json:
    return {"id": term.id, "term": term.term, "meaning": term.meaning, "say": term.say}


def language(article: Article, tag: str) -> Json:
    """A language of an article, who speaks it, and how far the least checked of its texts was checked."""
    voices = parts().narrator.voices(tag)
    texts = [
        choose(parts().library, article, section, level, tag)
        for level in LEVELS
        for section in article.section_ids
    ]
    return {
        **asdict(i18n.language(tag)),
        "levels": list(LEVELS),
        "review_lowest": lowest(texts),
        "voices": [{"id": voice.id, "engine": voice.engine, "lang": voice.lang} for voice in voices],
    }


def section_document(
    text: Rendition, requested: Json, score: Readability, recordings: Iterable[Audio]
) -> Json:
    """A section in one language at one level, whole."""
    article, section, level = text.article, text.section, text.level
    return {
        "article": article.id,
        "id": section.id,
        "title": section.title,
        "requested": requested,
        "served": {"lang": text.served_lang, "level": level, "dir": i18n.direction(text.served_lang)},
        "fallback": text.fallback,
        "summary": _summary(section.summary),
        "blocks": [block_document(block) for block in (section.heading, *section.body)],
        "facts": list(section.facts),
        "questions": [brief(block) for block in section.questions],
        "image": None,
        "notice": {"id": "notice", "text": parts().notice(i18n.current())},
        "readability": readability_document(score),
        "review": _review(text),
        "source": _source(text),
        "audio": [audio_document(audio) for audio in recordings],
        "links": _links(article, level, section.id),
    }


def brief(block: Block) -> Json:
    """A block of which only the text counts."""
    return {"id": block.id, "text": block.text}


def _sentences(block: Block) -> list[Json]:
    return [{"id": sentence.id, "text": sentence.text} for sentence in block.sentences]


def _summary(block: Block | None) -> Json | None:
    return {**brief(block), "sentences": _sentences(block), "facts": list(block.facts)} if block else None


def block_document(block: Block) -> Json:
    """A heading, a paragraph or an item with its sentences and facts."""
    return {**brief(block), "kind": block.kind, "facts": list(block.facts), "sentences": _sentences(block)}


def _review(text: Rendition) -> Json:
    return {
        "state": text.review,
        "stale": text.stale,
        "translated_from": text.translated_from.isoformat() if text.translated_from else None,
        "date": text.reviewed.isoformat() if text.reviewed else None,
    }


def _source(text: Rendition) -> Json:
    article = text.article
    return {
        "reviewed": article.reviewed,
        "due": article.due,
        "changed": text.changed.isoformat() if text.changed else None,
        "version": digest(parts().library.articles[article.id].levels[text.level].section(text.section.id)),
    }


def readability_document(score: Readability) -> Json:
    """A score; null is never zero."""
    return asdict(score)


def examination_document(examined: Examination, lang: str) -> Json:
    """Somebody's text, scored; `lang` is its language."""
    return {
        "readability": readability_document(examined.readability),
        "sentences": [_examined(sentence, lang) for sentence in examined.sentences],
    }


def _examined(sentence: Examined, lang: str) -> Json:
    findings = [
        {"kind": found.kind, "span": list(found.span), "why": why(found, lang)} for found in sentence.findings
    ]
    place = {"text": sentence.text, "start": sentence.start, "end": sentence.end}
    return {**place, "findings": findings, "rank": sentence.rank}


def audio_document(audio: Audio) -> Json:
    """A recording, rendered or not."""
    return {
        "voice": audio.voice.id,
        "engine": audio.voice.engine,
        "lang": audio.voice.lang,
        "speed": audio.speed,
        "rendered": audio.rendered,
        "seconds": round(audio.seconds, 3) if audio.seconds is not None else None,
        "formats": {name: asdict(file) for name, file in audio.files.items()},
        "cues_url": audio.cues_url,
    }


def section_url(article: Article, level: Level, section: str) -> str:
    """Address of the section's document."""
    return address("api.section", article=article.id, section=section, lang=i18n.current(), level=level)


def _links(article: Article, level: Level, section: str) -> Json:
    return {
        "page": here(article, level, section),
        "levels": {other: here(article, other, section) for other in LEVELS},
        "languages": {
            tag: address("reader.section", lang=tag, article=article.id, level=level, section=section)
            for tag in parts().languages
        },
    }
