"""What a formula is, and how its values are to be read."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Literal

from service.text.counts import Numbers, Totals

Band = Literal["easy", "medium", "hard"]


@dataclass(frozen=True, kw_only=True)
class Bands:
    """How the values of a scale are to be read; on a scale where more is easier, `easy` is over `medium`."""

    easy: float
    """The last value that is still easy."""
    medium: float
    """The last that is not yet hard."""
    source: str

    @property
    def higher_is_easier(self) -> bool:
        return self.easy > self.medium

    def of(self, value: float) -> Band:
        """The band that the value is in."""
        beyond = value.__lt__ if self.higher_is_easier else value.__gt__
        return "hard" if beyond(self.medium) else "medium" if beyond(self.easy) else "easy"


@dataclass(frozen=True, kw_only=True)
class Formula:
    """A row of the table."""

    name: str
    language: str
    """The first subtag of the language that it was made for."""
    value: Callable[[Totals], Numbers]
    """From totals of a text, with no axis, or of many along one; as published."""
    needs: frozenset[str]
    """The columns of Totals that it looks at."""
    higher_is_easier: bool
    fewest_sentences: int
    """Below that its value is an extrapolation."""
    bands: Bands | None
    """None where nobody has published any for it."""
    source: str
    packages: tuple[str, ...] = ()
    """An extra that an operator may have left out."""

    def band(self, value: float) -> Band | None:
        return self.bands.of(value) if self.bands else None

    @property
    def installed(self) -> bool:
        return all(find_spec(package) for package in self.packages)
