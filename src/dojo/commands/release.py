"""``dojo release``: a copy of the course for students."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dojo.commands.arguments import complete_names

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Write a copy of the course for students, without the solutions (for instructors)."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="new or empty, or an earlier copy")
    complete_names(
        parser.add_argument(
            "--katas", nargs="+", metavar="NAME", help="only these, with all that they need (default: all)"
        )
    )
    parser.add_argument("--tracks", nargs="+", metavar="NAME", help="only these, with all that they need")
    parser.add_argument(
        "--update", action="store_true", help="bring an earlier copy up to date; what else is there stays"
    )
    parser.add_argument("--no-hints", action="store_true", help="leave out the hints")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Write the copy and say how to go on."""
    from dataclasses import replace

    from dojo.authoring.topics import write_topics
    from dojo.authoring.tracks import write
    from dojo.course.excerpt import with_needs
    from dojo.course.release import release
    from dojo.course.roadmap import Roadmap
    from dojo.report.sheet import counted

    roadmap = Roadmap.read(workspace.roadmap)
    asked = [roadmap.kata(name).name for name in arguments.katas or ()]
    asked += [kata.name for name in arguments.tracks or () for kata in roadmap.track(name).katas]
    chosen = with_needs(roadmap, asked) if asked else None
    done = release(
        workspace, arguments.folder, hints=not arguments.no_hints, chosen=chosen, update=arguments.update
    )
    if chosen is not None:
        copy = replace(workspace, root=arguments.folder)
        part = Roadmap.read(copy.roadmap)
        write(copy, part)
        write_topics(copy, part)
        needed = len(chosen) - len(set(asked))
        print(f"{counted(len(set(asked)), 'kata')} and {needed} more that they build on.")
    for path in done.kept:
        print(f"{path} holds more than a stub, and stays as it is.", file=sys.stderr)
    which = "without hints" if arguments.no_hints else "with hints"
    print(f"{counted(len(done.katas), 'kata')}, {which} and without solutions, are in {arguments.folder}.")
    print(f"Try it: cd {arguments.folder} && nox -s progress")
    return 0
