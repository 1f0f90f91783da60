"""``dojo new``: the files of a new kata."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Write the files of a new kata, with TODOs to fill in (for authors)."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    parser.add_argument("kata", metavar="TRACK/NAME")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Write the files and say what comes next."""
    from dojo.authoring.new import create
    from dojo.errors import UsageError

    track, slash, name = arguments.kata.partition("/")
    if not slash or "/" in name:
        raise UsageError(f"Say where the kata goes, as TRACK/NAME, not `{arguments.kata}`.")
    for path in create(workspace, track, name):
        print(workspace.relative(path))
    print(
        f"\nNext: fill in every TODO, the suite first; docs/writing-katas.md shows how.\n"
        f"In katas/roadmap.toml set the title, the difficulty, what {name} needs and what it forbids; then\n"
        "nox -s maps rewrites the map of the track.\n"
        f"Then: nox -s check -- {name}"
    )
    return 0
