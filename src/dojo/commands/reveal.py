"""``dojo reveal``: the reference solution beside the learner's own."""

import argparse
import sys

from dojo.judge import Task
from dojo.report.sheet import Sheet, clean
from dojo.report.solution import solution_text
from dojo.reveal import solution
from dojo.roadmap import Roadmap
from dojo.runner import DEADLINE, runner, task
from dojo.state import State
from dojo.verdict import Verdict
from dojo.workspace import Workspace


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Show the solution, if it is earned or asked for at its price."""
    kata = Roadmap.read(workspace.roadmap).kata(arguments.name)
    state = State.load(workspace.root)
    own = task(workspace, kata)
    reference = solution(workspace, kata, state, _verdict(own), give_up=arguments.give_up)
    print(solution_text(own.source, reference, Sheet()), end="")
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return 0


def _verdict(own: Task) -> Verdict:
    running = runner(1, DEADLINE)
    try:
        return next(result.verdict for _, result in running.run([own]))
    finally:
        running.close()
