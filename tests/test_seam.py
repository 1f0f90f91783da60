"""What crosses between the owner and the process that runs suites: never a hang, whatever is said."""

import json
import os
import random
import subprocess
import sys
import time

import pytest

from dojo.course.roadmap import Kata
from dojo.errors import CourseError
from dojo.implementation.source import Source
from dojo.implementation.wrong_answers import Lessons, Wrong
from dojo.running import cores, events
from dojo.running.heard import Run
from dojo.running.judge import judge
from dojo.running.task import Task
from dojo.running.verdict import Verdict
from dojo.running.warm_runner import MOST_PARTS, WarmRunner

RIGHT = "def passing(x):\n    return 2 * x\n"
EVENTS = [
    events.Looked(("line 3",), untouched=False),
    events.Broken("no"),
    events.SuiteError("no"),
    events.Collected(("test_a", "test_b"), ("a", "b"), (False, True)),
    events.Started("test_a"),
    events.Finished("test_a", "passed", "", "", ""),
    events.Done(True, 0.25),
    events.Diagnosis(("why",)),
    events.Flood(),
    events.Lost("exit", 3),
    events.Fault("Traceback"),
    events.Ended("exit", 0, 0.5),
]


@pytest.fixture
def suite(course):
    """Return the suite of the kata `passing`."""
    return course / "katas/verdicts/passing/test_passing.py"


def make(suite, text=RIGHT, **more):
    """Return a task of a text."""
    return Task(Kata("passing", "verdicts", "", 1), suite, Source("passing.py", text.encode()), **more)


def test_a_task_is_the_same_after_its_journey(suite):
    """Every field of a task travels: bytes, paths and nested records among them."""
    task = Task(
        Kata("k", "t", "K", 2, ("a",), ("numpy.dot",)),
        suite,
        Source("k.py", bytes(range(256))),
        deadline=1.5,
        reference=True,
        wrong=Wrong("idea", "m.py", "text"),
        lessons=Lessons("r.py", "r", "m.py", "m"),
        seed=3,
        first_failure=True,
        beside=(("a", b"\xff"),),
        part=1,
        parts=2,
    )
    assert Task.from_json(json.loads(json.dumps(task.to_json()))) == task


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_is_the_same_after_its_journey(event):
    """What is written as a line is read as what it was."""
    assert events.parse_event(events.as_line(event)) == event


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"7",
        b'"Done"',
        b'["Done"]',
        b'["Done", {}]',
        b'["Done", {"seconds": "1"}]',
        b'["Done", {"seconds": NaN}]',
        b'["Done", {"seconds": -1}]',
        b'["Done", {"seconds": true}]',
        b'["Done", {"seconds": 1, "more": 2}]',
        b'["Nobody", {}]',
        b'[["Done"], {"seconds": 1}]',
        b'["Looked", {"lines": "abc", "untouched": false}]',
        b'["Looked", {"lines": [1], "untouched": false}]',
        b'["Looked", {"lines": [], "untouched": 0}]',
        b'["Lost", {"end": "exit", "code": 1.5}]',
        b"[" * 50_000,
        b"\xff\xfe",
        b'["Broken", {"sentence": "' + b"x" * events.LONGEST_LINE + b'"}]',
    ],
    ids=range(22),
)
def test_a_line_that_tells_nothing_is_dropped(line):
    """A line of another shape, kind or type is no event, and no error."""
    assert events.parse_event(line) is None


def test_random_bytes_are_no_events():
    """Ten thousand random lines, and right lines that are cut or changed in a place, raise nothing."""
    draw = random.Random(1)
    lines = [events.as_line(event).strip() for event in EVENTS]
    for _ in range(10_000):
        line = bytearray(draw.choice(lines))
        if draw.random() < 0.5:
            line = line[: draw.randrange(len(line))]
        else:
            line[draw.randrange(len(line))] = draw.randrange(256)
        events.parse_event(bytes(line))
        assert events.parse_event(draw.randbytes(40)) is None


