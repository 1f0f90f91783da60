"""``dojo debug``: the first failing example of a kata, in the debugger."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_deadline, add_name, chosen_kata

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace
    from dojo.running.verdict import Result, TestResult

HELP = "Open the debugger on the example that fails first, or on a test."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser, optional=True)
    parser.add_argument("test", nargs="?", default="", metavar="TEST", help="a part of the test's name")
    add_deadline(parser)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Open the debugger in this terminal; 0 if it was opened, 1 if there is nothing to look at."""
    import subprocess

    from dojo.course.roadmap import Roadmap
    from dojo.learner.forks import KnownForks
    from dojo.report.sheet import clean
    from dojo.running.runner import run_alone
    from dojo.running.task import make_task

    kata = chosen_kata(workspace, Roadmap.read(workspace.roadmap), arguments.name)
    task = make_task(workspace, kata, deadline=arguments.deadline)
    result = run_alone(task, KnownForks(workspace))
    test = _to_look_at(result, arguments.test)
    if test is None:
        print(_nothing(result, arguments.test))
        return 1
    print(clean(f"{test.name}: {test.message or 'passes.'}"))
    print("\nIn the debugger, n goes to the next line, p NAME shows a value, and q ends it.\n", flush=True)
    words = [str(workspace.suite(kata)), str(workspace.stub(kata)), kata.name, test.name]
    return subprocess.call([sys.executable, "-P", "-m", "dojo.child.debugger", *words])


def _to_look_at(result: Result, word: str) -> TestResult | None:
    """Return the first test with this in its name that does not pass, or the first of them."""
    tests = [test for test in result.chosen(word).tests if test.outcome != "not run" or word]
    wrong = [test for test in tests if test.outcome != "passed"]
    return next(iter(wrong or (tests if word else [])), None)


def _nothing(result: Result, word: str) -> str:
    from dojo.report.sheet import clean

    if not result.tests:
        return clean(" ".join(result.diagnosis))
    if word:
        return clean(f"No test of {result.kata} has {word!r} in its name.")
    return f"All tests of {result.kata} pass. Name one to look at: nox -s debug -- {result.kata} worked"
