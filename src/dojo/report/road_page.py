"""The road as a page for a browser: where one is, what is next, and what needs what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from dojo.course.roadmap import Kata, Roadmap, Track
from dojo.learner.score import KataScore, Score, way
from dojo.report.curve import HEIGHT, WIDTH, curve, day
from dojo.report.gallery import Picture
from dojo.report.sheet import KNOWN, MARKS, WATERTIGHT
from dojo.report.webpage import TEMPLATES, render
from dojo.running.verdict import Verdict

# What is on the page besides the verdicts: a sign and a word for each.
READY = "ready"
_SIGNS = {verdict: sign for verdict, (sign, _, _) in MARKS.items()} | {
    "watertight": WATERTIGHT[0],
    "known already": KNOWN[0],
    READY: "▷",
    "not begun": "·",
}
_LEGEND = {
    "passing": "passing: the facts of its suite hold",
    "watertight": "watertight: the edges hold as well",
    "known already": "known already, passed over",
    READY: "ready: what it needs is done",
    "not begun": "not begun",
    "failing": "failing: begun, and not passing yet",
    "broken": "broken: it cannot be imported",
    "shortcut": "shortcut: it passes with a call that is forbidden",
    "too slow": "too slow",
    "crashed": "crashed",
}
_BEGUN = (Verdict.FAILING, Verdict.BROKEN, Verdict.SHORTCUT, Verdict.TOO_SLOW, Verdict.CRASHED)


@dataclass(frozen=True)
class Stone:
    """A kata on the map.

    Attributes
    ----------
    kata
        From the roadmap.
    word, sign
        How it stands.
    done
        Whether it passes, or was known already.
    passed
        The day of the first pass, or nothing.
    points, next
        What it has earned, and whether it is the next one.
    needs, opens
        The katas before it that it builds on, and those that build on it.
    """

    kata: Kata
    word: str
    done: bool
    passed: str
    points: float
    next: bool
    needs: tuple[Kata, ...]
    opens: tuple[Kata, ...]

    @property
    def sign(self) -> str:
        """The sign for how it stands."""
        return _SIGNS[self.word]


def road_page(
    roadmap: Roadmap,
    score: Score,
    passed: Mapping[str, datetime | None],
    pictures: Sequence[Picture],
    now: datetime,
) -> str:
    """Return the page.

    Parameters
    ----------
    roadmap
        The course.
    score
        The verdicts, the points and what is next.
    passed
        When each kata passed first, in local time; None where that is not known.
    pictures
        Those that the learner's own code has drawn.
    now
        The time of the report.
    """
    stones = _stones(roadmap, score, passed)
    shown = {"passing", "watertight", READY, "not begun"} | {stone.word for stone in stones.values()}
    return render(
        TEMPLATES,
        "road.html",
        score=score,
        now=day(now),
        last=_last(roadmap, score, passed, now),
        next=stones.get(score.next or ""),
        begun=[stone for stone in stones.values() if stone.word in _BEGUN],
        known=sum(stone.word == "known already" for stone in stones.values()),
        legend=[(word, _SIGNS[word], told) for word, told in _LEGEND.items() if word in shown],
        tracks=[(track, *_sum(track, stones), _those(track.katas, stones)) for track in roadmap.tracks],
        routes=_routes(roadmap, stones),
        titles={route.name: route.title for route in roadmap.routes},
        curve=curve(roadmap, score, passed, now),
        box=(WIDTH, HEIGHT),
        pictures=pictures,
    )


def _stones(roadmap: Roadmap, score: Score, passed: Mapping[str, datetime | None]) -> dict[str, Stone]:
    done = {kata.kata for kata in score.katas if kata.verdict is Verdict.PASSING or kata.known}
    stones = {}
    for line in score.katas:
        kata = roadmap.named(line.kata)
        at = passed.get(kata.name) if line.verdict is Verdict.PASSING else None
        stones[kata.name] = Stone(
            kata,
            _word(line, ready=done.issuperset(kata.needs)),
            done=kata.name in done,
            passed=day(at) if at else "",
            points=line.points,
            next=kata.name == score.next,
            needs=tuple(map(roadmap.named, kata.needs)),
            opens=tuple(other for other in roadmap.katas if kata.name in other.needs),
        )
    return stones


def _word(line: KataScore, *, ready: bool) -> str:
    if line.watertight:
        return "watertight"
    if line.verdict is not Verdict.UNTOUCHED:
        return line.verdict.value
    if line.known:
        return "known already"
    return READY if ready else "not begun"


def _those(katas: Sequence[Kata], stones: Mapping[str, Stone]) -> list[Stone]:
    return [stones[kata.name] for kata in katas]


def _sum(track: Track, stones: Mapping[str, Stone]) -> tuple[float, int]:
    """Return the points that a track has given, and those that it has."""
    return sum(stones[kata.name].points for kata in track.katas), sum(kata.difficulty for kata in track.katas)


def _routes(roadmap: Roadmap, stones: Mapping[str, Stone]) -> list[tuple[object, object, list[Stone]]]:
    passing = {name for name, stone in stones.items() if stone.word in {"passing", "watertight"}}
    return [(route, way(route, passing), [stones[name] for name in route.katas]) for route in roadmap.routes]


def _last(roadmap: Roadmap, score: Score, passed: Mapping[str, datetime | None], now: datetime) -> str:
    """Return a sentence about the last pass; nothing where none has a date."""
    dated = [(at, kata.kata) for kata in score.katas if kata.points and (at := passed.get(kata.kata))]
    if not dated:
        return ""
    at, name = max(dated)
    return f"The last pass was {roadmap.named(name).title}, {_ago((now.date() - at.date()).days)}."


def _ago(days: int) -> str:
    if days < 1:
        return "today"
    return "yesterday" if days == 1 else f"{days} days ago"
