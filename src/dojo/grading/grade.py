"""Grade all submissions: what is known is not run again, and every submission has its row."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import CourseError, Refused, UsageError
from dojo.grading.gradebook import MISSING, WITHHELD, Grade, Gradebook, KataGrade
from dojo.grading.submissions import Submission, found
from dojo.grading.units import Units
from dojo.isolation.workers import Workers, layers
from dojo.running.shut_in import Isolation
from dojo.running.task import Task
from dojo.running.verdict import Result, Verdict
from dojo.running.warm_runner import WarmRunner

Report = Callable[[str, int, int], None]
Fault = Callable[[Task, CourseError], None]
_TRIED_AGAIN = {Verdict.TOO_SLOW, Verdict.CRASHED}


class Crew(Protocol):
    """Whatever runs units: the cores of this machine, or a cluster."""

    def run(self, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result; a fault of the tool's own is told apart."""
        ...

    def run_alone(self, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Do the same with one task at a time, and nothing of ours beside it."""
        ...

    def close(self) -> None:
        """End all processes."""
        ...


class LocalCrew:
    """The cores of this machine.

    Parameters
    ----------
    jobs
        How many units run at once.
    isolation
        How the students' code is shut in.
    """

    def __init__(self, jobs: int, isolation: Isolation) -> None:
        self._isolation = isolation
        self._runner = WarmRunner(jobs, isolation)

    def run(self, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end."""
        yield from self._runner.run(iter(tasks), on_fault=on_fault)

    def run_alone(self, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Do the same with one task at a time."""
        for task in tasks:
            yield from self._runner.run(iter([task]), on_fault=on_fault)

    def close(self) -> None:
        """End all processes."""
        self._runner.close()


def isolation(workspace: Workspace, *, trusted: bool) -> tuple[Isolation, tuple[str, ...]]:
    """Return how to shut students' code in on this machine, and a line for each layer.

    Raises
    ------
    Refused
        If a worker could do what it must not, unless submissions are trusted.
    """
    if not hasattr(os, "fork"):
        raise UsageError("Grading needs a system that can fork: Linux, or macOS with --trust-submissions.")
    chosen = Isolation(layers(), workspace.roadmap, trusted=False)
    workers = Workers(chosen)
    broken = workers.broken_promises()
    workers.close()
    if broken and not trusted:
        raise Refused(
            f"Untrusted code cannot be graded safely here: {broken[0]}. On Linux 5.13 or newer, install the "
            "library libseccomp, or bubblewrap, and grade with `nox -s grade`. If you have read every "
            "submission, add --trust-submissions."
        )
    lines = (*chosen.layers, *(f"not held: {sentence}" for sentence in broken))
    return Isolation(chosen.layers, chosen.canary, trusted=bool(broken)), lines


@dataclass
class _Plan:
    """The units of all submissions, each of one content once.

    Attributes
    ----------
    keys
        The unit of a submission, by its number, and a kata.
    owners
        For each unit, a submission that has it, by its number, and the kata.
    """

    submissions: list[Submission]
    keys: dict[tuple[int, str], str] = field(default_factory=dict)
    owners: dict[str, tuple[int, Kata]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Outcome:
    """What a gradebook needs of a result; the rest of a whole class's would fill the memory."""

    verdict: str
    seconds: float = 0.0
    sentences: tuple[str, ...] = ()
    note: str = ""


def grade(
    workspace: Workspace,
    folder: Path,
    katas: list[Kata],
    crew: Crew,
    units: Units,
    sandbox: tuple[str, ...],
    report: Report,
) -> Gradebook:
    """Grade every submission in a folder.

    Parameters
    ----------
    workspace
        The course: its suites and its roadmap decide.
    folder
        It has a folder or a zip for each student.
    katas
        What is graded.
    crew
        What runs the units.
    units
        Makes them, and knows results of earlier runs.
    sandbox
        The layers around the students' code, for the gradebook.
    report
        Called for each unit that ends: the kata, how many have ended, and how many there are.
    """
    roadmap = Roadmap.read(workspace.roadmap)
    submissions = list(found(folder, [(kata.track, kata.name) for kata in roadmap.katas]))
    faults = _unsound(katas, crew, units)
    plan = _planned(submissions, [kata for kata in katas if kata.name not in faults], units)
    outcomes = _run(plan, crew, units, report)
    grades = [
        Grade(
            submission.student,
            submission.source,
            submission.note,
            tuple(_kata_grade(plan, number, kata, outcomes, faults) for kata in katas),
        )
        for number, submission in enumerate(submissions)
    ]
    return Gradebook(folder.resolve().name, tuple(grades), sandbox, faults)


def _unsound(katas: list[Kata], crew: Crew, units: Units) -> dict[str, str]:
    """Return the katas whose suite does not pass for the reference itself, and why."""
    faults: dict[str, str] = {}
    tasks = {kata.name: units.reference(kata) for kata in katas}
    keys = {name: units.key(task) for name, task in tasks.items()}
    results = {name: result for name, key in keys.items() if (result := units.get(key)) is not None}

    def on_fault(failed: Task, error: CourseError) -> None:
        faults[failed.kata.name] = str(error)

    for done, result in crew.run((task for name, task in tasks.items() if name not in results), on_fault):
        results[done.kata.name] = result
        units.put(keys[done.kata.name], result)
    for checked in results.values():
        if checked.verdict is not Verdict.PASSING:
            why = " ".join([*checked.diagnosis, *(test.message for test in checked.tests if test.message)])
            faults[checked.kata] = f"its own reference is {checked.verdict.value}. {why}"[:500]
    return faults


def _planned(submissions: list[Submission], katas: list[Kata], units: Units) -> _Plan:
    plan = _Plan(submissions)
    for number, submission in enumerate(submissions):
        for kata in katas:
            if kata.name in submission.files:
                key = units.key(units.task(kata, submission.files))
                plan.keys[number, kata.name] = key
                plan.owners.setdefault(key, (number, kata))
    return plan


def _run(plan: _Plan, crew: Crew, units: Units, report: Report) -> dict[str, _Outcome]:
    """Return what came of each unit, by its key."""
    outcomes: dict[str, _Outcome] = {}
    again: list[str] = []
    under_way: dict[int, str] = {}

    def tasks(keys: Iterable[str]) -> Iterator[Task]:
        for key in keys:
            number, kata = plan.owners[key]
            task = units.task(kata, plan.submissions[number].files)
            under_way[id(task)] = key
            yield task

    def on_fault(failed: Task, error: CourseError) -> None:
        outcomes[under_way.pop(id(failed))] = _Outcome(WITHHELD, note=str(error))

    def note(key: str, result: Result) -> None:
        units.put(key, result)
        outcomes[key] = _outcome(result)
        report(result.kata, len(outcomes), len(plan.owners))

    for key in plan.owners:
        if (result := units.get(key)) is not None:
            outcomes[key] = _outcome(result)
    for done, result in crew.run(tasks([key for key in plan.owners if key not in outcomes]), on_fault):
        key = under_way.pop(id(done))
        if result.verdict in _TRIED_AGAIN:
            again.append(key)
        else:
            note(key, result)
    # The clock or an accident made these verdicts: they count if they come again with the machine free.
    for done, result in crew.run_alone(tasks(again), on_fault):
        note(under_way.pop(id(done)), result)
    return outcomes


def _outcome(result: Result) -> _Outcome:
    sentences = (*result.diagnosis, *result.shortcuts) or _first_message(result)
    return _Outcome(result.verdict.value, result.seconds, tuple(sentences))


def _kata_grade(
    plan: _Plan, number: int, kata: Kata, outcomes: dict[str, _Outcome], faults: dict[str, str]
) -> KataGrade:
    note = plan.submissions[number].notes.get(kata.name, "")
    key = plan.keys.get((number, kata.name))
    if kata.name in faults:
        outcome = _Outcome(WITHHELD, note=faults[kata.name])
    elif key is None:
        outcome = _Outcome(MISSING)
    else:
        outcome = outcomes[key]
    points = kata.difficulty if outcome.verdict == Verdict.PASSING.value else 0
    return KataGrade(
        kata.name,
        outcome.verdict,
        points,
        kata.difficulty,
        outcome.seconds,
        outcome.sentences,
        outcome.note or note,
    )


def _first_message(result: Result) -> tuple[str, ...]:
    """Return what the first failing test says, where nothing else is known."""
    if result.verdict is Verdict.UNTOUCHED:
        return ()
    return tuple(f"{test.fact} {test.message}" for test in result.tests if test.message)[:1]
