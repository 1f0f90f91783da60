"""Grade all submissions: what is known is not run again, and every submission has its row."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import CourseError, Refused, UsageError
from dojo.grading.gradebook import MISSING, WITHHELD, Grade, Gradebook, KataGrade
from dojo.grading.submissions import Submission, found
from dojo.grading.units import Known, Unit, unit
from dojo.isolation.workers import Workers, layers
from dojo.running.judge import Task
from dojo.running.runner import task
from dojo.running.shut_in import Isolation
from dojo.running.verdict import Result, Verdict
from dojo.running.warm_runner import WarmRunner

Report = Callable[[str, int, int], None]
Fault = Callable[[Task, CourseError], None]


class Crew(Protocol):
    """Whatever runs units: the cores of this machine, or a cluster."""

    def run(self, tasks: Sequence[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result; a fault of the tool's own is told apart."""
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
    deadline
        Seconds that each may take.
    isolation
        How the students' code is shut in.
    """

    def __init__(self, jobs: int, deadline: float, isolation: Isolation) -> None:
        self._runner = WarmRunner(jobs, deadline, isolation)

    def run(self, tasks: Sequence[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end."""
        yield from self._runner.run(tasks, on_fault=on_fault)

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
    """The units of all submissions, each of one content once."""

    submissions: list[Submission]
    katas: list[Kata]
    keys: dict[tuple[int, str], str] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)


def grade(
    workspace: Workspace,
    folder: Path,
    katas: list[Kata],
    crew: Crew,
    known: Known,
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
    known
        Results of earlier runs.
    sandbox
        The layers around the students' code, for the gradebook.
    report
        Called for each unit that ends: the kata, how many have ended, and how many there are.
    """
    roadmap = Roadmap.read(workspace.roadmap)
    submissions = list(found(folder, [(kata.track, kata.name) for kata in roadmap.katas]))
    faults = _unsound(workspace, roadmap, katas, crew, known)
    sound = [kata for kata in katas if kata.name not in faults]
    plan = _planned(roadmap, submissions, sound, known)
    results, stopped = _run(workspace, plan, crew, known, report)
    grades = [
        Grade(
            submission.student,
            submission.source,
            submission.note,
            tuple(_kata_grade(plan, number, kata, results, stopped, faults) for kata in katas),
        )
        for number, submission in enumerate(submissions)
    ]
    return Gradebook(folder.resolve().name, tuple(grades), sandbox, faults)


def _unsound(
    workspace: Workspace, roadmap: Roadmap, katas: list[Kata], crew: Crew, known: Known
) -> dict[str, str]:
    """Return the katas whose suite does not pass for the reference itself, and why."""
    faults: dict[str, str] = {}
    references = {kata.name: task(workspace, kata, "reference").source.data for kata in roadmap.katas}
    units = {known.key(u): u for u in (unit(roadmap, kata, references) for kata in katas)}
    results = {key: known.get(key) for key in units}
    tasks = {key: units[key].task(workspace) for key, result in results.items() if result is None}
    keys = {of.kata.name: key for key, of in units.items()}

    def on_fault(failed: Task, error: CourseError) -> None:
        faults[failed.kata.name] = str(error)

    for done, result in crew.run(list(tasks.values()), on_fault):
        results[keys[done.kata.name]] = result
        known.put(keys[done.kata.name], result)
    for checked in results.values():
        if checked is not None and checked.verdict is not Verdict.PASSING:
            why = " ".join([*checked.diagnosis, *(test.message for test in checked.tests if test.message)])
            faults[checked.kata] = f"its own reference is {checked.verdict.value}. {why}"[:500]
    return faults


def _planned(roadmap: Roadmap, submissions: list[Submission], katas: list[Kata], known: Known) -> _Plan:
    plan = _Plan(submissions, katas)
    for number, submission in enumerate(submissions):
        for kata in katas:
            if kata.name in submission.files:
                of = unit(roadmap, kata, submission.files)
                key = known.key(of)
                plan.keys[number, kata.name] = key
                plan.units[key] = of
    return plan


def _run(
    workspace: Workspace, plan: _Plan, crew: Crew, known: Known, report: Report
) -> tuple[dict[str, Result], dict[str, str]]:
    """Return the result of each unit by its key, and what the tool itself stopped on."""
    results = {key: result for key in plan.units if (result := known.get(key)) is not None}
    stopped: dict[str, str] = {}
    waiting = [key for key in plan.units if key not in results]
    tasks = [plan.units[key].task(workspace) for key in waiting]
    keys = {id(t): key for t, key in zip(tasks, waiting, strict=True)}

    def on_fault(failed: Task, error: CourseError) -> None:
        stopped[keys[id(failed)]] = str(error)

    for done, result in crew.run(tasks, on_fault):
        key = keys[id(done)]
        results[key] = result
        known.put(key, result)
        report(result.kata, len(results) + len(stopped), len(plan.units))
    return results, stopped


def _kata_grade(
    plan: _Plan,
    number: int,
    kata: Kata,
    results: dict[str, Result],
    stopped: dict[str, str],
    faults: dict[str, str],
) -> KataGrade:
    submission = plan.submissions[number]
    note = submission.notes.get(kata.name, "")
    if kata.name in faults:
        return KataGrade(kata.name, WITHHELD, 0, kata.difficulty, note=faults[kata.name])
    key = plan.keys.get((number, kata.name))
    if key is None:
        return KataGrade(kata.name, MISSING, 0, kata.difficulty, note=note)
    if key in stopped:
        return KataGrade(kata.name, Verdict.CRASHED.value, 0, kata.difficulty, note=stopped[key])
    result = results[key]
    points = kata.difficulty if result.verdict is Verdict.PASSING else 0
    sentences = (*result.diagnosis, *result.shortcuts) or _first_message(result)
    return KataGrade(
        kata.name, result.verdict.value, points, kata.difficulty, result.seconds, tuple(sentences), note
    )


def _first_message(result: Result) -> tuple[str, ...]:
    """Return what the first failing test says, where nothing else is known."""
    if result.verdict is Verdict.UNTOUCHED:
        return ()
    return tuple(f"{test.fact} {test.message}" for test in result.tests if test.message)[:1]
