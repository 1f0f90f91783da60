"""Run one kata's suite on one implementation, in this very process.

This is the child's side of a run: the process holds one implementation, says what happens as it
happens, and ends.  What the events mean is decided elsewhere, by a process that never ran them.
"""

import ast
import difflib
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol, TypeAlias

import pytest

from dojo.child.profile import register_profile, reseed
from dojo.child.session import collect, run
from dojo.course.lookup import lookup
from dojo.course.workspace import Workspace
from dojo.diagnosis.diagnose import diagnose
from dojo.diagnosis.snippet import LastExample
from dojo.implementation import explain
from dojo.implementation.inspection import Looked
from dojo.implementation.printed import Printed
from dojo.implementation.source import Source
from dojo.implementation.stand_in import KataFinder, standing_in
from dojo.implementation.wrong_answers import Lessons, Wrong

Event: TypeAlias = dict[str, Any]
Emit: TypeAlias = Callable[[Event], None]


@dataclass(frozen=True)
class Order:
    """What to run.

    Attributes
    ----------
    kata
        The name that the suite imports.
    suite
        Path of the suite.
    path, data
        The implementation: its path for people, and its bytes, one character for each.
    forbid
        What the implementation may not use.
    reference
        Whether the katas that this one builds on are the reference's.
    wrong
        A misconception to put into the implementation.
    lessons
        What a failure is compared with to say what was misunderstood.
    seed
        Draw other examples, from this seed; None for the same ones each time.
    first_failure
        Whether to stop at the first test that does not pass.
    part, parts
        Run every so-manieth test only, this one of so many parts.
    beside
        The learner's files of the katas that this one builds on, by name, one character for each byte;
        only where the implementation runs in a worker.
    """

    kata: str
    suite: str
    path: str
    data: str
    forbid: tuple[str, ...] = ()
    reference: bool = False
    wrong: Wrong | None = None
    lessons: Lessons | None = None
    seed: int | None = None
    first_failure: bool = False
    part: int = 0
    parts: int = 1
    beside: tuple[tuple[str, str], ...] = ()

    @property
    def source(self) -> Source:
        """The implementation."""
        return Source(self.path, self.data.encode("latin-1"))

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Order":
        """Rebuild an order."""
        wrong = Wrong(**data["wrong"]) if data["wrong"] else None
        lessons = Lessons(**data["lessons"]) if data["lessons"] else None
        forbid = tuple(data["forbid"])
        beside = tuple((name, text) for name, text in data["beside"])
        return cls(**data | {"forbid": forbid, "wrong": wrong, "lessons": lessons, "beside": beside})


class Implementation(Protocol):
    """What a suite is run on: a file that becomes a module, here or in another process."""

    def look(self) -> Looked:
        """Return what is seen without running it."""
        ...

    def load(self) -> tuple[str | None, ModuleType]:
        """Return why it cannot be imported, or None, and the module."""
        ...


def carry_out(order: Order, session: pytest.Session, emit: Emit, implementation: Implementation) -> None:
    """Check, import and test the implementation of an order, and emit an event at each step.

    The events, in order: ``looked``; at most one ``broken`` with a sentence, which ends the run;
    ``collected`` with the tests; ``started`` and ``finished`` for each test; ``done``; after a
    failure, ``diagnosis`` with sentences.
    """
    started = time.process_time()
    printed = Printed(lambda: emit({"event": "flood"}))
    with redirect_stdout(printed), redirect_stderr(printed), _katas_importable(order):
        module = _imported(order, implementation, emit)
        if module is None:
            emit({"event": "done", "seconds": time.process_time() - started})
            return
        with standing_in(order.kata, module):
            failed = run_tests(session, Path(order.suite), order, emit, printed)
        # Said before the diagnosis, which runs the examples again and may be cut short.
        emit({"event": "done", "seconds": time.process_time() - started})
        if failed:
            sentences = diagnose(order.kata, module, failed, order.lessons)
            emit({"event": "diagnosis", "sentences": sentences})


