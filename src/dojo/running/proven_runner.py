"""Forks where forks are safe, and fresh processes where they are not."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from dojo.errors import CourseError
from dojo.running.fresh_runner import FreshRunner
from dojo.running.task import Task
from dojo.running.verdict import Result
from dojo.running.warm_process import Killed
from dojo.running.warm_runner import WarmRunner


class Forks(Protocol):
    """What is known of forks with the libraries that are here."""

    def fault(self) -> str | None:
        """Return what numpy does after a fork, such as ``crashes``; empty if all is well, None if unknown."""
        ...

    def remember(self, fault: str) -> None:
        """Keep what was found, if it can be kept."""
        ...


class ProvenRunner:
    """Runs tasks in forks after a first one has shown that it works, and in fresh processes if it does not.

    Parameters
    ----------
    jobs
        How many tasks may run at once.
    forks
        Where to keep what was found.

    Attributes
    ----------
    notice
        A sentence for the learner, if forks do not work.
    """

    def __init__(self, jobs: int, forks: Forks) -> None:
        self._jobs = jobs
        self._forks = forks
        self._runner: WarmRunner | FreshRunner
        self._runner = self._unproven = WarmRunner(jobs)
        # Asked now and read at the first run: it is tried while the owner does other things.
        self._unproven.ask_for_proof()
        self._proven = False
        self._cancelled = 0
        self.notice = ""

    def run(
        self,
        tasks: Iterable[Task],
        on_verdict: Callable[[Result], None] | None = None,
        on_fault: Callable[[Task, CourseError], None] | None = None,
    ) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end."""
        cancelled = self._cancelled
        if not self._proven:
            self._prove()
        if self._cancelled == cancelled:
            yield from self._runner.run(tasks, on_verdict, on_fault)

    def _prove(self) -> None:
        self._proven = True
        try:
            fault = self._unproven.proof()
        except Killed:
            return  # by somebody: that proves nothing
        self._forks.remember(fault)
        if fault:
            self._unproven.close()
            self._runner = FreshRunner(self._jobs)
            self.notice = (
                f"numpy {fault} after a fork here, so each suite runs in a new process, which takes longer. "
                "This is remembered; delete .dojo/forks.json to try again."
            )

    def cancel(self) -> None:
        """End the tasks that run now; no result of theirs will come."""
        self._cancelled += 1
        self._runner.cancel()

    def close(self) -> None:
        """End all processes."""
        self._runner.close()
