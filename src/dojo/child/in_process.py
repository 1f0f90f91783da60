"""An implementation that runs in the process of its suite."""

from types import CodeType, ModuleType

from dojo import process_setup
from dojo.diagnosis.counterfactual import Editable
from dojo.implementation import explain
from dojo.implementation.inspection import Inspection, inspect_source
from dojo.implementation.refusal import Refusal
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
        self._refusal = Refusal(task.source.path, self._of_others)

    def _of_others(self, code: CodeType) -> bool:
        """Return whether code is the suite's or another kata's; made from a text, it is nobody's."""
        return code.co_filename != self._task.source.path and not code.co_filename.startswith("<")

    def look(self) -> Inspection:
        """Return what is seen without running it."""
        inspection = inspect_source(self._task.source, self._task.kata.forbid)
        if not inspection.lines and not inspection.untouched:
            self._refusal.arm(self._task.kata.forbid)
        return inspection

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

    def used(self) -> tuple[str, ...]:
        """Return what is said of the forbidden calls that were seen so far."""
        return tuple(self._refusal.sentences)

    def renew(self, deadline: float) -> None:
        """Give this process so many seconds of processor time from now on."""
        process_setup.renew(deadline)
