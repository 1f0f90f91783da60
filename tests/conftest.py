"""What the project's own tests share: real copies, real clones, real processes."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.running.verdict import Result

ROOT = Path(__file__).parent.parent
if hasattr(signal, "SIGHUP"):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # under nohup it is ignored, which every child would inherit
ONE_OF_EACH = ROOT / "tests" / "courses" / "one_of_each"

Dojo = Callable[..., subprocess.CompletedProcess[str]]
Git = Callable[..., str]


@pytest.fixture(scope="session")
def workspace() -> Workspace:
    """Return this very checkout."""
    return Workspace(ROOT)


@pytest.fixture(scope="session")
def roadmap(workspace: Workspace) -> Roadmap:
    """Return the roadmap of this checkout."""
    return Roadmap.read(workspace.roadmap)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """Return a copy of the miniature course, outside any git working tree."""
    return shutil.copytree(ONE_OF_EACH, tmp_path / "one of each [copy]")


@pytest.fixture(scope="session")
def learner() -> dict[str, str]:
    """Return the environment of a learner: no CI, no colours, nothing of this test run."""
    own = {"CI", "NO_COLOR", "COLUMNS", "FORCE_COLOR", "TERM", "PYTEST_ADDOPTS"}
    own |= {"PYTHONSAFEPATH"}  # which a command sets that was called in this process
    kept = {key: value for key, value in os.environ.items() if key not in own}
    kept = {key: value for key, value in kept.items() if not key.startswith(("PYTEST_", "GIT_"))}
    return kept | {"PYTHONIOENCODING": "utf-8"}


@pytest.fixture(scope="session")
def dojo(learner: dict[str, str]) -> Dojo:
    """Return a function that runs the ``dojo`` command in a folder."""

    def run(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        if folder == ROOT:  # whose solutions must not go out of sight
            environment = {"CI": "true"} | environment
        return subprocess.run(
            [sys.executable, "-m", "dojo", *words],
            cwd=folder,
            env=learner | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=900,  # a net, not a measure: the machine may be busy
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def git() -> Git:
    """Return a function that runs git in a folder and returns what it prints."""

    def run(folder: Path, *words: str) -> str:
        identity = ["-c", "user.name=Learner", "-c", "user.email=learner@example.org"]
        return subprocess.run(
            ["git", *identity, *words], cwd=folder, capture_output=True, encoding="utf-8", check=True
        ).stdout

    return run


@pytest.fixture(scope="session")
def origin(tmp_path_factory: pytest.TempPathFactory, git: Git) -> Path:
    """Return a repository whose last commit is this checkout as it stands, changes included."""
    folder = tmp_path_factory.mktemp("origin") / "dojo"
    if (ROOT / ".git").exists():
        git(ROOT, "clone", "--quiet", "--no-hardlinks", str(ROOT), str(folder))
        _copy_changes(folder, git)
    else:
        ignored = shutil.ignore_patterns(".venv", ".nox", ".dojo", "__pycache__", ".*_cache")
        shutil.copytree(ROOT, folder, ignore=ignored)
        git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "This checkout as it stands")
    return folder


def _copy_changes(folder: Path, git: Git) -> None:
    changed = git(ROOT, "ls-files", "--modified", "--others", "--exclude-standard", "-z").split("\0")
    gone = git(ROOT, "ls-files", "--deleted", "-z").split("\0")
    for name in filter(None, {*changed} - {*gone}):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    for name in filter(None, gone):
        (folder / name).unlink(missing_ok=True)


@pytest.fixture
def clone(origin: Path, tmp_path: Path, git: Git) -> Path:
    """Return a learner's fresh clone of this checkout."""
    folder = tmp_path / "a learner's clone"
    git(tmp_path, "clone", "--quiet", str(origin), str(folder))
    return folder


def names_told(workspace: Workspace, kata: Kata, result: Result) -> str:
    """Return the misconceptions that a result names; "general" stands for any other sentence."""
    from dojo.authoring.behaviour import WrongAnswers

    told = WrongAnswers(workspace, kata).told(result)
    return " ".join("general" if name.startswith('"') else name for name in told)
