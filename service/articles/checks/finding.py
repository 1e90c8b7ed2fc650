"""What a rule is, and what it finds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from service.articles.model import Article

Place = tuple[Path, int, str]
"""Path, line from 1, what is wrong there."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A numbered rule. Its number is never given to another one."""

    id: str
    says: str
    """The rule in one sentence."""
    find: Callable[[Article], Iterable[Place]]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A place that breaks a rule."""

    path: Path
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule} {self.text}"
