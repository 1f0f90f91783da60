"""The pytest plugin: what stands behind a kata's name, and how hypothesis draws.

It is loaded in every pytest of this environment, so that plain ``pytest``, an editor's test pane
and the ``dojo`` command all run the same suite in the same way.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dojo.child.profile import register_profile, reseed
from dojo.child.recorder import is_edge
from dojo.child.session import EDGE_MARKER, short_id
from dojo.course.lookup import lookup
from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.diagnosis.diagnose import diagnose
from dojo.errors import DojoError, UsageError
from dojo.implementation.inspection import inspect_source
from dojo.implementation.source import Source, is_untouched
from dojo.implementation.stand_in import KataFinder
from dojo.running.task import make_task


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--source`` and ``--kata-seed``."""
    group = parser.getgroup("dojo")
    group.addoption(
        "--kata-seed",
        type=int,
        help="draw other examples, from this seed (default: the same examples each time)",
    )
    group.addoption(
        "--source",
        choices=("stub", "reference"),
        default="stub",
        help="what the katas' suites run on (default: the stubs, that is, your own code)",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Register the hypothesis profile and put the finder of katas first."""
    try:
        workspace = Workspace.containing(config.rootpath)
    except UsageError:
        return  # a pytest run of some other project
    config.addinivalue_line("markers", EDGE_MARKER)
    seed = config.getoption("--kata-seed")
    register_profile(repeatable=seed is None)
    source = config.getoption("--source")
    config.pluginmanager.register(_StandIns(workspace, source, seed), "dojo-katas")
    if source == "stub":
        config.pluginmanager.register(_NotBegun(workspace, config), "dojo-not-begun")
        config.pluginmanager.register(_Summary(workspace), "dojo-summary")


class _StandIns:
    """Keeps the finder in place for as long as pytest is configured."""

    def __init__(self, workspace: Workspace, source: str, seed: int | None) -> None:
        self._workspace = workspace
        self._seed = seed
        self._source = source
        self._finder = KataFinder(lookup(workspace, source))

    def pytest_sessionstart(self) -> None:
        sys.meta_path.insert(0, self._finder)

    def pytest_sessionfinish(self) -> None:
        sys.meta_path.remove(self._finder)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        reseed(items, self._seed)

    def pytest_make_parametrize_id(self, val: object) -> str | None:
        return short_id(val)

    def pytest_report_header(self) -> str:
        kind = "your own code" if self._source == "stub" else "the reference solutions"
        return f"dojo: {kind}, course in {self._workspace.root}"


class _NotBegun:
    """Makes one skipped line of a kata that is untouched, unless it is named on the command line.

    A fresh clone has more than a hundred of them, and thousands of tests that would only say so.
    """

    def __init__(self, workspace: Workspace, config: pytest.Config) -> None:
        self._katas = workspace.root / "katas"
        # An editor asks for everything there is, and then names what it wants to run.
        self._all = bool(config.option.collectonly)
        words = [Path(config.invocation_params.dir, word.split("::")[0]).resolve() for word in config.args]
        self._named = {word if word.is_dir() else word.parent for word in words}

    def pytest_pycollect_makemodule(
        self, module_path: Path, parent: pytest.Collector
    ) -> "pytest.Module | None":
        folder = module_path.parent
        if self._all or folder.resolve() in self._named or not folder.is_relative_to(self._katas):
            return None
        stub = folder / f"{folder.name}.py"
        if module_path.stem != f"test_{folder.name}" or not stub.is_file():
            return None
        if not is_untouched(Source(str(stub), stub.read_bytes())):
            return None
        return _Untouched.from_parent(parent, path=module_path)


class _Untouched(pytest.Module):
    def collect(self) -> Iterator[pytest.Item]:
        yield _NothingYet.from_parent(self, name=self.path.parent.name)


class _NothingYet(pytest.Item):
    def runtest(self) -> None:
        pytest.skip("not begun")

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.name


class _Summary:
    """Says at the end what ``dojo run`` would: the verdict, and what was misunderstood."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._items: dict[Kata, list[pytest.Item]] = {}
        self._ran: set[str] = set()
        self._failed: set[str] = set()

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        katas = {self._workspace.suite(kata): kata for kata in self._road()}
        for item in session.items:
            if item.path in katas and isinstance(item, pytest.Function):
                self._items.setdefault(katas[item.path], []).append(item)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._ran.add(report.nodeid)
        if report.outcome != "passed":
            self._failed.add(report.nodeid)

    # Outside of all others: below the last line of pytest's own summary.
    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Iterator[None]:
        yield
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        lines = [line for kata, items in self._items.items() for line in self._lines(kata, items)]
        if lines and reporter:
            reporter.section("dojo")
            for line in lines:
                reporter.write_line(line)

    def _road(self) -> tuple[Kata, ...]:
        try:
            return Roadmap.read(self._workspace.roadmap).katas
        except DojoError:
            return ()  # what is wrong with it is for the commands to say

    def _lines(self, kata: Kata, items: list[pytest.Item]) -> Iterator[str]:
        facts = [item for item in items if item.nodeid in self._ran and not is_edge(item)]
        module = sys.modules.get(kata.name)
        if not facts or module is None:
            return
        task = make_task(self._workspace, kata)
        looked = inspect_source(task.source, kata.forbid)
        if looked.untouched:
            return
        failing = sum(item.nodeid in self._failed for item in facts)
        verdict = "failing" if failing else "shortcut" if looked.lines else "passing"
        yield f"{kata.name} {verdict}, {len(facts) - failing} of {len(facts)} facts"
        if failing:
            yield from (f"  {sentence}" for sentence in diagnose(kata.name, module, facts, task.lessons))
        yield from (f"  {line}" for line in looked.lines)
