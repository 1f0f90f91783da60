"""From what was heard of a run to a verdict, in a process that never ran the learner's code."""

import signal
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dojo.errors import CourseError
from dojo.misconceptions import Lessons, Wrong
from dojo.roadmap import Kata
from dojo.source import Source
from dojo.stubs import is_untouched
from dojo.verdict import Result, TestResult, Verdict


@dataclass(frozen=True)
class Task:
    """One implementation of one kata, to be run.

    Attributes
    ----------
    kata
        Which suite.
    suite
        Where it lies.
    source
        The implementation.
    reference
        Whether the katas that it builds on are the reference's, and not the learner's.
    wrong
        A misconception to put into the implementation, which is then the reference.
    lessons
        What a failure is compared with to say what was misunderstood.
    seed
        Draw other examples, from this seed; None for the same ones each time.
    first_failure
        Whether to stop at the first test that does not pass.
    """

    kata: Kata
    suite: Path
    source: Source
    reference: bool = False
    wrong: Wrong | None = None
    lessons: Lessons | None = None
    seed: int | None = None
    first_failure: bool = False


@dataclass
class Run:
    """What was heard of a task while it ran, and how it ended."""

    events: list[dict[str, Any]] = field(default_factory=list)
    ending: dict[str, Any] = field(default_factory=dict)


def judge(task_: Task, run: Run, deadline: float) -> Result:
    """Turn what was heard of a run into a result.

    Passing means that every test of the suite was seen to pass, and nothing else does.
    """
    named = {event["event"]: event for event in run.events}
    tests = _tests(run, deadline)
    verdict, sentences = _verdict(run, named, tests, deadline)
    shortcuts = tuple(named.get("shortcuts", {}).get("lines", ()))
    if verdict is Verdict.PASSING and shortcuts:
        verdict = Verdict.SHORTCUT
    if verdict is not Verdict.PASSING and is_untouched(task_.source):
        verdict = Verdict.UNTOUCHED
    return Result(
        kata=task_.kata.name,
        track=task_.kata.track,
        source=task_.source.path,
        sha256=task_.source.sha256,
        verdict=verdict,
        seconds=round(named.get("done", run.ending)["seconds"], 4),
        tests=tests,
        diagnosis=sentences,
        shortcuts=shortcuts,
    )


def _verdict(
    run: Run, named: dict[str, dict[str, Any]], tests: tuple[TestResult, ...], deadline: float
) -> tuple[Verdict, tuple[str, ...]]:
    if "fault" in named and "done" not in named:
        raise CourseError(f"The tool itself failed:\n{named['fault']['text']}")
    if "broken" in named:
        return Verdict.BROKEN, (named["broken"]["sentence"],)
    if "suite error" in named:
        return Verdict.BROKEN, (f"The suite cannot be read: {named['suite error']['text']}",)
    if run.ending["end"] == "deadline" and "done" not in named:
        return Verdict.TOO_SLOW, (_too_slow(run, "flood" in named, deadline),)
    if "done" not in named:
        return Verdict.CRASHED, (_crash(run),)
    if tests and all(test.outcome == "passed" for test in tests):
        return Verdict.PASSING, ()
    return Verdict.FAILING, tuple(named.get("diagnosis", {}).get("sentences", ()))


def _tests(run: Run, deadline: float) -> tuple[TestResult, ...]:
    collected = [t for e in run.events if e["event"] == "collected" for t in e["tests"]]
    finished = {e["name"]: e for e in run.events if e["event"] == "finished"}
    running = _running_test(run)
    results = []
    for test in collected:
        name = test["name"]
        if name in finished:
            outcome, message = finished[name]["outcome"], finished[name]["message"]
        elif name == running:
            late = run.ending["end"] == "deadline"
            outcome = "error"
            message = f"Not finished after {deadline:g} s." if late else "Python ended in this test."
        else:
            outcome, message = "error", "Not reached."
        results.append(TestResult(name, outcome, test["fact"], message))
    return tuple(results)


def _running_test(run: Run) -> str | None:
    started = [e["name"] for e in run.events if e["event"] == "started"]
    finished = {e["name"] for e in run.events if e["event"] == "finished"}
    return next((name for name in reversed(started) if name not in finished), None)


def _where(run: Run) -> str:
    name = _running_test(run)
    if name is not None:
        return f"in {name}"
    collected = any(e["event"] == "collected" for e in run.events)
    return "between two tests" if collected else "while the file was imported"


def _too_slow(run: Run, flood: bool, deadline: float) -> str:
    if flood:
        return (
            f"Stopped after {deadline:g} s {_where(run)}, with more than a million characters "
            "printed: is there a `print` in a loop that does not end?"
        )
    return f"Stopped after {deadline:g} s {_where(run)}: is there a loop that does not end?"


def _crash(run: Run) -> str:
    code = run.ending["code"]
    where = _where(run)
    if code >= 0:
        return f"Python ended {where} with exit status {code}: does the code call `os._exit` or `exit`?"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    if name == "SIGSEGV":
        return (
            f"Python crashed {where} (SIGSEGV). That happens when a function calls itself without "
            "end, or when memory is used in a wrong way."
        )
    return f"Python was ended {where} by {name}."
