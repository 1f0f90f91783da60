"""``dojo reveal``: the reference solution beside the learner's own."""

import argparse
import sys

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.learner.reveal import solution
from dojo.learner.state import State
from dojo.report.sheet import Sheet, clean
from dojo.report.solution import solution_text
from dojo.running.runner import start_runner
from dojo.running.task import Task, make_task
from dojo.running.verdict import Verdict


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Show the solution, if it is earned or asked for at its price."""
    kata = Roadmap.read(workspace.roadmap).kata(arguments.name)
    state = State.load(workspace.root)
    own = make_task(workspace, kata)
    reference = solution(workspace, kata, state, _verdict(own), give_up=arguments.give_up)
    print(solution_text(own.source, reference, Sheet()), end="")
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return 0


def _verdict(own: Task) -> Verdict:
    running = start_runner()
    try:
        return next(result.verdict for _, result in running.run([own]))
    finally:
        running.close()
