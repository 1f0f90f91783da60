"""What was done when: the first time that each kata passed, by day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.learner.history import History
from dojo.learner.score import Points, points
from dojo.learner.state import Record
from dojo.learner.store import has_passed
from dojo.learner.stub_version import Version
from dojo.learner.updates import Updated, read_updates


@dataclass(frozen=True)
class Done:
    """A kata, when it passed first in local time, and the points that it earned."""

    kata: str
    time: datetime
    points: Points


@dataclass(frozen=True)
class Log:
    """What was done.

    Attributes
    ----------
    done
        The katas that have passed, the newest last.
    undated
        The names of those that passed before there was a history, in the order of the road.
    updates
        When the course was updated, in local time, the newest last.
    """

    done: tuple[Done, ...]
    undated: tuple[str, ...]
    updates: tuple[Updated, ...] = ()

    def days(self) -> list[tuple[date, list[Done]]]:
        """Return what was done by day, the newest last."""
        return [(day, list(group)) for day, group in groupby(self.done, lambda done: done.time.date())]

    def dates(self) -> dict[str, datetime | None]:
        """Return when each kata passed first, by its name; None where that is not known."""
        dated = {done.kata: done.time for done in self.done}
        return dict.fromkeys(self.undated) | dated

    def to_json(self) -> dict[str, Any]:
        """Return the log as ``docs/json.md`` describes it."""
        return {
            "days": [
                {
                    "day": day.isoformat(),
                    "points": total(group),
                    "katas": [
                        {"kata": done.kata, "time": done.time.isoformat(), "points": done.points}
                        for done in group
                    ],
                }
                for day, group in self.days()
            ],
            "undated": list(self.undated),
            "updates": [update.to_json() for update in self.updates],
        }


def total(group: list[Done]) -> Points:
    """Return the points of several katas."""
    earned = sum(done.points for done in group)
    return int(earned) if earned == int(earned) else earned


def read_log(workspace: Workspace, roadmap: Roadmap, records: Mapping[str, Record]) -> Log:
    """Return what was done in a course.

    Parameters
    ----------
    workspace, roadmap
        The course.
    records
        What is remembered of the learner, by kata: a solution that was shown first halves the points.
    """
    first: dict[str, datetime | None] = {}
    for version in filter(lambda version: version.passes, History(workspace).versions()):
        first[version.kata] = (
            _earlier(first[version.kata], version) if version.kata in first else version.time
        )
    undated = [
        name
        for name in roadmap.names
        if (first[name] is None if name in first else has_passed(workspace, name))
    ]
    worth = {kata.name: points(kata, records.get(kata.name, Record())) for kata in roadmap.katas}
    # A kata that is no longer on the road was done even so.
    dated = [Done(kata, time.astimezone(), worth.get(kata, 0)) for kata, time in first.items() if time]
    done = sorted(dated, key=lambda done: done.time)
    return Log(tuple(done), tuple(undated), tuple(read_updates(workspace)))


def _earlier(time: datetime | None, version: Version) -> datetime | None:
    return None if time is None or version.time is None else min(time, version.time)
