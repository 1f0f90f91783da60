"""The environments that are compared, each made as its user would make it."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import learner, timed
from dojo.course.workspace import Workspace

_ASK = (
    "import json, platform; from importlib.metadata import version; "
    "print(json.dumps({{'Python': platform.python_version()}} | {{name: version(name) for name in {names}}}))"
)

# pytest-watcher 0.6.3 sees no save with watchdog 7, in which the pattern *.py fits no path with folders.
_WITH_PYTEST_WATCHER = ("pytest-watcher", "watchdog<7", "pytest", "numpy", "hypothesis")


@dataclass(frozen=True)
class Environments:
    """Where the programs lie.

    Attributes
    ----------
    nox
        The program nox.
    bin
        Programs of the learner's environment: ``dojo``, ``pytest``, and the ``ptw`` of pytest-watch.
    pytest_watcher
        Programs of an environment that has pytest-watcher too; its ``ptw`` would hide the other.
    """

    nox: Path
    bin: Path
    pytest_watcher: Path


def made(course: Workspace, folder: Path) -> Environments:
    """Make the learner's environment in a copy of the course, and one with pytest-watcher.

    Parameters
    ----------
    course
        The copy.
    folder
        Where the second environment is to lie.
    """
    nox = nox_program()
    timed([nox, "-s", "progress"], course.root, learner())
    install(folder, *_WITH_PYTEST_WATCHER, "--editable", str(course.root))
    return Environments(nox, programs(course.root / ".venv"), programs(folder))


def install(folder: Path, *words: str) -> None:
    """Make an environment and install into it, with uv where it can be found, else with pip."""
    uv = shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    here, environment, python = folder.parent, learner(), programs(folder) / "python"
    if uv:
        timed([uv, "venv", "--python", sys.executable, folder], here, environment)
        timed([uv, "pip", "install", "--python", python, *words], here, environment)
    else:
        bare(folder, *words)


def bare(folder: Path, *words: str) -> None:
    """Make an environment and install into it with nothing but the standard library and pip."""
    timed([sys.executable, "-m", "venv", folder], folder.parent, learner())
    timed([programs(folder) / "python", "-m", "pip", "install", *words], folder.parent, learner())


def programs(environment: Path) -> Path:
    """Return the folder of an environment's programs."""
    return environment / ("Scripts" if os.name == "nt" else "bin")


def versions(bin_: Path, *names: str) -> dict[str, str]:
    """Return the versions of Python and of some distributions in an environment."""
    ask = [str(bin_ / "python"), "-c", _ASK.format(names=names)]
    found: dict[str, str] = json.loads(subprocess.check_output(ask, env=learner()))
    return found


def nox_version(nox: Path) -> str:
    """Return the version of nox, which may lie in an environment that is not its Python's."""
    said = subprocess.check_output([nox, "--version"], env=learner(), stderr=subprocess.STDOUT, text=True)
    return said.strip()


def nox_program() -> Path:
    """Return nox: the one beside this Python, or else one on the ``PATH``.

    Raises
    ------
    SystemExit
        If there is none.
    """
    found = shutil.which("nox", path=Path(sys.executable).parent) or shutil.which("nox")
    if found is None:
        raise SystemExit("The benchmarks need nox: nox -s bench")
    return Path(found)
