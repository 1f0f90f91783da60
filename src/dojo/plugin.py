"""The pytest plugin: what stands behind a kata's name, and how hypothesis draws.

It is loaded in every pytest of this environment, so that plain ``pytest``, an editor's test pane
and the ``dojo`` command all run the same suite in the same way.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from dojo.errors import UsageError
from dojo.source import Source
from dojo.stand_in import KataFinder
from dojo.workspace import Workspace

PROFILE = "dojo"
_EXAMPLES = 25


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
    seed = config.getoption("--kata-seed")
    register_profile(repeatable=seed is None)
    config.pluginmanager.register(_StandIns(workspace, config.getoption("--source"), seed), "dojo-katas")


def register_profile(*, repeatable: bool = True) -> None:
    """Make hypothesis quick and, unless other examples are asked for, repeatable: a pass stays a pass.

    ``docs/decisions/hypothesis-profile.md`` says what was measured.
    """
    from hypothesis import HealthCheck, Phase, settings

    settings.register_profile(
        PROFILE,
        max_examples=_EXAMPLES,
        derandomize=repeatable,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    settings.load_profile(PROFILE)


def reseed(items: list[pytest.Item], seed: int | None) -> None:
    """Let the properties among some tests draw from a seed; with None, they draw as they always do."""
    if seed is None:
        return
    import hypothesis

    for item in items:
        if isinstance(item, pytest.Function) and hasattr(item.obj, "hypothesis"):
            hypothesis.seed(seed)(item.obj)


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

    def pytest_report_header(self) -> str:
        kind = "your own code" if self._source == "stub" else "the reference solutions"
        return f"dojo: {kind}, course in {self._workspace.root}"


def lookup(workspace: Workspace, source: str) -> Callable[[str], Source | None]:
    """Return the function that finds what stands behind a kata's name."""
    tracks = {
        folder.name: folder.parent.name
        for folder in (workspace.root / "katas").glob("*/*/")
        if (folder / f"test_{folder.name}.py").is_file()
    }

    @cache
    def find(name: str) -> Source | None:
        if name not in tracks:
            return None
        if source == "reference":
            return workspace.reference(tracks[name], name, f"{name}.py")
        return _on_disk(workspace.stub(tracks[name], name))

    return find


def _on_disk(path: Path) -> Source | None:
    return Source(str(path), path.read_bytes()) if path.is_file() else None
