"""Numbered editorial rules. The same functions answer `flask content check` and the tests."""

from collections.abc import Collection, Iterator

from service.articles.checks import facts, levels, shape, terms
from service.articles.checks.finding import Finding, Rule
from service.articles.model import Article

RULES: tuple[Rule, ...] = (*facts.RULES, *terms.RULES, *shape.RULES, *levels.RULES)


def check(article: Article, only: Collection[str] = ()) -> Iterator[Finding]:
    """Everything in the article that breaks a rule, rule by rule; `only` names rules to look at."""
    for rule in RULES:
        if not only or rule.id in only:
            for path, line, text in rule.find(article):
                yield Finding(path=path, line=line, rule=rule.id, text=text)
