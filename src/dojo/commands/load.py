"""``dojo load``: one's work from another clone."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.roadmap import Kata
    from dojo.course.workspace import Workspace

HELP = "Load what `save` has written; no version of yours is lost."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    parser.add_argument("file", type=Path, metavar="FILE.zip", help="a zip that `save` has written")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--mine", action="store_true", help="where both differ, keep the file that is here")
    ways.add_argument("--theirs", action="store_true", help="where both differ, take the file in the zip")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Look at all first, ask where both differ, and only then write."""
    from dojo.course.roadmap import Roadmap
    from dojo.errors import Refused
    from dojo.learner.backup import read_backup
    from dojo.learner.restoring import Restoring
    from dojo.report.sheet import counted

    roadmap = Roadmap.read(workspace.roadmap)
    restoring = Restoring(workspace, roadmap, read_backup(arguments.file, roadmap))
    theirs = _taken(workspace, restoring.differing, arguments)
    try:
        state = restoring.carry_out(theirs)
    except OSError as error:
        raise Refused(
            f"Not all was loaded: {error.strerror or error} ({error.filename}). Nothing that was here is "
            "lost; the same command does the rest."
        ) from None
    solutions = counted(len(restoring.new) + len(theirs), "solution")
    print(f"Loaded {solutions}, with history, hints and route.")
    for kata in restoring.differing:
        what = (
            "the saved one is there now, yours" if kata in theirs else "yours is there still, the saved one"
        )
        print(f"{kata.name}: {what} is in `nox -s undo -- {kata.name} --list`.")
    print("The score: nox -s progress")
    for notice in state.notices:
        print(notice, file=sys.stderr)
    return 0


def _taken(workspace: Workspace, differing: list[Kata], arguments: argparse.Namespace) -> list[Kata]:
    """Return the katas of which the version in the zip is wanted."""
    from dojo.errors import Refused

    if arguments.mine or not differing:
        return []
    if arguments.theirs:
        return differing
    if sys.stdin.isatty() and sys.stdout.isatty():
        return [kata for kata in differing if _is_theirs_wanted(workspace, kata)]
    names = ", ".join(workspace.relative(workspace.stub(kata)) for kata in differing)
    raise Refused(
        f"Nothing was loaded, since these differ here and in the zip: {names}. `--mine` keeps the files that "
        "are here, `--theirs` takes those in the zip; the others are kept in the history either way."
    )


def _is_theirs_wanted(workspace: Workspace, kata: Kata) -> bool:
    from dojo.errors import Refused

    shown = workspace.relative(workspace.stub(kata))
    while True:
        try:
            answer = input(f"{shown} differs. Keep yours, or take the saved one? [yours/saved] ")
        except EOFError:
            raise Refused("Nothing was loaded.") from None
        for word in ("yours", "saved"):
            if answer.strip() and word.startswith(answer.strip().lower()):
                return word == "saved"
