"""``dojo hint``: the next hint for a kata."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_name, chosen_kata

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Show the next hint for a kata."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser, optional=True)
    parser.add_argument("number", nargs="?", type=int, metavar="NUMBER", help="this hint, and not the next")
    parser.add_argument("--all", action="store_true", help="show again each hint that you have taken")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Show one hint more than last time, or those that are asked for."""
    from dojo.course.roadmap import Roadmap
    from dojo.learner.hints import Hints
    from dojo.learner.progress import Verdicts
    from dojo.learner.state import State
    from dojo.report.sheet import Sheet, clean
    from dojo.report.solution import hints_text
    from dojo.running.task import DEADLINE
    from dojo.running.verdict import Verdict

    roadmap = Roadmap.read(workspace.roadmap)
    name, number = _meant(arguments)
    kata = chosen_kata(workspace, roadmap, name)
    state = State.load(workspace.root)
    known = Verdicts(workspace, roadmap, DEADLINE).known(kata)
    passing = known is not None and known.verdict is Verdict.PASSING
    hints = Hints(workspace, kata, state, passing=passing)
    otherwise = max(hints.taken, 1) if arguments.all else hints.following
    last = otherwise if number is None else number
    shown = {level: hints.take(level) for level in range(1 if arguments.all else last, last + 1)}
    print(hints_text(kata.name, shown, len(hints.texts), Sheet(), hints.onward), end="")
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return 0


def _meant(arguments: argparse.Namespace) -> tuple[str | None, int | None]:
    """Return the name and the number that were typed; a number alone is about the kata one is in."""
    if arguments.number is None and (arguments.name or "").isdecimal():
        return None, int(arguments.name)
    return arguments.name, arguments.number
