"""``dojo release``: a copy of the course for students."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Write a copy of the course for students, without the solutions (for instructors)."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="new or empty")
    parser.add_argument("--no-hints", action="store_true", help="leave out the hints")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Write the copy and say how to go on."""
    from dojo.course.release import release

    count = release(workspace, arguments.folder, hints=not arguments.no_hints)
    which = "without hints" if arguments.no_hints else "with hints"
    print(f"{count} katas, {which} and without solutions, are in {arguments.folder}.")
    print(f"Try it: cd {arguments.folder} && nox -s progress")
    return 0
