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
from typing import Any, Protocol

import pytest

from dojo.child.profile import is_property, register_profile, reseed
from dojo.child.session import collect, run
from dojo.course.lookup import lookup
from dojo.course.workspace import Workspace
from dojo.diagnosis.diagnose import diagnose
from dojo.diagnosis.snippet import LastExample
from dojo.foreign import is_a, safely, tame
from dojo.implementation import explain
from dojo.implementation.inspection import Inspection
from dojo.implementation.printed import Printed
from dojo.implementation.source import Source
from dojo.implementation.stand_in import KataFinder, standing_in
from dojo.running.events import (
    Broken,
    Collected,
    Diagnosis,
    Done,
    EdgesDone,
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

    def renew(self, deadline: float) -> None:
        """Give it so many seconds of processor time from now on."""
        ...


def carry_out(task: Task, session: pytest.Session, emit: Emit, implementation: Implementation) -> None:
    """Check, import and test the implementation of a task, and emit an event at each step.

    The events, in order: `Looked`; at most one `Broken`, which ends the run; `Collected`; `Started`
    and `Finished` for each fact; `Done`; `Diagnosis` after a failure.  If no fact fails, the same
    follows for the edges, with a deadline of their own, and `EdgesDone`.
    """
    started = time.process_time()
    printed = Printed(lambda: emit(Flood()))
    with redirect_stdout(printed), redirect_stderr(printed), _katas_importable(task):
        module = _imported(task, implementation, emit)
        if module is None:
            emit(Done(passed=False, seconds=time.process_time() - started))
            return
        suite = Suite(session, task, emit, printed)
        with standing_in(task.kata.name, module):
            suite.collect()
            passed = suite.run(suite.facts)
        # Said before the diagnosis, which runs the examples again and may be cut short.
        emit(Done(passed, time.process_time() - started))
        tests = suite.facts
        if passed and task.bar != "facts":
            tests = suite.edges
            implementation.renew(task.deadline)
            with standing_in(task.kata.name, module):
                passed = suite.run(tests)
            emit(EdgesDone())
        if not passed and suite.attempted and (task.lessons or not task.first_failure):
            edges = tests is suite.edges
            emit(Diagnosis(tuple(diagnose(task.kata.name, module, tests, task.lessons, edges=edges))))


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


def is_edge(item: pytest.Item) -> bool:
    """Return whether a test is about a caller's mistakes, and not about the mathematics."""
    return item.get_closest_marker("edge") is not None


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
        self._recorder = _Recorder(task, emit, printed)
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


def _collected(session: pytest.Session, task: Task, recorder: "_Recorder") -> list[pytest.Item]:
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


class _Recorder:
    """A pytest plugin that emits what happens to each test."""

    def __init__(self, task: Task, emit: Emit, printed: Printed) -> None:
        self._task = task
        self._emit = emit
        self._printed = printed
        self._examples: dict[pytest.Item, LastExample] = {}
        self.failed = False
        self.attempted = False  # whether a test fails for another reason than that nothing is there

    def pytest_exception_interact(
        self, call: pytest.CallInfo[Any], report: pytest.CollectReport | pytest.TestReport
    ) -> None:
        if call.excinfo and isinstance(report, pytest.CollectReport):
            error = call.excinfo.value
            self.not_collected(error.__cause__ or error)

    def not_collected(self, error: BaseException) -> None:
        """Emit why the suite cannot be read: its import of the implementation may be what has failed."""
        if explain.place(error, self._task.source):
            self._emit(Broken(explain.failed_import(error, self._task.source)))
        else:
            suite = Source(str(self._task.suite), b"")
            self._emit(SuiteError(explain.named(error) + explain.place(error, suite)))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        self._printed.clear()
        self._emit(Started(item.name))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Iterator[None]:
        # Pytest asks an error what it is, and an error of the learner's may answer with another one.
        try:
            return (yield)
        except BaseException as error:
            tamed = tame(error)
            if tamed is error:
                raise
            raise tamed from None

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport:
        # In place of pytest's own report, which formats a traceback that nobody would read here:
        # on a stub, where every test fails, that is a third of the time.
        error = call.excinfo.value if call.excinfo else None
        when = call.when
        assert when != "collect"
        self.failed = self.failed or error is not None
        self.attempted = self.attempted or (error is not None and not is_a(error, NotImplementedError))
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
        """Remember what properties and edges are given, for whoever wants to see a failure again."""
        kata = self._task.kata.name
        module = sys.modules.get(kata)
        for item in items:
            if module and (is_property(item) or (is_edge(item) and isinstance(item, pytest.Function))):
                self._examples[item] = LastExample(kata, module, item)

    def _snippet(self, item: pytest.Item, error: BaseException | None) -> str:
        if error is None or is_a(error, NotImplementedError) or item not in self._examples:
            return ""
        return safely(self._examples[item].snippet, "")

    def _message(self, error: BaseException, *, with_notes: bool) -> str:
        if is_a(error, pytest.skip.Exception):
            return "The test was skipped, and only a test that ran can pass."
        return (
            explain.failure(error, self._task.source, with_notes=with_notes) + self._printed.under_a_message()
        )


def _outcome(call: pytest.CallInfo[None]) -> str:
    if call.excinfo is None:
        return "passed"
    return "failed" if call.when == "call" else "error"


def _statement(item: pytest.Item) -> str:
    function = getattr(item, "function", None)
    return " ".join((getattr(function, "__doc__", None) or "").split())
