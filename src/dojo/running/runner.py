"""Run suites, each in a process of its own, and turn what happened into results."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.errors import CourseError, UsageError
from dojo.implementation.source import Source
from dojo.implementation.wrong_answers import Lessons
from dojo.running.fresh_runner import FreshRunner
from dojo.running.judge import Task
from dojo.running.verdict import Result
from dojo.running.warm_runner import WarmRunner

DEADLINE = 10.0  # seconds


class Runner(Protocol):
    """A way to run tasks."""

    def run(
        self, tasks: Sequence[Task], on_verdict: Callable[[Result], None] | None = None
    ) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end.

        Parameters
        ----------
        tasks
            What to run.
        on_verdict
            Called with a result as soon as its tests have run, before it is known what was
            misunderstood; not called where nothing is known before the end.
        """
        ...

    def cancel(self) -> None:
        """End the tasks that run now; no result of theirs will come."""
        ...

    def close(self) -> None:
        """End all processes."""
        ...


def task(workspace: Workspace, kata: Kata, which: str = "stub") -> Task:
    """Return the task for a kata.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    which
        ``"stub"`` for the learner's file, ``"reference"``, or the path of a file.

    Raises
    ------
    UsageError
        If there is no such file.
    """
    suite = workspace.suite(kata.track, kata.name)
    if not suite.is_file():
        raise CourseError(f"The suite of {kata.name} is missing: {workspace.relative(suite)}.")
    source = _source(workspace, kata, which)
    return Task(kata, suite, source, which == "reference", lessons=_lessons(workspace, kata))


def _lessons(workspace: Workspace, kata: Kata) -> Lessons | None:
    reference = workspace.reference(kata.track, kata.name, f"{kata.name}.py")
    misconceptions = workspace.reference(kata.track, kata.name, "misconceptions.py")
    if reference is None or misconceptions is None:
        return None  # a release for a class: the general diagnosis works without
    return Lessons(reference.path, reference.text(), misconceptions.path, misconceptions.text())


def _source(workspace: Workspace, kata: Kata, which: str) -> Source:
    if which == "reference":
        source = workspace.reference(kata.track, kata.name, f"{kata.name}.py")
        if source is None:
            raise UsageError(f"This copy of the course has no reference solution of {kata.name}.")
        return source
    path = workspace.stub(kata.track, kata.name) if which == "stub" else Path(which)
    shown = workspace.relative(path)
    try:
        return Source(shown, path.read_bytes())
    except FileNotFoundError:
        restore = f" Restore it with `nox -s reset -- {kata.name}`." if which == "stub" else ""
        raise UsageError(f"There is no file {shown}.{restore}") from None
    except OSError as error:
        raise UsageError(f"{shown} cannot be read: {error.strerror}.") from None


def runner(jobs: int = 1, deadline: float = DEADLINE) -> Runner:
    """Return the fastest way to run tasks that this system has.

    Parameters
    ----------
    jobs
        How many tasks may run at once.
    deadline
        Seconds that each may take.
    """
    forks = hasattr(os, "fork") and not os.environ.get("DOJO_NO_FORK")
    return WarmRunner(jobs, deadline) if forks else FreshRunner(jobs, deadline)
