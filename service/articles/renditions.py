"""Choose the text that answers a request, and say what was put in its place."""

from dataclasses import dataclass

from service.articles.library import SOURCE_LANG
from service.articles.model import Article, Level, Section


class NoSection(LookupError):
    """The article has no such section."""


@dataclass(frozen=True, kw_only=True)
class Rendition:
    """A section at a level in the language that could be served."""

    article: Article
    section: Section
    level: Level
    requested_lang: str
    served_lang: str

    @property
    def fallback(self) -> bool:
        """Whether another language than the one asked for is served."""
        return self.served_lang != self.requested_lang


def choose(article: Article, section_id: str, level: Level, lang: str) -> Rendition:
    """The section whole, in English where the asked language does not have it; NoSection where nobody has."""
    sections = {section.id: section for section in article.levels[level].sections}
    if section_id not in sections:
        raise NoSection(section_id)
    return Rendition(
        article=article,
        section=sections[section_id],
        level=level,
        requested_lang=lang,
        served_lang=SOURCE_LANG,
    )
