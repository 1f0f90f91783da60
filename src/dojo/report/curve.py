"""Points over time, as a line that can be drawn and as days that can be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from dojo.course.roadmap import Roadmap
from dojo.learner.score import KataScore, Points, Score

WIDTH, HEIGHT = 1000, 100
_TICKS = 4  # at most, on the axis of the points
_DATES = 4  # on the axis of the time


@dataclass(frozen=True)
class Day:
    """What passed on a day: the titles of the katas, their points, and all points from then on."""

    date: str
    titles: tuple[str, ...]
    points: Points
    total: Points


@dataclass(frozen=True)
class Curve:
    """The points of the katas that pass now, by when each passed first.

    Attributes
    ----------
    days
        The newest last; none where no pass has a date.
    undated
        How many of the katas that pass have no date: their points are there from the beginning.
    path
        The line, in a box of `WIDTH` by `HEIGHT`, as SVG writes it.
    heights, dates
        What stands on the axes: where in per cent, from below and from the left, and what.
    """

    days: tuple[Day, ...]
    undated: int
    path: str = ""
    heights: tuple[tuple[float, str], ...] = ()
    dates: tuple[tuple[float, str], ...] = ()


def curve(roadmap: Roadmap, score: Score, passed: Mapping[str, datetime | None], now: datetime) -> Curve:
    """Return the points over time.

    Parameters
    ----------
    roadmap
        Titles.
    score
        What passes now, and its points.
    passed
        When each kata passed first, in local time; None where that is not known.
    now
        The end of the line.
    """
    passing = [kata for kata in score.katas if kata.points]
    dated = [(at, kata) for kata in passing if (at := passed.get(kata.kata)) is not None]
    dated.sort(key=lambda entry: entry[0])
    base = score.score - sum(kata.points for _, kata in dated)
    undated = len(passing) - len(dated)
    if not dated:
        return Curve((), undated)
    first, last = dated[0][0], max(now, dated[-1][0])
    span = max((last - first).total_seconds(), 1.0)
    top, heights = _heights(score.score)
    corners, total = [f"M0 {_y(base, top)}"], base
    for at, kata in dated:
        total += kata.points
        corners.append(f"H{WIDTH * (at - first).total_seconds() / span:.1f}V{_y(total, top)}")
    dates = tuple(
        (100 * part / (_DATES - 1), _date(first + (last - first) * part / (_DATES - 1), first, last))
        for part in range(_DATES)
    )
    return Curve(tuple(_days(roadmap, dated, base)), undated, f"{''.join(corners)}H{WIDTH}", heights, dates)


def day(at: datetime) -> str:
    """Return a date as it is read: 3 November 2026."""
    return f"{at.day} {at:%B} {at.year}"


def _days(roadmap: Roadmap, dated: list[tuple[datetime, KataScore]], total: Points) -> list[Day]:
    days = []
    for _, entries in groupby(dated, key=lambda entry: entry[0].date()):
        passed = list(entries)
        points = sum(kata.points for _, kata in passed)
        total += points
        titles = tuple(roadmap.named(kata.kata).title for _, kata in passed)
        days.append(Day(day(passed[0][0]), titles, points, total))
    return days


def _heights(points: Points) -> tuple[float, tuple[tuple[float, str], ...]]:
    """Return where the axis of the points ends, and what stands on it: whole steps of 1, 2 or 5."""
    steps = (factor * 10**power for power in range(9) for factor in (1, 2, 5))
    step = next(step for step in steps if step * _TICKS >= points)
    count = max(1, -(-points // step))
    top = step * count
    return top, tuple((100 * n / count, f"{step * n:g}") for n in range(int(count) + 1))


def _y(points: Points, top: float) -> str:
    return f"{HEIGHT - HEIGHT * points / top:.1f}"


def _date(at: datetime, first: datetime, last: datetime) -> str:
    return f"{at:%H:%M}" if first.date() == last.date() else f"{at.day} {at:%b}"
