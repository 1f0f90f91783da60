"""Whether forks are safe with the libraries that are here, as it was found once."""

import json
import os
import sys

from dojo.course.workspace import Workspace
from dojo.files import write_atomically
from dojo.learner.store import library_versions


class KnownForks:
    """What is known of forks in an environment: its Python, its numpy, its system.

    Parameters
    ----------
    workspace
        The course, which keeps it beside the verdicts.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._file = workspace.root / ".dojo" / "forks.json"

    def fault(self) -> str | None:
        """Return what numpy does after a fork, such as ``crashes``; empty if all is well, None if unknown."""
        try:
            kept = json.loads(self._file.read_bytes())
            fault = kept["fault"] if kept["environment"] == _environment() else None
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
        return fault if isinstance(fault, str) else None

    def remember(self, fault: str) -> None:
        """Keep what was found; where nothing can be kept, it is found again."""
        kept = {"environment": _environment(), "fault": fault}
        try:
            write_atomically(self._file, json.dumps(kept))
        except OSError:
            return


def _environment() -> list[str]:
    system = os.uname()
    return [sys.version, sys.executable, system.sysname, system.release, system.machine, *library_versions()]
