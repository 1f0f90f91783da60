"""``dojo watch``: an answer at every save."""

import argparse
import os
import sys

from dojo.course.workspace import Workspace
from dojo.watch import Watch


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Watch until Ctrl-C; when the tool itself was updated, start anew with the new code."""
    try:
        Watch(workspace, arguments.deadline).forever()
    except KeyboardInterrupt:
        return 0
    print("The tool was updated: restarting.", file=sys.stderr)
    sys.stdout.flush()
    return os.execv(sys.executable, [sys.executable, "-m", "dojo", *sys.argv[1:]])  # noqa: S606
