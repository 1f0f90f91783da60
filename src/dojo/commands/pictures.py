"""``dojo pictures``: the pictures of the pages, drawn from the references."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_names

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Draw the pictures of some pages, or of all, from the references (for authors)."
_FAULTY = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_names(parser, otherwise="all")
    parser.add_argument(
        "--sheet", action="store_true", help="put all pictures on one page, in .dojo/pictures.html"
    )


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Draw what is out of date; 0 if each picture could be drawn, else 3."""
    from dojo.authoring.pictures import redraw, write_sheet
    from dojo.course.roadmap import Roadmap

    roadmap = Roadmap.read(workspace.roadmap)
    named = [roadmap.kata(name) for name in arguments.names] or list(roadmap.katas)
    katas = [kata for kata in dict.fromkeys(named) if workspace.picture(kata).is_file()]
    code = 0
    for kata in katas:
        sentence, written = redraw(workspace, kata)
        for path in written:
            print(f"{workspace.relative(path)}: {path.stat().st_size / 1000:.0f} kB")
        if sentence:
            print(f"{kata.name}: {sentence}", file=sys.stderr)
            code = _FAULTY
    if arguments.sheet:
        print(workspace.relative(write_sheet(workspace, katas)))
    return code
