"""``dojo hint``: the next hint for a kata."""

import argparse
import sys

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.learner.progress import Verdicts
from dojo.learner.reveal import next_hint
from dojo.learner.state import State
from dojo.report.sheet import Sheet, clean
from dojo.report.solution import hint_text
from dojo.running.task import DEADLINE
from dojo.running.verdict import Verdict


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Show one hint more than last time."""
    roadmap = Roadmap.read(workspace.roadmap)
    kata = roadmap.kata(arguments.name)
    state = State.load(workspace.root)
    known = Verdicts(workspace, roadmap, DEADLINE).known(kata)
    passing = known is not None and known.verdict is Verdict.PASSING
    level, levels, text = next_hint(workspace, kata, state, passing=passing)
    print(hint_text(kata.name, level, levels, text, Sheet(), passing=passing), end="")
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return 0
