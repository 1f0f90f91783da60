"""Run one kata's suite on one implementation, in this very process.

This is the child's side of a run: the process holds one implementation, says what happens as it
happens, and ends.  What the events mean is decided elsewhere, by a process that never ran them.
"""

import difflib
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Protocol

import pytest

from dojo.child.profile import is_property, register_profile, reseed
from dojo.child.session import collect, run
from dojo.course.lookup import lookup
from dojo.course.workspace import Workspace
from dojo.diagnosis.diagnose import diagnose
from dojo.diagnosis.replay import imported_names
from dojo.diagnosis.snippet import LastExample
from dojo.implementation import explain
from dojo.implementation.inspection import Inspection
from dojo.implementation.printed import Printed
from dojo.implementation.stand_in import KataFinder, standing_in
from dojo.running.events import (
    Broken,
    Collected,
    Diagnosis,
    Done,
    Emit,
    Finished,
    Flood,
    Looked,
    Started,
    SuiteError,
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
        if failed and (task.lessons or not task.first_failure):
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
    register_profile(repeatable=task.seed is None, shrink=not task.first_failure)
    recorder = _Recorder(task, emit, printed)
    session.config.pluginmanager.register(recorder)
    items = collect(session, task.suite)
    reseed(items, task.seed)
    recorder.remember(items)
    emit(Collected(tuple(item.name for item in items), tuple(map(_fact, items))))
    # In turn, so that the slow tests, which stand together, are shared out as well.
    share = items[task.part :: task.parts]
    ordered = sorted(share, key=is_property) if task.first_failure else share
    run(session, ordered, first_failure=task.first_failure)
    return items if recorder.failed else []


def _imported(task: Task, implementation: Implementation, emit: Emit) -> ModuleType | None:
    """Return the implementation as a module, or emit why it cannot be one."""
    inspection = implementation.look()
    emit(Looked(inspection.lines, inspection.untouched))
    sentence = inspection.sentence
    if sentence is None:
        sentence, module = implementation.load()
        if sentence is None:
            sentence = _without_names(module, task)
            if sentence is None:
                return module
    emit(Broken(sentence))
    return None


def _without_names(module: ModuleType, task: Task) -> str | None:
    names = imported_names(task.kata.name, task.suite).values()
    missing = [name for name in names if not hasattr(module, name)]
    if not missing:
        return None
    own = [
        name
        for name, value in vars(module).items()
        if callable(value) and getattr(value, "__module__", None) == module.__name__
    ]
    similar = difflib.get_close_matches(missing[0], own, n=1) or own[:1]
    found = f" (found: `{similar[0]}`)" if similar else ""
    file = Path(task.source.path).name
    return f"There is no `{missing[0]}` in {file}{found}. The tests call it by that name."


class _Recorder:
    """A pytest plugin that emits what happens to each test."""

    def __init__(self, task: Task, emit: Emit, printed: Printed) -> None:
        self._task = task
        self._emit = emit
        self._printed = printed
        self._examples: dict[pytest.Item, LastExample] = {}
        self.failed = False

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self._emit(SuiteError(str(report.longrepr)))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        self._printed.clear()
        self._emit(Started(item.name))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport:
        # In place of pytest's own report, which formats a traceback that nobody would read here:
        # on a stub, where every test fails, that is a third of the time.
        error = call.excinfo.value if call.excinfo else None
        when = call.when
        assert when != "collect"
        self.failed = self.failed or not isinstance(error, NotImplementedError | None)
        if call.when == "call" or error is not None:
            self._emit(self._finished(item, call, error))
        return pytest.TestReport(
            nodeid=item.nodeid,
            location=item.location,
            keywords={},
            outcome="passed" if error is None else "failed",
            longrepr=None,
            when=when,
        )

    def _finished(
        self, item: pytest.Item, call: pytest.CallInfo[None], error: BaseException | None
    ) -> Finished:
        snippet = self._snippet(item, error)
        message = "" if error is None else self._message(error, with_notes=not snippet)
        return Finished(item.name, _outcome(call), message, snippet)

    def remember(self, items: list[pytest.Item]) -> None:
        """Remember what properties are given, for whoever wants to see a failure again."""
        kata = self._task.kata.name
        module = sys.modules.get(kata)
        for item in items:
            if module and is_property(item):
                self._examples[item] = LastExample(kata, module, item)

    def _snippet(self, item: pytest.Item, error: BaseException | None) -> str:
        if error is None or isinstance(error, NotImplementedError) or item not in self._examples:
            return ""
        return self._examples[item].snippet()

    def _message(self, error: BaseException, *, with_notes: bool) -> str:
        if isinstance(error, pytest.skip.Exception):
            return "The test was skipped, and only a test that ran can pass."
        return (
            explain.failure(error, self._task.source, with_notes=with_notes) + self._printed.under_a_message()
        )


def _outcome(call: pytest.CallInfo[None]) -> str:
    if call.excinfo is None:
        return "passed"
    return "failed" if call.when == "call" else "error"


def _fact(item: pytest.Item) -> str:
    function = getattr(item, "function", None)
    return " ".join((getattr(function, "__doc__", None) or "").split())
