"""Points come from suites that pass, and the next kata is one that can be solved now."""

import json

import pytest

from dojo.course.roadmap import Kata, Roadmap, Track
from dojo.learner.score import KataScore, Score, next_kata, score
from dojo.learner.state import Record
from dojo.running.verdict import Verdict
from dojo.version import version

ROAD = Roadmap(
    (
        Track("first", "First", (Kata("a", "first", "A", 1), Kata("b", "first", "B", 2, ("a",)))),
        Track("empty", "Empty", ()),
        Track(
            "second",
            "Second",
            (Kata("c", "second", "C", 3), Kata("d", "second", "D", 5, ("b", "c"))),
        ),
    )
)
PASSING = Verdict.PASSING


def scored(passing="", records=None, others=Verdict.UNTOUCHED):
    """Return the score where only these katas pass."""
    verdicts = {name: PASSING if name in passing else others for name in ROAD.names}
    return score(ROAD, verdicts, records or {})


def test_nothing_yet():
    """At the start there are all points to earn."""
    start = scored()
    assert (start.score, start.possible, start.passing, start.total, start.next) == (0, 11, 0, 4, "a")


def test_everything():
    """At the end all points are earned, and nothing is next."""
    end = scored("abcd")
    assert (end.score, end.possible, end.passing, end.total, end.next) == (11, 11, 4, 4, None)


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict is not PASSING])
def test_only_a_pass_earns_points(verdict):
    """No other verdict earns anything, nor opens what comes after."""
    result = scored("c", others=verdict)
    assert (result.score, result.passing, result.next) == (3, 1, "a")
    assert [kata.points for kata in result.katas] == [0, 0, 3, 0]
    assert [kata.verdict for kata in result.katas] == [verdict, verdict, PASSING, verdict]


@pytest.mark.parametrize(
    ("gave_up", "points"), [("a", 0.5), ("b", 1), ("c", 1.5), ("d", 2.5), ("ac", 2), ("abcd", 5.5)]
)
def test_giving_up_halves_the_points(gave_up, points):
    """A kata whose solution was shown first is worth half; a whole number stays whole."""
    result = scored(gave_up, {name: Record(gave_up=True) for name in gave_up})
    assert result.score == points
    assert type(result.score) is type(points)
    assert result.possible == 11


def test_giving_up_without_a_pass():
    """To have given up earns nothing by itself, and is remembered."""
    kata = scored("", {"b": Record(gave_up=True)}).katas[1]
    assert (kata.points, kata.revealed) == (0, True)
    assert type(kata.points) is int


def test_watertight_katas_are_counted_and_earn_nothing():
    """What passes on the edges as well is counted beside the score."""
    verdicts = dict.fromkeys("abcd", PASSING)
    plain, tight = score(ROAD, verdicts, {}), score(ROAD, verdicts, {}, {"b", "d"})
    assert (plain.watertight, tight.watertight) == (0, 2)
    assert plain.score == tight.score
    assert [kata.watertight for kata in tight.katas] == [False, True, False, True]


def test_hints_are_free():
    """Hints are counted and cost nothing."""
    result = scored("b", {"b": Record(hints=3)})
    assert result.score == 2
    assert [kata.hints for kata in result.katas] == [0, 3, 0, 0]


def test_a_line_of_the_score():
    """Each kata has one line, in the order of the road."""
    result = scored("d", {"d": Record(2, gave_up=True), "gone": Record(1, gave_up=True)})
    assert [kata.kata for kata in result.katas] == ["a", "b", "c", "d"]
    assert result.katas[3] == KataScore(
        kata="d", track="second", verdict=PASSING, difficulty=5, points=2.5, hints=2, revealed=True,
        watertight=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("passing", "following"),
    [
        ("", "a"),
        ("a", "b"),
        ("ab", "c"),
        ("ac", "b"),
        ("b", "a"),
        ("abc", "d"),
        ("abd", "c"),
        ("c", "a"),
        ("acd", "b"),
        ("abcd", None),
    ],
)
def test_the_next_kata(passing, following):
    """The first on the road that does not pass and whose needs all pass."""
    assert next_kata(ROAD, {*passing}) == following
    assert scored(passing).next == following


def test_a_kata_with_an_open_need_is_passed_over():
    """What comes first is not next while something that it needs is open."""
    road = Roadmap((Track("t", "T", (Kata("x", "t", "X", 1, ("y",)), Kata("y", "t", "Y", 1))),))
    assert next_kata(road, set()) == "y"
    assert next_kata(road, {"y"}) == "x"


def test_an_empty_road():
    """Without katas everything is zero."""
    assert score(Roadmap(()), {}, {}) == Score(0, 0, 0, 0, None, (), 0)


def test_the_score_as_json():
    """As plain data a verdict is its word, and the road is a list of lines."""
    data = json.loads(json.dumps(scored("a", {"a": Record(1)}, Verdict.TOO_SLOW).to_json()))
    assert {key: data[key] for key in data if key != "katas"} == {
        "score": 1,
        "possible": 11,
        "passing": 1,
        "total": 4,
        "next": "b",
        "watertight": 0,
        "route": None,
        "version": version(),
    }
    assert data["katas"][0] == {
        "kata": "a",
        "track": "first",
        "verdict": "passing",
        "difficulty": 1,
        "points": 1,
        "hints": 1,
        "revealed": False,
        "watertight": False,
        "known": False,
        "lines": 0,
    }
    assert [type(kata["verdict"]) for kata in scored().to_json()["katas"]] == [str] * 4
    assert data["katas"][1]["verdict"] == "too slow"


def test_every_kata_needs_a_verdict():
    """A kata without a verdict is a mistake of the caller, and not counted as open."""
    with pytest.raises(KeyError):
        score(ROAD, {"a": PASSING}, {})
