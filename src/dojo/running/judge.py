"""From what was heard of a run to a verdict, in a process that never ran the learner's code."""

import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from dojo.errors import CourseError
from dojo.fault_report import fault, last_line, report
from dojo.process_setup import longest_wait
from dojo.running.events import (
    Broken,
    Collected,
    Diagnosis,
    Done,
    Ended,
    Event,
    Fault,
    Finished,
    Flood,
    Looked,
    Lost,
    Started,
    SuiteError,
)
from dojo.running.task import Task
from dojo.running.verdict import NOT_RUN, OUTCOMES, Result, TestResult, Verdict

_LONGEST = 200  # characters of an error in a sentence
_VALUES = "numbers, texts, arrays of numbers, and lists of these can be returned"
E = TypeVar("E", bound=Event)


@dataclass
class Run:
    """What was heard of a task while it ran.

    Attributes
    ----------
    parts
        How many processes run a share of it.
    events
        What they said, and how each of them ended; a run may be judged before, once it is complete.
    apart
        Whether the implementation runs in another process than its suite.  Where it does not, it may
        change anything there, and a fault after it was looked at may be its doing.
    """

    parts: int = 1
    events: list[Event] = field(default_factory=list)
    apart: bool = False

    def of(self, kind: type[E]) -> list[E]:
        """Return the events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def complete(self) -> bool:
        """Whether the facts of every share were run to their end."""
        return len(self.of(Done)) >= self.parts

    @property
    def edges_begun(self) -> bool:
        """Whether the edges were run, or should have been: all facts pass."""
        return self.complete and all(done.passed for done in self.of(Done))

    @property
    def late(self) -> bool:
        """Whether time ended a share."""
        ends = {event.end for event in self.events if isinstance(event, Ended | Lost)}
        return bool(ends & {"deadline", "waited"})

    @property
    def seconds(self) -> float:
        """Processor time of the slowest share; wall time where one was cut short."""
        events: list[Done] | list[Ended] = self.of(Done) if self.complete else self.of(Ended)
        return max((event.seconds for event in events), default=0.0)


def judge_or_tell(
    task: Task, run: Run, on_fault: Callable[[Task, CourseError], None] | None
) -> Result | None:
    """Return what `judge` does; tell of a fault of this tool where somebody wants to hear of it."""
    try:
        return judge(task, run)
    except CourseError as error:
        if on_fault is None:
            raise
        on_fault(task, error)
        return None


def judge(task: Task, run: Run) -> Result:
    """Turn what was heard of a run into a result.

    Passing means that every fact of the suite was seen to pass, and nothing else does: what happens
    on the edges takes no pass away.

    Raises
    ------
    CourseError
        If this tool itself has failed.
    """
    tests = _tests(run, task.deadline)
    verdict, sentences = _verdict(run, tests, task.deadline)
    looked = run.of(Looked)[:1]
    shortcuts = tuple(line for event in looked for line in event.lines)
    if verdict is Verdict.PASSING and shortcuts:
        verdict = Verdict.SHORTCUT
    if verdict is not Verdict.PASSING and any(event.untouched for event in looked):
        verdict = Verdict.UNTOUCHED
    return Result(
        kata=task.kata.name,
        track=task.kata.track,
        source=task.source.path,
        sha256=task.source.sha256,
        verdict=verdict,
        seconds=round(run.seconds, 4),
        tests=tests,
        diagnosis=sentences,
        shortcuts=shortcuts,
    )


def _verdict(run: Run, tests: tuple[TestResult, ...], deadline: float) -> tuple[Verdict, tuple[str, ...]]:
    if not run.complete:
        for event in run.of(Fault):
            if run.apart or not run.of(Looked):
                raise CourseError(fault(event.text))
            return Verdict.CRASHED, (_broken_off(run, event),)
    for broken in run.of(Broken):
        return Verdict.BROKEN, (broken.sentence,)
    for unreadable in run.of(SuiteError):
        return Verdict.BROKEN, (f"The suite cannot be read: {unreadable.text}",)
    ended = _ended(run, deadline)
    if ended is not None:
        return ended
    # Each share of a suite that has failed comes to the same diagnosis.
    sentences = dict.fromkeys(sentence for event in run.of(Diagnosis) for sentence in event.sentences)
    facts = [test for test in tests if not test.edge]
    passing = bool(facts) and all(test.outcome == "passed" for test in facts)
    return Verdict.PASSING if passing else Verdict.FAILING, tuple(sentences)


def _ended(run: Run, deadline: float) -> tuple[Verdict, tuple[str, ...]] | None:
    """Return the verdict on a run that was cut short, or None if none was."""
    if run.complete:
        return None
    if run.late:
        return Verdict.TOO_SLOW, (_too_slow(run, deadline),)
    if any(event.end == "garbage" for event in run.of(Lost)):
        return Verdict.CRASHED, (_garbage(run),)
    return Verdict.CRASHED, (_crash(run),)


def _tests(run: Run, deadline: float) -> tuple[TestResult, ...]:
    finished = {event.name: event for event in run.of(Finished) if event.outcome in OUTCOMES}
    running = _running_tests(run)
    results = []
    for event in run.of(Collected)[:1]:
        for name, fact, edge in zip(event.names, event.statements, event.edges, strict=False):
            if edge and not run.edges_begun:
                results.append(TestResult(name, NOT_RUN, fact, "", edge=True))
            elif name in finished:
                end = finished[name]
                results.append(TestResult(name, OUTCOMES[end.outcome], fact, end.message, end.snippet, edge))
            elif edge and len(run.of(Ended)) < run.parts:
                results.append(TestResult(name, NOT_RUN, fact, "", edge=True))
            else:
                message = _unfinished(run, deadline) if name in running else "Not reached."
                results.append(TestResult(name, "error", fact, message, edge=edge))
    return tuple(results)


def _unfinished(run: Run, deadline: float) -> str:
    return f"Not finished after {deadline:g} s." if run.late else "Python ended in this test."


def _running_tests(run: Run) -> list[str]:
    """Return the tests that were started and not finished, the last of them first."""
    finished = {event.name for event in run.of(Finished)}
    return [event.name for event in reversed(run.of(Started)) if event.name not in finished]


def _where(run: Run) -> str:
    running = _running_tests(run)
    if running:
        return f"in {running[-1]}"
    return "between two tests" if run.of(Collected) else "while the file was imported"


def _too_slow(run: Run, deadline: float) -> str:
    where = _where(run)
    if run.of(Flood):
        return (
            f"Stopped after {deadline:g} s {where}, with more than a million characters "
            "printed: is there a `print` in a loop that does not end?"
        )
    if any(event.end == "waited" for event in run.of(Ended)):
        return (
            f"Stopped after {longest_wait(deadline):g} s {where}, with less than {deadline:g} s of "
            "computing: does the code wait for something?"
        )
    return f"Stopped after {deadline:g} s {where}: is there a loop that does not end?"


def _garbage(run: Run) -> str:
    return f"What was returned {_where(run)} is not a value that can be returned, or is too large: {_VALUES}."


def _broken_off(run: Run, event: Fault) -> str:
    return (
        f"The tests broke off {_where(run)} ({last_line(event.text)[:_LONGEST]}): does the code change a "
        "part of Python or numpy that they need? If it does not, this is a fault of the tool. "
        + report(event.text)
    )


def _crash(run: Run) -> str:
    endings: list[Ended | Lost] = [*run.of(Lost)]
    endings += run.of(Ended)
    code = next((e.code for e in endings if e.end == "exit" and e.code), 0)
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
