"""The score: what each kata is worth now, and what to do next."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from dojo.course.roadmap import Kata, Roadmap, Route
from dojo.learner.state import Record
from dojo.running.verdict import Verdict
from dojo.version import version

Points = int | float


@dataclass(frozen=True)
class KataScore:
    """One line of the score.

    Attributes
    ----------
    points
        The difficulty once the suite passes, half of it after giving up, else 0.
    hints
        How many hints were shown.
    revealed
        Whether the solution was shown before the suite had passed.
    watertight
        Whether the edges pass as well, which earns no points.
    known
        Whether the learner knew it already, and wants to pass it over.
    lines
        How many lines of the solution were shown one by one.
    """

    kata: str
    track: str
    verdict: Verdict
    difficulty: int
    points: Points
    hints: int
    revealed: bool
    watertight: bool
    known: bool = False
    lines: int = 0


@dataclass(frozen=True)
class Way:
    """How far somebody is on a route: its name and title, how many of its katas pass, and how many it has."""

    name: str
    title: str
    passing: int
    total: int


@dataclass(frozen=True)
class Score:
    """The whole road.

    Attributes
    ----------
    score, possible
        Points earned, and points there are.
    passing, total
        Numbers of katas.
    next
        The first kata on the road that does not pass and whose needs all pass; None at the end.
    watertight
        The number of katas of which the edges pass, too.
    route
        How far the learner is on a route; None on the road.
    """

    score: Points
    possible: int
    passing: int
    total: int
    next: str | None
    katas: tuple[KataScore, ...]
    watertight: int
    route: "Way | None" = None

    def to_json(self) -> dict[str, Any]:
        """Return the score as ``docs/json.md`` describes it."""
        data = asdict(self)
        for kata in data["katas"]:
            kata["verdict"] = kata["verdict"].value
        return data | {"version": version()}


def score(
    roadmap: Roadmap,
    verdicts: Mapping[str, Verdict],
    records: Mapping[str, Record],
    watertight: Collection[str] = (),
    route: Route | None = None,
) -> Score:
    """Return the score for the verdicts of all katas.

    Parameters
    ----------
    roadmap
        The course.
    verdicts
        One for each kata, by name.
    records
        What is remembered of the learner, by kata.
    watertight
        The names of the katas of which all edges pass, too.
    route
        The one that the learner is on.
    """
    katas = tuple(
        _kata_score(
            kata, verdicts[kata.name], records.get(kata.name, Record()), watertight=kata.name in watertight
        )
        for kata in roadmap.katas
    )
    passing = {kata.kata for kata in katas if kata.verdict is Verdict.PASSING}
    return Score(
        score=_whole(sum(kata.points for kata in katas)),
        possible=sum(kata.difficulty for kata in katas),
        passing=len(passing),
        total=len(katas),
        next=next_kata(roadmap, passing | {kata.kata for kata in katas if kata.known}, route),
        katas=katas,
        watertight=sum(kata.watertight for kata in katas),
        route=way(route, passing) if route else None,
    )


def way(route: Route, passing: Collection[str]) -> Way:
    """Return how far somebody is on a route, by the names of the katas that pass."""
    return Way(route.name, route.title, len({*passing} & {*route.katas}), len(route.katas))


def next_kata(roadmap: Roadmap, done: set[str], route: Route | None = None) -> str | None:
    """Return the first kata of a route that is to be done; without one, or behind it, that of the road.

    On the road, all needs of the next kata are done, and it is no elective.

    Parameters
    ----------
    roadmap
        The course.
    done
        The katas that pass, or that the learner knew already.
    route
        The one that the learner is on.
    """
    for name in route.katas if route else ():
        if name not in done:
            return name
    ahead = (kata for kata in roadmap.katas if kata.name not in done and not kata.elective)
    return next((kata.name for kata in ahead if done.issuperset(kata.needs)), None)


def _kata_score(kata: Kata, verdict: Verdict, record: Record, *, watertight: bool) -> KataScore:
    return KataScore(
        kata=kata.name,
        track=kata.track,
        verdict=verdict,
        difficulty=kata.difficulty,
        points=points(kata, record) if verdict is Verdict.PASSING else 0,
        hints=record.hints,
        revealed=record.gave_up,
        watertight=watertight,
        known=record.known,
        lines=record.lines,
    )


def points(kata: Kata, record: Record) -> Points:
    """Return what a kata is worth to somebody once it passes."""
    return _whole(kata.difficulty / 2) if record.gave_up else kata.difficulty


def _whole(points: Points) -> Points:
    return int(points) if points == int(points) else points
