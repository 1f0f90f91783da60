"""``dojo reveal``: the reference solution beside the learner's own."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_name, chosen_kata

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Show the reference solution beside yours."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser, optional=True)
    parser.add_argument(
        "--give-up", action="store_true", help="show it before a pass, for half the points of the kata"
    )


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Show the solution, if it is earned or asked for at its price."""
    from dojo.course.roadmap import Roadmap
    from dojo.learner.forks import KnownForks
    from dojo.learner.reveal import solution
    from dojo.learner.state import State
    from dojo.report.sheet import Sheet, clean
    from dojo.report.solution import answers_text, solution_text
    from dojo.running.runner import run_alone
    from dojo.running.task import make_task

    kata = chosen_kata(workspace, Roadmap.read(workspace.roadmap), arguments.name)
    state = State.load(workspace.root)
    own = make_task(workspace, kata)
    reference = solution(
        workspace, kata, state, run_alone(own, KnownForks(workspace)).verdict, give_up=arguments.give_up
    )
    print(solution_text(own.source, reference, Sheet()), end="")
    answers = workspace.reference(kata, "answers.md")
    if answers is not None:
        print(answers_text(answers.text(), Sheet()), end="")
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return 0
