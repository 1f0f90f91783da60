"""``dojo run``: the suites of some katas."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import PRESENT, add_deadline, add_json, add_names, chosen_katas

if TYPE_CHECKING:
    from dojo.course.roadmap import Roadmap
    from dojo.course.workspace import Workspace
    from dojo.running.runner import Runner
    from dojo.running.task import Task
    from dojo.running.verdict import Result

HELP = "Run the suites of some katas."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_names(parser, otherwise=PRESENT)
    parser.add_argument(
        "--source", default="stub", metavar="FILE", help="run on this file, or on `reference`"
    )
    parser.add_argument(
        "--edges", action="store_true", help="ask for the edges as well, and show each of them"
    )
    parser.add_argument("--all", action="store_true", help="show each fact that does not pass")
    parser.add_argument("--test", metavar="WORD", default="", help="show the tests with this in their name")
    parser.add_argument("--prints", action="store_true", help="show what is printed in each test that passes")
    parser.add_argument(
        "--verbose", action="store_true", help="show the whole page on any screen, and the file's digest"
    )
    add_json(parser)
    add_deadline(parser)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Run each kata once and show its result; 0 if all facts pass, and the edges where they are asked for."""
    import json

    from dojo.course.roadmap import Roadmap
    from dojo.learner.forks import KnownForks
    from dojo.learner.progress import Verdicts
    from dojo.running.cores import usable_cores
    from dojo.running.runner import start_runner
    from dojo.running.task import make_task

    roadmap = Roadmap.read(workspace.roadmap)
    katas = chosen_katas(workspace, roadmap, arguments.names)
    tasks = [make_task(workspace, kata, arguments.source, arguments.deadline) for kata in katas]
    running = start_runner(usable_cores(), KnownForks(workspace), prove=True)
    try:
        done = {finished.kata.name: result for finished, result in running.run(tasks)}
        if arguments.source == "stub":
            _look_at_imports(workspace, roadmap, running, tasks, done)
    finally:
        running.close()
    results = [done[kata.name] for kata in katas]
    try:
        if arguments.json:
            print(json.dumps([result.to_json() for result in results], indent=2))
        else:
            _show(results, workspace, roadmap, arguments)
        _say_why_undiagnosed(workspace, results)
        if running.notice:
            print(running.notice, file=sys.stderr)
        sys.stdout.flush()
    finally:
        # Nobody waits for this, and nothing that goes wrong with the page takes it away.
        if arguments.source == "stub":
            Verdicts(workspace, roadmap, arguments.deadline).keep(results)
    return 0 if all(_passes(result, with_edges=arguments.edges) for result in results) else 1


def _look_at_imports(
    workspace: Workspace, roadmap: Roadmap, running: Runner, tasks: list[Task], done: dict[str, Result]
) -> None:
    """Say first which of the katas that a failing one imports does not pass: there its fault may lie."""
    from dataclasses import replace

    from dojo.learner.imported import begin_there, imported_katas
    from dojo.running.task import make_task
    from dojo.running.verdict import Verdict

    for task in tasks:
        result = done[task.kata.name]
        if result.verdict in (Verdict.PASSING, Verdict.UNTOUCHED):
            continue
        names = imported_katas(task.source, roadmap)
        behind = [
            replace(make_task(workspace, roadmap.kata(name)), lessons=None, bar="facts") for name in names
        ]
        verdicts = {other.kata.name: seen.verdict for other, seen in running.run(behind)}
        failing = [name for name in names if verdicts[name] is not Verdict.PASSING]
        told = begin_there(result.kata, failing)
        done[result.kata] = replace(result, diagnosis=(*told, *result.diagnosis))


def _passes(result: Result, *, with_edges: bool) -> bool:
    from dojo.running.verdict import Verdict

    return result.watertight if with_edges else result.verdict is Verdict.PASSING


def _say_why_undiagnosed(workspace: Workspace, results: list[Result]) -> None:
    from dojo.running.verdict import Verdict

    failing = any(result.verdict is Verdict.FAILING for result in results)
    trouble = workspace.trouble if failing and not (workspace.root / "reference").is_dir() else ""
    if trouble:
        print(
            f"\nWhat was misunderstood cannot be named: reference/ is in git, and {trouble}",
            file=sys.stderr,
        )


def _show(
    results: list[Result], workspace: Workspace, roadmap: Roadmap, arguments: argparse.Namespace
) -> None:
    from dojo.errors import UsageError
    from dojo.learner.onward import Standing
    from dojo.report.result import Shown, result_text, summary_text
    from dojo.report.sheet import Sheet
    from dojo.running.verdict import Verdict

    sheet = Sheet()
    standing = Standing(workspace, roadmap)
    for result in results:
        standing.note(result.kata, passes=result.verdict is Verdict.PASSING)
    shown = Shown(
        each_edge=arguments.edges,
        all_failures=arguments.all or bool(arguments.test),
        passes=bool(arguments.test),
        prints=arguments.prints,
        verbose=arguments.verbose,
    )
    for number, every in enumerate(results):
        result = every.chosen(arguments.test)
        if every.tests and not result.tests:
            raise UsageError(f"No test of {every.kata} has {arguments.test!r} in its name.")
        print("\n" if number else "", end="")
        onward = standing.onward(result.kata) if arguments.source == "stub" else None
        print(result_text(result, sheet, shown, onward), end="")
    if len(results) > 1:
        print("\n" + summary_text(results, sheet), end="")
