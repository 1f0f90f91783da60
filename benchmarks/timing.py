"""Several measurements of one thing, and their median and 95th percentile."""

import math
import statistics
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """What was measured of one thing.

    Attributes
    ----------
    label
        The thing, for people.
    seconds
        Each measurement, in seconds.
    """

    label: str
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The median, in seconds."""
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """The 95th percentile by nearest rank, in seconds: a value that was measured, not one between two."""
        return sorted(self.seconds)[math.ceil(0.95 * len(self.seconds)) - 1]


def pooled(timings: Iterable[Timing]) -> Timing:
    """Return the measurements of several timings of one label as one timing."""
    timings = list(timings)
    return Timing(timings[0].label, tuple(second for timing in timings for second in timing.seconds))
