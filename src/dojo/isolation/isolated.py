"""An implementation that runs in a worker."""

from types import ModuleType

from dojo import process_setup
from dojo.implementation.inspection import Inspection
from dojo.isolation.remote import Remote
from dojo.running.task import Task


class Isolated:
    """The file of a task, as a module in a worker.

    Parameters
    ----------
    task
        What to run.
    remote
        The suite's end of the worker.
    """

    def __init__(self, task: Task, remote: Remote) -> None:
        self._task = task
        self._remote = remote

    def look(self) -> Inspection:
        """Return what is seen without running it."""
        return self._remote.look(self._task)

    def load(self) -> tuple[str | None, ModuleType]:
        """Return why it cannot be imported, or None, and what stands for the module."""
        return self._remote.load(self._task.kata.name)

    def editable(self) -> None:
        """Return nothing: it is never run in the suite's process, with a change or without."""

    def used(self) -> tuple[str, ...]:
        """Return what is said of the forbidden calls that were seen so far."""
        return self._remote.used

    def renew(self, deadline: float) -> None:
        """Give the suite's process and the worker so many seconds of processor time from now on."""
        process_setup.renew(deadline)
        self._remote.renew(deadline)
