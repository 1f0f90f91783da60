"""The surroundings of every Python that this tool starts: what of the owner's reaches it, and what not."""

import os
import sys
import tempfile
from pathlib import Path

# What changes Python or pytest under a suite.  A learner who sets it means plain pytest.
_DROPPED = ("PYTHON", "PYTEST_", "HYPOTHESIS_", "COV_CORE_", "COVERAGE_")
_LIBRARIES = ("OPENBLAS", "OMP", "MKL", "VECLIB_MAXIMUM", "BLIS")


def python_command(*words: str) -> list[str]:
    """Return the beginning of a command: this Python, without the folder that one types in.

    Isolated, so that neither a file called ``random.py`` there nor a variable can stand in for a module.
    """
    return [sys.executable, "-I", *words]


def clean_environment() -> dict[str, str]:
    """Return the environment for a process that runs suites."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(_DROPPED)}
    # One thread for linear algebra, so that a fork is safe; and what hypothesis notes about modules
    # goes into no kata's folder.
    threads = {f"{library}_NUM_THREADS": "1" for library in _LIBRARIES}
    return kept | threads | {"HYPOTHESIS_STORAGE_DIRECTORY": str(_hypothesis_folder())}


def _hypothesis_folder() -> Path:
    try:
        return Path(tempfile.gettempdir()) / "dojo-hypothesis"
    except FileNotFoundError:  # no folder for temporary files at all
        return Path(os.devnull)
