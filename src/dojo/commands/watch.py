"""``dojo watch``: an answer at every save."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_deadline

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Run the kata whose file you save, until Ctrl-C."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_deadline(parser)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Watch until Ctrl-C; when the tool itself was updated, start anew with the new code."""
    from dojo.watch import Watch

    try:
        Watch(workspace, arguments.deadline).forever()
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 0
    print("The tool was updated: restarting.", file=sys.stderr)
    sys.stdout.flush()
    return _start_anew([sys.executable, "-m", "dojo", *sys.argv[1:]])


def _start_anew(command: list[str]) -> int:
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606
    import signal
    import subprocess

    # There, the shell would go on beside a process that took our place.  Ctrl-C is for the new watch.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.call(command)
