"""Imported before anything else: modules come from where Python and its packages are, and from nowhere else.

A file in the folder that one types in, or in a folder of PYTHONPATH, could stand in for a module of the
standard library.  For plain pytest both stay as they are.
"""

import os
import sys

_OWN = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def _here() -> str:
    try:
        return os.getcwd()
    except FileNotFoundError:
        return ""  # somebody has removed it


def forget_other_folders() -> None:
    """Take out of the search path what ``python -m`` and PYTHONPATH have put in."""
    foreign = {_absolute(folder) for folder in os.environ.get("PYTHONPATH", "").split(os.pathsep)}
    first = sys.path[0] if sys.path else _OWN
    if first in {"", _here()}:
        sys.path.pop(0)
    sys.path[:] = [folder for folder in sys.path if folder == _OWN or _absolute(folder) not in foreign]


def _absolute(folder: str) -> str:
    return os.path.normpath(os.path.join(_here(), folder))


if "PYTHONPATH" in os.environ or sys.path[:1] in ([""], [_here()]):
    forget_other_folders()
