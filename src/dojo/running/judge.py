"""From what was heard of a run to a verdict, in a process that never ran the learner's code."""

import signal
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dojo.course.roadmap import Kata
from dojo.errors import CourseError
from dojo.fault_report import fault
from dojo.implementation.source import Source
from dojo.implementation.wrong_answers import Lessons, Wrong
from dojo.running.verdict import Result, TestResult, Verdict

_VALUES = "numbers, texts, arrays of numbers, and lists of these can be returned"


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
    beside
        The files of the katas that this one builds on, by name, where they are not the course's.
    """

    kata: Kata
    suite: Path
    source: Source
    reference: bool = False
    wrong: Wrong | None = None
    lessons: Lessons | None = None
    seed: int | None = None
    first_failure: bool = False
    beside: tuple[tuple[str, bytes], ...] = ()


@dataclass
class Run:
    """What was heard of a task while it ran.

    Attributes
    ----------
    parts
        How many processes run a part of it.
    events
        What they said.
    endings
        How each of them ended; a run may be judged before, once it is complete.
    """

    parts: int = 1
    events: list[dict[str, Any]] = field(default_factory=list)
    endings: list[dict[str, Any]] = field(default_factory=list)

    def of(self, name: str) -> list[dict[str, Any]]:
        """Return the events of one name."""
        return [event for event in self.events if event["event"] == name]

    @property
    def complete(self) -> bool:
        """Whether every part was run to its end."""
        return len(self.of("done")) == self.parts

    @property
    def late(self) -> bool:
        """Whether the deadline ended a part."""
        return any(ending["end"] == "deadline" for ending in self.endings) and not self.complete

    @property
    def seconds(self) -> float:
        """Processor time of the slowest part; wall time where one was cut short."""
        return float(max(event["seconds"] for event in (self.of("done") if self.complete else self.endings)))


def judge(task_: Task, run: Run, deadline: float) -> Result:
    """Turn what was heard of a run into a result.

    Passing means that every test of the suite was seen to pass, and nothing else does.
    """
    tests = _tests(run, deadline)
    verdict, sentences = _verdict(run, tests, deadline)
    looked = run.of("looked")[:1]
    shortcuts = tuple(line for event in looked for line in event["lines"])
    if verdict is Verdict.PASSING and shortcuts:
        verdict = Verdict.SHORTCUT
    if verdict is not Verdict.PASSING and any(event["untouched"] for event in looked):
        verdict = Verdict.UNTOUCHED
    return Result(
        kata=task_.kata.name,
        track=task_.kata.track,
        source=task_.source.path,
        sha256=task_.source.sha256,
        verdict=verdict,
        seconds=round(run.seconds, 4),
        tests=tests,
        diagnosis=sentences,
        shortcuts=shortcuts,
    )


def _verdict(run: Run, tests: tuple[TestResult, ...], deadline: float) -> tuple[Verdict, tuple[str, ...]]:
    if not run.complete:
        for event in run.of("fault"):
            raise CourseError(fault(event["text"]))
    for event in run.of("broken"):
        return Verdict.BROKEN, (event["sentence"],)
    for event in run.of("suite error"):
        return Verdict.BROKEN, (f"The suite cannot be read: {event['text']}",)
    ended = _ended(run, deadline)
    if ended is not None:
        return ended
    if tests and all(test.outcome == "passed" for test in tests):
        return Verdict.PASSING, ()
    # Each part of a suite that has failed comes to the same diagnosis.
    sentences = (sentence for event in run.of("diagnosis") for sentence in event["sentences"])
    return Verdict.FAILING, tuple(dict.fromkeys(sentences))


def _ended(run: Run, deadline: float) -> tuple[Verdict, tuple[str, ...]] | None:
    """Return the verdict on a run that was cut short, or None if none was."""
    lost = [event["end"] for event in run.of("lost")]
    if run.late or "deadline" in lost:
        return Verdict.TOO_SLOW, (_too_slow(run, deadline),)
    if "garbage" in lost:
        return Verdict.CRASHED, (_garbage(run),)
    return None if run.complete else (Verdict.CRASHED, (_crash(run),))


def _tests(run: Run, deadline: float) -> tuple[TestResult, ...]:
    collected = [test for event in run.of("collected")[:1] for test in event["tests"]]
    finished = {event["name"]: event for event in run.of("finished")}
    running = _running_tests(run)
    results = []
    for test in collected:
        name = test["name"]
        snippet = ""
        if name in finished:
            event = finished[name]
            outcome, message, snippet = event["outcome"], event["message"], event["snippet"]
        elif name in running:
            outcome = "error"
            message = f"Not finished after {deadline:g} s." if run.late else "Python ended in this test."
        else:
            outcome, message = "error", "Not reached."
        results.append(TestResult(name, outcome, test["fact"], message, snippet))
    return tuple(results)


def _running_tests(run: Run) -> list[str]:
    """Return the tests that were started and not finished, the last of them first."""
    finished = {event["name"] for event in run.of("finished")}
    return [event["name"] for event in reversed(run.of("started")) if event["name"] not in finished]


def _where(run: Run) -> str:
    running = _running_tests(run)
    if running:
        return f"in {running[-1]}"
    return "between two tests" if run.of("collected") else "while the file was imported"


def _too_slow(run: Run, deadline: float) -> str:
    if run.of("flood"):
        return (
            f"Stopped after {deadline:g} s {_where(run)}, with more than a million characters "
            "printed: is there a `print` in a loop that does not end?"
        )
    return f"Stopped after {deadline:g} s {_where(run)}: is there a loop that does not end?"


def _garbage(run: Run) -> str:
    return f"What was returned {_where(run)} is not a value that can be returned, or is too large: {_VALUES}."


def _crash(run: Run) -> str:
    endings = [*run.of("lost"), *run.endings]
    code = next((e["code"] for e in endings if e["end"] == "exit" and e["code"]), 0)
    where = _where(run)
    if code >= 0:
        return f"Python ended {where} with exit status {code}: does the code call `os._exit` or `exit`?"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    if name == "SIGSEGV":
        return (
            f"Python crashed {where} (SIGSEGV). That happens when a function calls itself "
            "endlessly, or when memory is misused."
        )
    return f"Python was killed {where} by {name}."
