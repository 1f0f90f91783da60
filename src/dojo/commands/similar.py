"""``dojo similar``: submissions that resemble each other."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_submissions, katas_of
from dojo.report.sheet import clean, counted

if TYPE_CHECKING:
    from dojo.course.roadmap import Kata
    from dojo.course.workspace import Workspace

HELP = "Show pairs of submissions that have much code in common (for instructors)."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_submissions(parser)
    parser.add_argument("--output", type=Path, metavar="FILE", required=True, help="the page to write")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Compare the files of each kata with each other, and write a page."""
    from dojo.course.roadmap import Roadmap
    from dojo.errors import Refused
    from dojo.grading.grade import wanted_of
    from dojo.grading.layouts import arrange
    from dojo.grading.pages import similar_page
    from dojo.grading.similarity import similar_pairs
    from dojo.grading.submissions import found
    from dojo.grading.whole_class import class_folder

    roadmap = Roadmap.read(workspace.roadmap)
    wanted = wanted_of(workspace, roadmap)
    files: dict[str, dict[str, bytes]] = {kata.name: {} for kata in katas_of(roadmap, arguments.katas)}
    with class_folder(arguments.submissions, wanted) as (folder, left_out):
        for sentence in left_out:
            print(sentence, file=sys.stderr)
        for submission in found(arrange(folder, arguments.layout).hand_ins, wanted):
            for name in files.keys() & submission.files.keys():
                files[name][submission.student] = submission.files[name]
    pairs = [
        pair
        for name, handed_in in files.items()
        for pair in similar_pairs(name, handed_in, _own(workspace, roadmap.named(name)))
    ]
    title = arguments.submissions.resolve().name.removesuffix(".zip")
    try:
        arguments.output.write_text(similar_page(title, pairs), encoding="utf-8")
    except OSError as error:
        raise Refused(f"{arguments.output} cannot be written: {error.strerror}.") from None
    print(clean(f"{counted(len(pairs), 'similar pair')}: {arguments.output}"))
    return 0


def _own(workspace: Workspace, kata: Kata) -> list[bytes]:
    """Return what the course itself has for a kata."""
    from dojo.course.stubs import original

    names = [f"{kata.name}.py"]
    names += [name for folder in ("alternatives", "drafts") for name in workspace.references(kata, folder)]
    sources = [original(workspace, kata), *(workspace.reference(kata, name) for name in names)]
    return [source.data for source in sources if source is not None]
