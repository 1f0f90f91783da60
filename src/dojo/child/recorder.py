"""What happens to each test, as pytest tells of it and as the owner is to hear it."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from dojo.diagnosis.snippet import LastExample
from dojo.foreign import is_a, safely, tame
from dojo.implementation import explain
from dojo.implementation.printed import Printed
from dojo.implementation.source import Source
from dojo.running.events import Broken, Emit, Finished, Started, SuiteError
from dojo.running.task import Task


def is_edge(item: pytest.Item) -> bool:
    """Return whether a test is about a caller's mistakes, and not about the mathematics."""
    return item.get_closest_marker("edge") is not None


class Recorder:
    """A pytest plugin that emits what happens to each test.

    Parameters
    ----------
    task
        What is run.
    emit
        Says an event.
    printed
        What the code of the task prints.

    Attributes
    ----------
    failed
        Whether a test has failed.
    attempted
        Whether one has failed for another reason than that nothing is written yet.
    """

    def __init__(self, task: Task, emit: Emit, printed: Printed) -> None:
        self._task = task
        self._emit = emit
        self._printed = printed
        self._examples: dict[pytest.Item, LastExample] = {}
        self.failed = False
        self.attempted = False

    def pytest_exception_interact(
        self, call: pytest.CallInfo[Any], report: pytest.CollectReport | pytest.TestReport
    ) -> None:
        """Emit why the suite could not be collected."""
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
        """Emit that a test begins."""
        self._printed.clear()
        self._emit(Started(item.name))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Iterator[None]:
        """Let pytest see no error that answers with another one."""
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
        """Emit how a test has ended."""
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
        printed = self._printed.shown()  # before the example runs again, to be written down
        snippet = self._snippet(item, error)
        message = "" if error is None else self._message(error, with_notes=not snippet)
        return Finished(item.name, _outcome(call), message, snippet, printed)

    def remember(self, items: list[pytest.Item]) -> None:
        """Remember what tests are given, for whoever wants to see a failure again."""
        kata = self._task.kata.name
        module = sys.modules.get(kata)
        for item in items:
            if module and isinstance(item, pytest.Function):
                self._examples[item] = LastExample(kata, module, item, self._printed.clear)

    def _snippet(self, item: pytest.Item, error: BaseException | None) -> str:
        if error is None or is_a(error, NotImplementedError) or item not in self._examples:
            return ""
        return safely(self._examples[item].snippet, "")

    def _message(self, error: BaseException, *, with_notes: bool) -> str:
        if is_a(error, pytest.skip.Exception):
            return "The test was skipped, and only a test that ran can pass."
        return explain.failure(error, self._task.source, with_notes=with_notes)


def _outcome(call: pytest.CallInfo[None]) -> str:
    if call.excinfo is None:
        return "passed"
    return "failed" if call.when == "call" else "error"
