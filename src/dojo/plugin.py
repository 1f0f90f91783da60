"""The pytest plugin: what stands behind a kata's name, and how hypothesis draws.

It is loaded in every pytest of this environment, so that plain ``pytest``, an editor's test pane
and the ``dojo`` command all run the same suite in the same way.
"""

import pytest

from dojo.child.profile import register_profile, reseed
from dojo.child.session import EDGE_MARKER, short_id
from dojo.course.lookup import lookup
from dojo.course.workspace import Workspace
from dojo.errors import UsageError
from dojo.implementation.stand_in import KataFinder


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
    config.pluginmanager.register(_StandIns(workspace, config.getoption("--source"), seed), "dojo-katas")


class _StandIns:
    """Keeps the finder in place for as long as pytest is configured."""

    def __init__(self, workspace: Workspace, source: str, seed: int | None) -> None:
        self._workspace = workspace
        self._seed = seed
        self._source = source
        self._finder = KataFinder(lookup(workspace, source))

    def pytest_sessionstart(self) -> None:
        import sys

        sys.meta_path.insert(0, self._finder)

    def pytest_sessionfinish(self) -> None:
        import sys

        sys.meta_path.remove(self._finder)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        reseed(items, self._seed)

    def pytest_make_parametrize_id(self, val: object) -> str | None:
        return short_id(val)

    def pytest_report_header(self) -> str:
        kind = "your own code" if self._source == "stub" else "the reference solutions"
        return f"dojo: {kind}, course in {self._workspace.root}"
