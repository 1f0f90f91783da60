"""What was passed is written again when it is due; how it went decides when it comes again."""

import json
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from dojo.learner.recall import AGAIN, EASY, GOOD, HARD, Attempt, due, enrol, grade, next_due, review
from dojo.learner.state import State

NOW = datetime(2026, 11, 27, 20, 0, tzinfo=UTC)
SHORT, LONG = timedelta(minutes=2), timedelta(hours=1)
STUB = ".dojo/review/passing.py"


@pytest.mark.parametrize(
    ("attempt", "rating"),
    [
        (Attempt(1.0, 0, SHORT, passed=True), EASY),
        (Attempt(1.0, 0, timedelta(minutes=9), passed=True), GOOD),
        (Attempt(0.6, 0, SHORT, passed=True), GOOD),
        (Attempt(1.0, 1, SHORT, passed=True), HARD),
        (Attempt(0.2, 0, SHORT, passed=True), HARD),
        (Attempt(1.0, 0, LONG, passed=True), HARD),
        (Attempt(0.9, 0, SHORT, passed=False), AGAIN),
    ],
)
def test_the_grade(attempt, rating):
    """The facts of the first save, hints and time decide; what did not pass was forgotten."""
    assert grade(attempt) == rating


def test_a_better_memory_comes_again_later(tmp_path):
    """The four grades have dates in their order, days apart from now; nothing else of the record changes."""
    dates = []
    for rating in (AGAIN, HARD, GOOD, EASY):
        state = State.load(tmp_path)
        state.remember("a", hints=2, gave_up=True)
        enrol(state, {"a": NOW - timedelta(days=9)}, NOW)
        assert due(state, NOW) == ["a"]
        dates.append(review(state, "a", rating, NOW))
        state = State.load(tmp_path)
        assert due(state, NOW) == []
        assert next_due(state) == ("a", dates[-1].replace(microsecond=0))
        assert (state.of("a").hints, state.of("a").gave_up) == (2, True)
        (tmp_path / ".dojo/state.json").unlink()
    assert dates == sorted(dates)
    assert len(set(dates)) == 4
    assert dates[0] >= NOW + timedelta(days=1)


def test_what_passed_first_is_due_first(tmp_path):
    """A kata gets its date from its first pass, once; one without a date has waited longest."""
    state = State.load(tmp_path)
    passed = {"new": NOW, "old": NOW - timedelta(days=9), "undated": None}
    enrol(state, passed, NOW)
    assert due(state, NOW) == ["undated", "old"]
    before = dict(state.records)
    enrol(state, passed, NOW + timedelta(days=3))
    assert state.records == before


def test_a_card_that_makes_no_sense_starts_anew(tmp_path):
    """A damaged date is due, and a damaged card is a new one."""
    state = State.load(tmp_path)
    state.remember("a", due="soon", card="{")
    assert due(state, NOW) == ["a"]
    assert review(state, "a", GOOD, NOW) > NOW


def test_a_review_from_its_stub_to_its_date(course, dojo, learner):
    """A fresh stub, an answer at each save, a date at the end; the kata itself and its points stay."""
    own = course / "katas/verdicts/passing/passing.py"
    before = own.read_bytes()
    (course / "katas/verdicts/passing/passing.py").write_text(
        "def passing(x):\n    raise NotImplementedError\n", encoding="utf-8"
    )
    dojo(course, "run", "untouched")
    dojo(course, "progress", "--deadline", "1")  # remembers the stubs
    own.write_bytes(before)
    refused = dojo(course, "review", "failing")
    assert (refused.returncode, refused.stderr) == (
        1, "dojo: failing has not passed yet: there is nothing to review.\n",
    )  # fmt: skip
    dojo(course, "run", "passing")
    score = json.loads(dojo(course, "progress", "--json", "--deadline", "1").stdout)
    with subprocess.Popen(
        [sys.executable, "-m", "dojo", "review", "passing"],
        cwd=course,
        env=learner,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as process:
        assert "once more from the start" in process.stdout.readline()
        assert process.stdout.readline().startswith(f"Write it in {STUB} and save")
        time.sleep(0.5)
        file = course / STUB
        assert "raise NotImplementedError" in file.read_text(encoding="utf-8")
        file.write_text("def passing(x):\n    return 3 * x\n", encoding="utf-8")
        for line in process.stdout:
            if line.startswith("✗ passing failing"):
                break
        time.sleep(0.5)
        file.write_text("def passing(x):\n    return x + x\n", encoding="utf-8")
        rest = process.stdout.read()
        assert process.wait(timeout=30) == 0
    assert "✓ passing passing" in rest
    assert rest.splitlines()[-1].startswith("Remembered: hard. passing comes again on ")
    assert own.read_bytes() == before
    assert not file.exists()
    assert (file.parent / "done" / "passing.py").is_file()
    again = json.loads(dojo(course, "progress", "--json", "--deadline", "1").stdout)
    assert again == score


def test_the_score_says_how_many_are_due(course, dojo, learner):
    """`progress` counts what is due without the library; with a date in the future it says nothing."""
    state = State.load(course)
    assert "due for a review" not in dojo(course, "progress", "--deadline", "1").stdout
    state.remember("passing", due="2026-01-01T00:00:00+00:00")
    state.remember("windows_file", due="2999-01-01T00:00:00+00:00")
    words = ["progress", "--deadline", "1"]
    start = f"import sys; sys.modules['fsrs'] = None; from dojo.cli import main; main({words})"
    done = subprocess.run(
        [sys.executable, "-c", start], cwd=course, env=learner, stdout=subprocess.PIPE, text=True, check=True
    )
    assert "1 kata is due for a review: nox -s review\n" in done.stdout


def test_of_two_machines_the_later_date_stays(tmp_path):
    """Two states that are merged keep the card of the later date."""
    here, there = State.load(tmp_path / "here"), State.load(tmp_path / "there")
    for state, rating in ((here, GOOD), (there, EASY)):
        review(state, "a", rating, NOW)
    expected = there.of("a")
    here.merge(there)
    assert here.of("a") == expected
    there.merge(State.load(tmp_path / "here"))
    assert there.of("a") == expected
