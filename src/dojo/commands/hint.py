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


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Show one hint more than last time."""
    from dojo.course.roadmap import Roadmap
    from dojo.learner.progress import Verdicts
    from dojo.learner.reveal import next_hint
    from dojo.learner.state import State
    from dojo.report.sheet import Sheet, clean
    from dojo.report.solution import hint_text
    from dojo.running.task import DEADLINE
    from dojo.running.verdict import Verdict

    roadmap = Roadmap.read(workspace.roadmap)
    kata = chosen_kata(workspace, roadmap, arguments.name)
    state = State.load(workspace.root)
    known = Verdicts(workspace, roadmap, DEADLINE).known(kata)
    passing = known is not None and known.verdict is Verdict.PASSING
    level, levels, text = next_hint(workspace, kata, state, passing=passing)
    print(hint_text(kata.name, level, levels, text, Sheet(), passing=passing), end="")
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return 0
