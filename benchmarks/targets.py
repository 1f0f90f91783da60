"""What is aimed at, and whether it was met."""

from dataclasses import dataclass

from benchmarks import save_to_verdict, whole_roadmap
from benchmarks.timing import Timing
from benchmarks.whole_roadmap import Whole

_ANSWERS = (whole_roadmap.HINT, whole_roadmap.READ, whole_roadmap.LOG)


@dataclass(frozen=True)
class Target:
    """A bound on a measured number.

    Attributes
    ----------
    text
        What is bounded, for people.
    measured, most
        The number and its bound, both in `unit`.
    unit
        ``"s"`` for seconds, empty for a ratio.
    """

    text: str
    measured: float
    most: float
    unit: str = ""

    @property
    def met(self) -> bool:
        """Whether the number is within its bound."""
        return self.measured <= self.most


def of_saves(pooled: dict[str, Timing]) -> list[Target]:
    """Return the targets for the time from save to verdict.

    Parameters
    ----------
    pooled
        By the label of a tool, all its saves.
    """
    plain, own = pooled[save_to_verdict.PYTEST_WATCH.label], pooled[save_to_verdict.DOJO.label]
    return [
        Target("save to verdict: median of (c) / median of (a)", own.median / plain.median, 0.10),
        Target("save to verdict: p95 of (c) / median of (a)", own.p95 / plain.median, 0.18),
    ]


def of_whole(whole: Whole) -> list[Target]:
    """Return the targets for the score over the whole road, all about medians."""
    median = {label: timing.median for label, timing in whole.timings.items()}
    plain, unchanged = median[whole_roadmap.ONE_PYTEST], median[whole_roadmap.UNCHANGED]
    changed, nox = median[whole_roadmap.ONE_CHANGED], median[whole_roadmap.NOX_LIST]
    with_pytest = unchanged + median[whole_roadmap.ITS_PYTEST]
    with_suite = unchanged + median[whole_roadmap.ITS_SUITE]
    return [
        Target("score: (e) / (a)", unchanged / plain, 0.05),
        Target("score: (c) / (a)", median[whole_roadmap.COLD] / plain, 0.45),
        Target("score: (d), beside (e) and one pytest for that kata", changed, with_pytest, "s"),
        Target("score: (d), beside (e) and that kata's suite without any start", changed, with_suite, "s"),
        Target("`nox -s progress` / `nox --list`", median[whole_roadmap.NOX_PROGRESS] / nox, 2.0),
        *(Target(label, median[label], 0.25, "s") for label in _ANSWERS),
        Target(
            f"{whole_roadmap.REVEAL}, beside one pytest for that kata",
            median[whole_roadmap.REVEAL] - median[whole_roadmap.ITS_PYTEST],
            0.25,
            "s",
        ),
    ]
