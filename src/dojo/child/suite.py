"""Run one kata's suite on one implementation, in this very process.

This is the child's side of a run: the process holds one implementation, says what happens as it
happens, and ends.  What the events mean is decided elsewhere, by a process that never ran them.
"""

import ast
import difflib
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Protocol

import pytest

from dojo.child.profile import register_profile, reseed
from dojo.child.recorder import Recorder
from dojo.child.session import collect, run
from dojo.course.lookup import lookup
from dojo.course.workspace import Workspace
from dojo.diagnosis.diagnose import diagnose
from dojo.foreign import safely
from dojo.implementation.inspection import Inspection
from dojo.implementation.printed import Printed
from dojo.implementation.stand_in import KataFinder, standing_in
from dojo.running.events import (
    Broken,
    Collected,
    Diagnosis,
    Done,
    Emit,
    Flood,
    Looked,
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


def carry_out(task: Task, session: pytest.Session, emit: Emit, implementation: Implementation) -> None:
    """Check, import and test the implementation of a task, and emit an event at each step.

    The events, in order: `Looked`; at most one `Broken`, which ends the run; `Collected`; `Started`
    and `Finished` for each test; `Done`; after a failure, `Diagnosis`.
    """
    started = time.process_time()
    printed = Printed(lambda: emit(Flood()))
    with redirect_stdout(printed), redirect_stderr(printed), _katas_importable(task):
        module = _imported(task, implementation, emit)
        if module is None:
            emit(Done(time.process_time() - started))
            return
        with standing_in(task.kata.name, module):
            failed = run_tests(session, task, emit, printed)
        # Said before the diagnosis, which runs the examples again and may be cut short.
        emit(Done(time.process_time() - started))
        if failed:
            emit(Diagnosis(tuple(diagnose(task.kata.name, module, failed, task.lessons))))


@contextmanager
def _katas_importable(task: Task) -> Iterator[None]:
    """Let a capstone import the katas that it builds on."""
    workspace = Workspace.containing(task.suite)
    finder = KataFinder(lookup(workspace, "reference" if task.reference else "stub"))
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def run_tests(session: pytest.Session, task: Task, emit: Emit, printed: Printed) -> list[pytest.Item]:
    """Run a suite on the modules that stand behind its imports by now.

    Returns
    -------
    list of pytest.Item
        All tests if one of them did not pass, else none.
    """
    register_profile(repeatable=task.seed is None)
    recorder = Recorder(task, emit, printed)
    session.config.pluginmanager.register(recorder)
    items = _collected(session, task, recorder)
    reseed(items, task.seed)
    recorder.remember(items)
    emit(Collected(tuple(item.name for item in items), tuple(map(_fact, items))))
    # In turn, so that the slow tests, which stand together, are shared out as well.
    run(session, items[task.part :: task.parts], first_failure=task.first_failure)
    return items if recorder.failed else []


def _collected(session: pytest.Session, task: Task, recorder: Recorder) -> list[pytest.Item]:
    try:
        return collect(session, task.suite)
    # What pytest lets through: SystemExit and its like, which the suite's import may bring.
    except BaseException as error:  # noqa: BLE001
        recorder.not_collected(error)
        return []


def missing_names(kata: str, module: ModuleType, suite: str) -> list[str]:
    """Return the names that a suite imports from a kata and its module does not have."""
    names = [
        alias.name
        for node in ast.parse(suite).body
        if isinstance(node, ast.ImportFrom) and node.module == kata
        for alias in node.names
    ]
    return [name for name in names if not hasattr(module, name)]


def _imported(task: Task, implementation: Implementation, emit: Emit) -> ModuleType | None:
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
    emit(Broken(sentence))
    return None


def _without_names(module: ModuleType, task: Task) -> str | None:
    missing = missing_names(task.kata.name, module, task.suite.read_text(encoding="utf-8"))
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


def _fact(item: pytest.Item) -> str:
    function = getattr(item, "function", None)
    return " ".join((getattr(function, "__doc__", None) or "").split())
