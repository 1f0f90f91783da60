"""Run one kata's suite on one implementation, in this very process.

This is the child's side of a run: the process holds one implementation, says what happens as it
happens, and ends.  What the events mean is decided elsewhere, by a process that never ran them.
"""

import difflib
import sys
import time
from bdb import BdbQuit
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import NoReturn, Protocol

import pytest

from dojo.child.profile import is_property, register_profile, reseed
from dojo.child.recorder import Recorder, is_edge
from dojo.child.session import collect, run
from dojo.course.lookup import lookup
from dojo.course.workspace import Workspace
from dojo.diagnosis.counterfactual import Editable
from dojo.diagnosis.diagnose import diagnose
from dojo.diagnosis.replay import imported_names
from dojo.foreign import safely
from dojo.implementation.inspection import Inspection
from dojo.implementation.printed import Printed
from dojo.implementation.stand_in import importable, standing_in
from dojo.running.events import (
    Broken,
    Collected,
    Diagnosis,
    Done,
    Emit,
    Flood,
    Looked,
    Used,
)
from dojo.running.task import Task


class Implementation(Protocol):
    """What a suite is run on: a file that becomes a module, here or in another process."""

    def look(self) -> Inspection:
        """Return what is seen without running it."""
        ...

    def load(self) -> tuple[str | None, ModuleType]:
        """Return why it cannot be imported, or None, and the module."""
        ...

    def editable(self) -> Editable | None:
        """Return its file, if that may be run in this process with a change."""
        ...

    def used(self) -> tuple[str, ...]:
        """Return what is said of the forbidden calls that were seen so far."""
        ...

    def renew(self, deadline: float) -> None:
        """Give it so many seconds of processor time from now on."""
        ...


def carry_out(task: Task, session: pytest.Session, emit: Emit, implementation: Implementation) -> None:
    """Check, import and test the implementation of a task, and emit an event at each step.

    The events, in order: `Looked`; at most one `Broken`, which ends the run; `Collected`; `Started`
    and `Finished` for each fact; `Used` if something forbidden was called; `Done`; `Diagnosis` after
    a failure.  If no fact fails, the same follows for the edges, with a deadline of their own.
    """
    started = time.process_time()
    printed = Printed(lambda: emit(Flood()))
    sys.breakpointhook = no_terminal
    with redirect_stdout(printed), redirect_stderr(printed), katas_importable(task):
        module = _imported(task, implementation, emit, printed)
        if module is None:
            emit(Done(passed=False, seconds=time.process_time() - started))
            return
        suite = Suite(session, task, emit, printed)
        with standing_in(task.kata.name, module):
            suite.collect()
            passed = suite.run(suite.facts)
        _tell_of_use(implementation, emit)
        # Said before the diagnosis, which runs the examples again and may be cut short.
        emit(Done(passed, time.process_time() - started))
        tests = suite.facts
        if passed and task.bar != "facts":
            tests = suite.edges
            implementation.renew(task.deadline)
            with standing_in(task.kata.name, module):
                passed = suite.run(tests)
            _tell_of_use(implementation, emit)
        if not passed and suite.attempted and (task.lessons or not task.first_failure):
            edges = tests is suite.edges
            file = implementation.editable()
            found = diagnose(task.kata.name, module, tests, task.lessons, file, edges=edges)
            emit(Diagnosis(tuple(found)))


def _tell_of_use(implementation: Implementation, emit: Emit) -> None:
    lines = implementation.used()
    if lines:
        emit(Used(lines))


def no_terminal(*_: object, **__: object) -> NoReturn:
    """Answer ``breakpoint()`` where nobody could type into a debugger."""
    raise BdbQuit


@contextmanager
def katas_importable(task: Task) -> Iterator[None]:
    """Let a capstone import the katas that it builds on."""
    workspace = Workspace.containing(task.suite)
    with importable(lookup(workspace, "reference" if task.reference else "stub")):
        yield


class Suite:
    """The tests of a task, on the modules that stand behind its imports when it is collected.

    Parameters
    ----------
    session
        A session of pytest that has been started.
    task, emit, printed
        What is run, where its events go, and what it prints.

    Attributes
    ----------
    facts, edges
        The tests about the mathematics, and those about a caller's mistakes.
    """

    def __init__(self, session: pytest.Session, task: Task, emit: Emit, printed: Printed) -> None:
        self._session = session
        self._task = task
        self._emit = emit
        self._recorder = Recorder(task, emit, printed)
        self.facts: list[pytest.Item] = []
        self.edges: list[pytest.Item] = []

    def collect(self) -> None:
        """Read the suite, and emit what it holds."""
        task = self._task
        register_profile(repeatable=task.seed is None, shrink=not task.first_failure)
        self._session.config.pluginmanager.register(self._recorder)
        items = _collected(self._session, task, self._recorder)
        reseed(items, task.seed)
        self._recorder.remember(items)
        edges = tuple(map(is_edge, items))
        self.facts = [item for item, edge in zip(items, edges, strict=True) if not edge]
        self.edges = [item for item, edge in zip(items, edges, strict=True) if edge]
        self._emit(Collected(tuple(item.name for item in items), tuple(map(_statement, items)), edges))

    @property
    def attempted(self) -> bool:
        """Whether a test of the last run failed for another reason than that nothing is there."""
        return self._recorder.attempted

    def run(self, tests: list[pytest.Item]) -> bool:
        """Run this share of some tests and return whether all of them pass."""
        task = self._task
        self._recorder.failed = self._recorder.attempted = False
        # In turn, so that the slow tests, which stand together, are shared out as well.
        share = tests[task.part :: task.parts]
        ordered = sorted(share, key=is_property) if task.first_failure else share
        run(self._session, ordered, first_failure=task.first_failure)
        return not self._recorder.failed


def _collected(session: pytest.Session, task: Task, recorder: Recorder) -> list[pytest.Item]:
    try:
        return collect(session, task.suite)
    # What pytest lets through: SystemExit and its like, which the suite's import may bring.
    except BaseException as error:  # noqa: BLE001
        recorder.not_collected(error)
        return []


def _imported(task: Task, implementation: Implementation, emit: Emit, printed: Printed) -> ModuleType | None:
    """Return the implementation as a module, or emit why it cannot be one."""
    inspection = implementation.look()
    emit(Looked(inspection.lines, inspection.untouched))
    sentence = inspection.sentence
    if sentence is None:
        sentence, module = implementation.load()
        if sentence is None:
            sentence = safely(lambda: _without_names(module, task), None)
            if sentence is None:
                return module
    said = printed.shown()
    emit(Broken(f"{sentence}\nIt printed:\n{said}" if said else sentence))
    return None


def _without_names(module: ModuleType, task: Task) -> str | None:
    names = imported_names(task.kata.name, task.suite).values()
    missing = [name for name in names if not hasattr(module, name)]
    if not missing:
        return None
    own = [
        name
        for name, value in vars(module).items()
        if callable(value) and getattr(value, "__module__", None) == task.kata.name
    ]
    similar = difflib.get_close_matches(missing[0], own, n=1) or own[:1]
    found = f" (found: `{similar[0]}`)" if similar else ""
    file = Path(task.source.path).name
    return f"There is no `{missing[0]}` in {file}{found}. The tests call it by that name."


def _statement(item: pytest.Item) -> str:
    function = getattr(item, "function", None)
    return " ".join((getattr(function, "__doc__", None) or "").split())
