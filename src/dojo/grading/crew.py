"""Crews, which run the units of a class, and how this machine shuts students' code in."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Protocol

from dojo.course.workspace import Workspace
from dojo.errors import CourseError, Refused, UsageError
from dojo.isolation.workers import Workers, layers
from dojo.running.shut_in import Isolation
from dojo.running.task import Task
from dojo.running.verdict import Result
from dojo.running.warm_runner import WarmRunner

Fault = Callable[[Task, CourseError], None]


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
    with closing(Workers(chosen)) as workers:
        broken = workers.broken_promises()
    if broken and not trusted:
        raise Refused(
            f"Untrusted code cannot be graded safely here: {broken[0]}. On Linux 5.13 or newer, install the "
            "library libseccomp, or bubblewrap, and grade with `nox -s grade`. If you have read every "
            "submission, add --trust-submissions."
        )
    lines = (*chosen.layers, *(f"not held: {sentence}" for sentence in broken))
    return Isolation(chosen.layers, chosen.canary, trusted=bool(broken)), lines
