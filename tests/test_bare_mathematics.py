"""Right mathematics earns the points: no fact asks for a check of the input."""

import ast
from dataclasses import replace

import pytest

from dojo.authoring.bars import Bars
from dojo.implementation.source import Source
from dojo.running.cores import usable_cores
from dojo.running.runner import start_runner
from dojo.running.task import make_task


class _WithoutRaises(ast.NodeTransformer):
    """Takes the refusals out of a solution, and nothing else."""

    def visit_Raise(self, node):
        """Put nothing in the place of a refusal."""
        return ast.copy_location(ast.Pass(), node)


@pytest.fixture(scope="module")
def results(workspace, roadmap):
    """Return the result of each reference without its own `raise` statements, by kata."""
    tasks = []
    for kata in roadmap.katas:
        task = make_task(workspace, kata, "reference", 5.0)
        bare = ast.unparse(_WithoutRaises().visit(ast.parse(task.source.text())))
        source = Source(f"{kata.name}.py", bare.encode())
        tasks.append(replace(task, source=source, lessons=None, bar="facts"))
    runner = start_runner(usable_cores())
    try:
        return {task.kata.name: result for task, result in runner.run(tasks)}
    finally:
        runner.close()


def test_only_what_the_page_calls_mathematics_is_missing(workspace, roadmap, results):
    """A reference without its refusals passes every fact but the refusals that "Your task" states."""
    missing = {}
    for kata in roadmap.katas:
        bars = Bars(workspace, kata)
        failed = {
            test.name.partition("[")[0]
            for test in results[kata.name].tests
            if not test.edge and test.outcome != "passed"
        }
        if failed - bars.refusals:
            missing[kata.name] = sorted(failed - bars.refusals)
        if failed:
            assert bars.stated, kata.name
    assert missing == {}
