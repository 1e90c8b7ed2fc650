"""What a rule is, and what it finds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

Place = tuple[Path, int, str]
"""Path, line from 1, what is wrong there."""


Subject = TypeVar("Subject")


@dataclass(frozen=True, kw_only=True)
class Rule(Generic[Subject]):
    """A numbered rule on an article, or on a translation. Its number is never given to another one."""

    id: str
    says: str
    """The rule in one sentence."""
    find: Callable[[Subject], Iterable[Place]]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A place that breaks a rule."""

    path: Path
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule} {self.text}"
