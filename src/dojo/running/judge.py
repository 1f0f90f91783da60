"""From what was heard of a run to a verdict, in a process that never ran the learner's code."""

from collections.abc import Callable

from dojo.errors import CourseError
from dojo.fault_report import fault
from dojo.running.endings import broken_off, cut_short
from dojo.running.events import Broken, Collected, Diagnosis, Ended, Fault, Finished, Looked, SuiteError, Used
from dojo.running.heard import Run
from dojo.running.task import Task
from dojo.running.verdict import NOT_RUN, OUTCOMES, Result, TestResult, Verdict, count


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
    lines = [line for event in looked for line in event.lines]
    lines += [line for event in run.of(Used) for line in event.lines]
    shortcuts = tuple(dict.fromkeys(lines))
    if verdict is Verdict.PASSING and shortcuts:
        verdict = Verdict.SHORTCUT
    if verdict is not Verdict.PASSING and any(event.untouched for event in looked):
        verdict = Verdict.UNTOUCHED
    facts, edges = count(tests)
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
        facts=facts,
        edges=edges,
        watertight=verdict is Verdict.PASSING and edges.passed == edges.total,
    )


def _verdict(run: Run, tests: tuple[TestResult, ...], deadline: float) -> tuple[Verdict, tuple[str, ...]]:
    if not run.complete:
        for event in run.of(Fault):
            if run.apart or not run.of(Looked):
                raise CourseError(fault(event.text))
            return Verdict.CRASHED, (broken_off(run, event),)
    for broken in run.of(Broken):
        return Verdict.BROKEN, (broken.sentence,)
    for unreadable in run.of(SuiteError):
        return Verdict.BROKEN, (f"The suite cannot be read: {unreadable.text}",)
    ended = cut_short(run, deadline)
    if ended is not None:
        return ended
    # Each share of a suite that has failed comes to the same diagnosis.
    sentences = dict.fromkeys(sentence for event in run.of(Diagnosis) for sentence in event.sentences)
    facts = [test for test in tests if not test.edge]
    passing = bool(facts) and all(test.outcome == "passed" for test in facts)
    return Verdict.PASSING if passing else Verdict.FAILING, tuple(sentences)


def _tests(run: Run, deadline: float) -> tuple[TestResult, ...]:
    finished = {event.name: event for event in run.of(Finished) if event.outcome in OUTCOMES}
    running = run.running_tests
    results = []
    for event in run.of(Collected)[:1]:
        for name, fact, edge in zip(event.names, event.statements, event.edges, strict=False):
            if edge and not run.edges_begun:
                results.append(TestResult(name, NOT_RUN, fact, "", edge=True))
            elif name in finished:
                end = finished[name]
                said = end.message, end.snippet, edge, end.printed
                results.append(TestResult(name, OUTCOMES[end.outcome], fact, *said))
            elif edge and len(run.of(Ended)) < run.parts:
                results.append(TestResult(name, NOT_RUN, fact, "", edge=True))
            else:
                message = _unfinished(run, deadline) if name in running else "Not reached."
                results.append(TestResult(name, "error", fact, message, edge=edge))
    return tuple(results)


def _unfinished(run: Run, deadline: float) -> str:
    return f"Not finished after {deadline:g} s." if run.late else "Python ended in this test."