def test_events_in_any_order_are_a_verdict(suite):
    """Whatever is said, twice, in another order or not at all, a run is judged or is our own fault."""
    draw = random.Random(2)
    task = make(suite)
    for _ in range(3000):
        run = Run(draw.choice([1, 2]), draw.choices(EVENTS, k=draw.randrange(12)), draw.choice([True, False]))
        own = run.apart or not run.of(events.Looked)
        if own and run.of(events.Fault) and not run.complete:
            with pytest.raises(CourseError, match="The tool itself failed"):
                judge(task, run)
        else:
            assert judge(task, run).verdict in Verdict


def test_a_suite_that_was_not_seen_to_pass_does_not_pass(suite):
    """Without tests, or with one that nobody has seen to end, nothing passes."""
    started = [
        events.Collected(("test_a", "test_b"), ("", ""), (False, False)),
        events.Finished("test_a", "passed", "", "", ""),
    ]
    for heard in ([], [events.Collected((), (), ())], started):
        assert judge(make(suite), Run(1, [*heard, events.Done(True, 0.1)])).verdict is not Verdict.PASSING


def test_thousands_of_tasks_are_run_to_the_end(suite):
    """The owner and the warm process never wait for each other, however much there is to do."""
    # No Python at all, so that little is done for each: the pipes are what is tested.
    long = "no Python\n" + "\n".join(f"# {number} {'x' * 100}" for number in range(300))
    runner = WarmRunner(2)
    tasks = (make(suite, f"{long}\n# {number}\n") for number in range(2000))
    try:
        verdicts = [result.verdict for _, result in runner.run(tasks)]
    finally:
        runner.close()
    assert verdicts == [Verdict.BROKEN] * 2000


def test_an_owner_that_does_not_read_blocks_nobody(suite):
    """What is said while the owner does something else is kept, and read later."""
    runner = WarmRunner(2)
    noisy = "def passing(x):\n    raise ValueError('x' * 1500)\n"
    running = runner.run([make(suite, f"{noisy}# {number}\n") for number in range(40)])
    try:
        next(running)
        time.sleep(1.0)
        assert sum(1 for _ in running) == 39
    finally:
        runner.close()


@pytest.mark.parametrize("many", [64, 500])
def test_a_machine_with_many_cores_is_no_trouble(suite, many, monkeypatch):
    """The tests of a suite are shared out over a few processes, however many cores there are."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(many)), raising=False)
    monkeypatch.setattr(cores, "_quota", lambda: None)
    assert cores.usable_cores() == many
    runner = WarmRunner(cores.usable_cores())
    try:
        ((_, result),) = runner.run([make(suite)])
    finally:
        runner.close()
    assert result.verdict is Verdict.PASSING
    assert MOST_PARTS <= 8


@pytest.mark.parametrize(
    ("quota", "whole"), [("max 100000", None), ("150000 100000", 1), ("800000 100000", 8), ("", None)]
)
def test_a_containers_quota_counts(tmp_path, monkeypatch, quota, whole):
    """Of a machine's cores, a container may use as many as its quota says."""
    file = tmp_path / "cpu.max"
    file.write_text(quota, encoding="ascii")
    monkeypatch.setattr(cores, "_QUOTA", file)
    assert cores._quota() == whole


def busy(seconds):
    """Return a right solution that computes for so many seconds, once."""
    return (
        "import time\n_end = time.process_time()\n\n"
        f"def passing(x):\n    while time.process_time() - _end < {seconds}:\n        pass\n"
        "    return 2 * x\n"
    )


def test_a_busy_machine_fails_nobody(suite):
    """A right solution that needs half of its processor time passes beside eight busy loops."""
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(8)]
    runner = WarmRunner(1)
    try:
        ((_, result),) = runner.run([make(suite, busy(1.0), deadline=2.0)])
    finally:
        runner.close()
        for loop in loops:
            loop.kill()
            loop.wait()
    assert result.verdict is Verdict.PASSING


def test_who_only_waits_is_given_up(suite):
    """A function that sleeps uses no processor time: a limit on the wall's clock ends it, and says so."""
    runner = WarmRunner(1)
    try:
        sleeper = "import time\n\ndef passing(x):\n    time.sleep(60)\n"
        ((_, result),) = runner.run([make(suite, sleeper, deadline=0.2)])
    finally:
        runner.close()
    assert result.verdict is Verdict.TOO_SLOW
    assert "does the code wait for something?" in result.diagnosis[0]
