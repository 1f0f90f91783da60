"""``dojo reset``: a stub as it came."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_name

if TYPE_CHECKING:
    from dojo.course.roadmap import Kata
    from dojo.course.workspace import Workspace

HELP = "Restore the original stub; your version is kept beside it."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Put the stub back and keep the learner's version beside it."""
    from dojo.course.roadmap import Roadmap
    from dojo.course.stubs import original
    from dojo.errors import Refused
    from dojo.files import write_atomically

    kata = Roadmap.read(workspace.roadmap).kata(arguments.name)
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
    kept = _set_aside(path, kata)
    write_atomically(path, stub.text())
    print(f"{workspace.relative(path)} is as it came.")
    if kept:
        print(f"Your version: {workspace.relative(kept)}")
    return 0


def _set_aside(path: Path, kata: Kata) -> Path | None:
    if not path.exists():
        return None
    stamp = time.strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{kata.name}.before-reset-{stamp}.py")
    number = 1
    while kept.exists():  # two resets within a second
        number += 1
        kept = path.with_name(f"{kata.name}.before-reset-{stamp}-{number}.py")
    path.rename(kept)
    return kept
