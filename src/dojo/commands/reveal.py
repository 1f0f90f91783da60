"""``dojo reveal``: the reference solution beside the learner's own."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_name, chosen_kata

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dojo.course.roadmap import Kata, Roadmap
    from dojo.course.workspace import Workspace
    from dojo.implementation.source import Source
    from dojo.learner.state import State
    from dojo.running.verdict import Result

HELP = "Show the reference solution beside yours."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser, optional=True)
    parser.add_argument(
        "--give-up", action="store_true", help="show it before a pass, for half the points of the kata"
    )
    parser.add_argument(
        "--next", action="store_true", help="before a pass, show one line more; only the last one costs"
    )


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Show the solution, if it is earned or asked for at its price."""
    from dojo.course.roadmap import Roadmap
    from dojo.learner.forks import KnownForks
    from dojo.learner.reveal import solution
    from dojo.learner.state import State
    from dojo.report.pager import show
    from dojo.report.sheet import clean
    from dojo.running.runner import run_alone
    from dojo.running.task import make_task
    from dojo.running.verdict import Verdict

    roadmap = Roadmap.read(workspace.roadmap)
    kata = chosen_kata(workspace, roadmap, arguments.name)
    state = State.load(workspace.root)
    own = make_task(workspace, kata)
    result = run_alone(own, KnownForks(workspace))
    seen = result.verdict is Verdict.PASSING or state.of(kata.name).gave_up
    if arguments.next and not seen:
        _show_next_line(workspace, kata, state)
    else:
        reference = solution(workspace, kata, state, result.verdict, give_up=arguments.give_up)
        show("".join(_parts(workspace, roadmap, own.source, reference, result)))
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return 0


def _show_next_line(workspace: Workspace, kata: Kata, state: State) -> None:
    from dojo.learner.reveal import next_line
    from dojo.report.sheet import Sheet
    from dojo.report.solution import lines_text

    print(lines_text(kata.name, *next_line(workspace, kata, state), Sheet()), end="")


def _parts(
    workspace: Workspace, roadmap: Roadmap, own: Source, reference: Source, result: Result
) -> Iterator[str]:
    """Yield the difference, what it is to teach, and what is left to do."""
    from rich.text import Text

    from dojo.learner.onward import Standing
    from dojo.report.comparison import comparison_text
    from dojo.report.result import edges_left
    from dojo.report.sheet import Sheet, terminal_columns
    from dojo.report.solution import answers_text, other_ways_text
    from dojo.running.verdict import Verdict

    sheet, kata = Sheet(), roadmap.named(result.kata)
    yield comparison_text(own, reference, terminal_columns())
    answers = workspace.reference(kata, "answers.md")
    yield answers_text(answers.text(), sheet) if answers is not None else ""
    others = [workspace.reference(kata, name) for name in workspace.references(kata, "alternatives")]
    yield other_ways_text([source for source in others if source is not None], sheet)
    if result.verdict is Verdict.PASSING:
        left = edges_left(result)
        yield sheet.drawn(*left) if left else ""
        following = Standing(workspace, roadmap).following
        yield sheet.drawn(Text(), Text(f"Next on the road: {following}")) if following else ""