@contextmanager
def _katas_importable(order: Order) -> Iterator[None]:
    """Let a capstone import the katas that it builds on."""
    workspace = Workspace.containing(Path(order.suite))
    finder = KataFinder(lookup(workspace, "reference" if order.reference else "stub"))
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def run_tests(
    session: pytest.Session, suite: Path, order: Order, emit: Emit, printed: Printed
) -> list[pytest.Item]:
    """Run a suite on the modules that stand behind its imports by now.

    Returns
    -------
    list of pytest.Item
        All tests if one of them did not pass, else none.
    """
    register_profile(repeatable=order.seed is None)
    recorder = _Recorder(order, emit, printed)
    session.config.pluginmanager.register(recorder)
    items = collect(session, suite)
    reseed(items, order.seed)
    recorder.remember(order.kata, items)
    emit({"event": "collected", "tests": [{"name": item.name, "fact": _fact(item)} for item in items]})
    # In turn, so that the slow tests, which stand together, are shared out as well.
    run(session, items[order.part :: order.parts], first_failure=order.first_failure)
    return items if recorder.failed else []


def missing_names(module: ModuleType, suite: str) -> list[str]:
    """Return the names that a suite imports from a kata and its module does not have."""
    names = [
        alias.name
        for node in ast.parse(suite).body
        if isinstance(node, ast.ImportFrom) and node.module == module.__name__
        for alias in node.names
    ]
    return [name for name in names if not hasattr(module, name)]


def _imported(order: Order, implementation: Implementation, emit: Emit) -> ModuleType | None:
    """Return the implementation as a module, or emit why it cannot be one."""
    looked = implementation.look()
    emit({"event": "looked", "lines": list(looked.lines), "untouched": looked.untouched})
    sentence = looked.sentence
    if sentence is None:
        sentence, module = implementation.load()
        if sentence is None:
            sentence = _without_names(module, order)
            if sentence is None:
                return module
    emit({"event": "broken", "sentence": sentence})
    return None


def _without_names(module: ModuleType, order: Order) -> str | None:
    missing = missing_names(module, Path(order.suite).read_text(encoding="utf-8"))
    if not missing:
        return None
    own = [
        name
        for name, value in vars(module).items()
        if callable(value) and getattr(value, "__module__", None) == module.__name__
    ]
    similar = difflib.get_close_matches(missing[0], own, n=1) or own[:1]
    found = f" (found: `{similar[0]}`)" if similar else ""
    return f"There is no `{missing[0]}` in {Path(order.path).name}{found}. The tests call it by that name."


class _Recorder:
    """A pytest plugin that emits what happens to each test."""

    def __init__(self, order: Order, emit: Emit, printed: Printed) -> None:
        self._order = order
        self._emit = emit
        self._printed = printed
        self._examples: dict[pytest.Item, LastExample] = {}
        self.failed = False

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self._emit({"event": "suite error", "text": str(report.longrepr)})

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        self._printed.clear()
        self._emit({"event": "started", "name": item.name})

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport:
        # In place of pytest's own report, which formats a traceback that nobody would read here:
        # on a stub, where every test fails, that is a third of the time.
        error = call.excinfo.value if call.excinfo else None
        when = call.when
        assert when != "collect"
        self.failed = self.failed or not isinstance(error, NotImplementedError | None)
        if call.when == "call" or error is not None:
            snippet = self._snippet(item, error)
            self._emit(
                {
                    "event": "finished",
                    "name": item.name,
                    "outcome": _outcome(call),
                    "message": "" if error is None else self._message(error, with_notes=not snippet),
                    "snippet": snippet,
                    "type": type(error).__name__ if error is not None else "",
                }
            )
        return pytest.TestReport(
            nodeid=item.nodeid,
            location=item.location,
            keywords={},
            outcome="passed" if error is None else "failed",
            longrepr=None,
            when=when,
        )

    def remember(self, kata: str, items: list[pytest.Item]) -> None:
        """Remember what properties are given, for whoever wants to see a failure again."""
        module = sys.modules.get(kata)
        for item in items:
            if module and isinstance(item, pytest.Function) and hasattr(item.obj, "hypothesis"):
                self._examples[item] = LastExample(kata, module, item)

    def _snippet(self, item: pytest.Item, error: BaseException | None) -> str:
        if error is None or isinstance(error, NotImplementedError) or item not in self._examples:
            return ""
        return self._examples[item].snippet()

    def _message(self, error: BaseException, *, with_notes: bool) -> str:
        if isinstance(error, pytest.skip.Exception):
            return "The test was skipped, and only a test that ran can pass."
        return (
            explain.failure(error, self._order.source, with_notes=with_notes)
            + self._printed.under_a_message()
        )


def _outcome(call: pytest.CallInfo[None]) -> str:
    if call.excinfo is None:
        return "passed"
    return "failed" if call.when == "call" else "error"


def _fact(item: pytest.Item) -> str:
    function = getattr(item, "function", None)
    return " ".join((getattr(function, "__doc__", None) or "").split())
