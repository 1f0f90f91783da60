"""Run suites, each in a process of its own, and turn what happened into results."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from dojo.errors import CourseError
from dojo.running.fresh_runner import FreshRunner
from dojo.running.proven_runner import Forks, ProvenRunner
from dojo.running.task import Task
from dojo.running.verdict import Result
from dojo.running.warm_runner import WarmRunner


class Runner(Protocol):
    """A way to run tasks.

    Attributes
    ----------
    notice
        A sentence for the learner on how they run here; empty as a rule.
    """

    notice: str

    def run(
        self,
        tasks: Iterable[Task],
        on_verdict: Callable[[Result], None] | None = None,
        on_fault: Callable[[Task, CourseError], None] | None = None,
    ) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end.

        Parameters
        ----------
        tasks
            What to run; taken one by one as there is room for them.
        on_verdict
            Called with a result as soon as its tests have run, before it is known what was
            misunderstood; not called where nothing is known before the end.
        on_fault
            Called with a task on which this tool itself has failed; without it, the fault is raised.
        """
        ...

    def cancel(self) -> None:
        """End the tasks that run now; no result of theirs will come."""
        ...

    def close(self) -> None:
        """End all processes."""
        ...


def start_runner(jobs: int = 1, forks: Forks | None = None, *, prove: bool = False) -> Runner:
    """Return the fastest way to run tasks that this system has.

    Parameters
    ----------
    jobs
        How many tasks may run at once.
    forks
        What is known of forks here; None to trust them.
    prove
        Whether to find it out if it is not known.  Whoever asks for that shows the runner's notice.
    """
    if not hasattr(os, "fork") or os.environ.get("DOJO_NO_FORK"):
        return FreshRunner(jobs)
    fault = forks.fault() if forks else ""
    if fault:
        return FreshRunner(jobs)
    return ProvenRunner(jobs, forks) if forks and fault is None and prove else WarmRunner(jobs)


def run_alone(task: Task, forks: Forks | None = None) -> Result:
    """Return the result of one task, with a runner that is started for it and ended."""
    running = start_runner(forks=forks)
    try:
        ((_, result),) = running.run([task])
    finally:
        running.close()
    return result
