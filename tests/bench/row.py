"""One measured ratio and the bound it has to hold."""

import statistics
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Row:
    """A ratio measured in several rounds of one interleaved run."""

    what: str
    ratios: tuple[float, ...]
    """One a round."""
    bound: float

    @property
    def median(self) -> float:
        return statistics.median(self.ratios)

    @property
    def holds(self) -> bool:
        return self.median <= self.bound

    def line(self, width: int) -> str:
        """The row as text, its name as wide as that."""
        verdict = "" if self.holds else "  ABOVE"
        low, high = min(self.ratios), max(self.ratios)
        return f"{self.what:{width}}  {self.median:6.3f} {low:6.3f} {high:6.3f} {self.bound:6.2f}{verdict}"
