"""An implementation that runs in the process of its suite."""

from types import ModuleType

from dojo import process_setup
from dojo.diagnosis.counterfactual import Editable
from dojo.implementation import explain
from dojo.implementation.inspection import Inspection, inspect_source
from dojo.implementation.stand_in import load
from dojo.implementation.wrong_answers import stand_in
from dojo.running.task import Task


class InProcess:
    """The file of a task, as a module of this process.

    Parameters
    ----------
    task
        What to run.
    """

    def __init__(self, task: Task) -> None:
        self._task = task

    def look(self) -> Inspection:
        """Return what is seen without running it."""
        return inspect_source(self._task.source, self._task.kata.forbid)

    def load(self) -> tuple[str | None, ModuleType]:
        """Return why it cannot be imported, or None, and the module."""
        task = self._task
        try:
            if task.wrong is None:
                return None, load(task.kata.name, task.source)
            return None, stand_in(task.kata.name, task.wrong, task.source)
        # A stub may leave by any door: sys.exit, KeyboardInterrupt, an exception of its own.
        except BaseException as error:  # noqa: BLE001
            return explain.failed_import(error, task.source), ModuleType(task.kata.name)

    def editable(self) -> Editable | None:
        """Return its file; None where something else than the file is run."""
        return Editable(self._task.kata.name, self._task.source) if self._task.wrong is None else None

    def renew(self, deadline: float) -> None:
        """Give this process so many seconds of processor time from now on."""
        process_setup.renew(deadline)
