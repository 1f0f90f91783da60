"""``dojo save``: all of one's work in a zip."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Save your solutions, their history and your score in a zip, for another machine."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    parser.add_argument("file", type=Path, metavar="FILE.zip", help="the zip to write")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Write the zip and say what is in it."""
    from dojo.course.roadmap import Roadmap
    from dojo.errors import Refused
    from dojo.learner.backup import collect, write_backup
    from dojo.report.sheet import counted

    roadmap = Roadmap.read(workspace.roadmap)
    try:
        backup = collect(workspace, roadmap)
    except OSError as error:
        raise Refused(f"Nothing was saved: {error.strerror or error} ({error.filename}).") from None
    write_backup(backup, roadmap, arguments.file)
    solutions = counted(len(backup.solutions), "solution")
    print(f"{solutions}, with history, hints and route: {arguments.file}")
    print(f"In another clone: nox -s load -- {arguments.file.name}")
    for notice in backup.state.notices:
        print(notice, file=sys.stderr)
    for name in backup.left_out:
        print(f"{name} cannot be read, and was left out.", file=sys.stderr)
    return 0
