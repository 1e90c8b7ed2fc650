"""Which text answers a request, and that a substitute is said."""

import pytest

from service.articles.library import Library, load_article
from service.articles.model import LEVELS, Level
from service.articles.renditions import NoSection, choose
from tests.cases import BASE

ARTICLE = load_article(BASE)
LIBRARY = Library(articles={"tea": ARTICLE})


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("section", ARTICLE.section_ids)
def test_english_is_served_as_asked(section: str, level: Level) -> None:
    rendition = choose(LIBRARY, ARTICLE, section, level, "en")
    assert rendition.section is ARTICLE.levels[level].section(section)
    assert (rendition.article, rendition.level, rendition.section.id) == (ARTICLE, level, section)
    assert (rendition.requested_lang, rendition.served_lang, rendition.fallback) == ("en", "en", False)


def test_a_language_that_is_not_there_is_english_and_said_to_be() -> None:
    rendition = choose(LIBRARY, ARTICLE, "making-tea", "plain", "vi")
    assert (rendition.requested_lang, rendition.served_lang, rendition.fallback) == ("vi", "en", True)
    assert rendition.section is ARTICLE.levels["plain"].section("making-tea")


@pytest.mark.parametrize("section", ["coffee", "", "Making-tea", "all", "making-tea.heat"])
def test_a_section_that_nobody_has_is_an_error(section: str) -> None:
    with pytest.raises(NoSection) as caught:
        choose(LIBRARY, ARTICLE, section, "easy", "en")
    assert caught.value.args == (section,)
