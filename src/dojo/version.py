"""Which version of the course and of its tool this is: the two are one."""

import tomllib
from pathlib import Path

DISTRIBUTION = "dojo-katas"


def version() -> str:
    """Return the version, such as 0.1.0, or 0.2.0.dev0 on the way to 0.2.0."""
    # A clone is installed once and pulled often: only the file knows what it is now.
    project = Path(__file__).parents[2] / "pyproject.toml"
    return _stated(project) or _installed(DISTRIBUTION)


def _stated(project: Path) -> str:
    """Return the version in this project's file; nothing where there is none, as in an installed wheel."""
    try:
        table = tomllib.loads(project.read_text(encoding="utf-8"))["project"]
    except (OSError, ValueError, KeyError):
        return ""
    return str(table.get("version", "")) if table.get("name") == DISTRIBUTION else ""


def versions() -> str:
    """Return a line for a report: this version, Python's, those of the libraries, and the system."""
    import platform

    libraries = [f"{name} {_installed(name)}" for name in ("numpy", "pytest", "hypothesis")]
    python = f"Python {platform.python_version()}"
    return f"dojo {version()} ({', '.join([python, *libraries, platform.platform()])})"


def _installed(name: str) -> str:
    from importlib import metadata  # takes longer than a score for which nothing has to run

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"  # which is what the report is about
