"""``dojo reset``: a stub as it came."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_name, chosen_kata

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Restore the original stub; your version is kept, and `undo` brings it back."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser, optional=True)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Put the stub back and keep the learner's version."""
    from dojo.course.roadmap import Roadmap
    from dojo.course.stubs import original
    from dojo.errors import Refused
    from dojo.learner.undo import put_in_place

    kata = chosen_kata(workspace, Roadmap.read(workspace.roadmap), arguments.name)
    stub = original(workspace, kata)
    if stub is None and workspace.trouble:
        raise Refused(f"The original stub of {kata.name} is in git, and {workspace.trouble}")
    if stub is None:
        raise Refused(
            f"The stub of {kata.name} in its original form is in neither git nor .dojo/: copy "
            f"katas/{kata.track}/{kata.name}/{kata.name}.py from a fresh copy of the course."
        )
    path = workspace.stub(kata)
    if path.is_file() and path.read_bytes() == stub.data:
        print(f"{workspace.relative(path)} is unchanged. Nothing to do.")
        return 0
    kept = put_in_place(workspace, kata, stub.text().encode())
    print(f"{workspace.relative(path)} is as it came.")
    if kept:
        print(f"Your version is kept: nox -s undo -- {kata.name} brings it back.")
    return 0
