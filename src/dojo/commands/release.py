"""``dojo release``: a copy of the course for students."""

import argparse

from dojo.course.release import release
from dojo.course.workspace import Workspace


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Write the copy and say how to go on."""
    count = release(workspace, arguments.folder, hints=not arguments.no_hints)
    which = "without hints" if arguments.no_hints else "with hints"
    print(f"{count} katas, {which} and without solutions, are in {arguments.folder}.")
    print(f"Try it: cd {arguments.folder} && nox -s progress")
    return 0
