"""``dojo know``: what the learner knew already, and wants to pass over."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.roadmap import Roadmap
    from dojo.course.workspace import Workspace

HELP = "Pass over katas that you know already: they earn no points, and are never the next one."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    parser.add_argument("names", nargs="*", metavar="TRACK|NAME", help="tracks and katas; none to list them")
    parser.add_argument("--forget", action="store_true", help="the way back")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Mark the katas and say which they are."""
    from dojo.course.roadmap import Roadmap
    from dojo.learner.state import State
    from dojo.report.sheet import clean

    roadmap = Roadmap.read(workspace.roadmap)
    state = State.load(workspace.root)
    katas = [kata for word in arguments.names for kata in _meant(roadmap, word)]
    if katas:
        state.know(katas, known=not arguments.forget)
    known = [kata.name for kata in roadmap.katas if kata.name in state.known]
    print(_sentence(known, arguments.names))
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return 0


def _meant(roadmap: Roadmap, word: str) -> list[str]:
    """Return the katas of a track, or the kata of that name."""
    for track in roadmap.tracks:
        if track.name == word.strip().rstrip("/"):
            return [kata.name for kata in track.katas]
    return [roadmap.kata(word).name]


def _sentence(known: list[str], words: list[str]) -> str:
    from textwrap import fill

    if not known:
        return "Nothing is marked as known. To pass over a track: nox -s know -- arrays"
    names = fill(", ".join(known), 78, initial_indent="  ", subsequent_indent="  ")
    back = " ".join(words) or known[0]
    return f"Known already, {len(known)} of all katas:\n{names}\nThe way back: nox -s know -- --forget {back}"
