"""The bare formula, as a learner types it first: it earns the points, or the bars stand wrong."""

import ast
from collections.abc import Iterator
from dataclasses import replace

from dojo.authoring.finding import Finding
from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.implementation.source import Source
from dojo.running.runner import Runner
from dojo.running.task import make_task
from dojo.running.verdict import Result, Verdict

RIGHT = "drafts/right.py"
MOST_CASES_AT_FIRST = 10  # in the first kata of a track
_MOST_REFUSALS = 2
_DEADLINE = 30.0  # seconds
_BEYOND_THE_FORMULA = frozenset(
    "asarray asanyarray ascontiguousarray atleast_1d atleast_2d isfinite isnan isinf isinstance ndim dtype "
    "astype errstate".split()
)


def findings(workspace: Workspace, kata: Kata, running: Runner) -> Iterator[Finding]:
    """Yield what is wrong with the first draft of a kata, and what it shows to be wrong with the suite.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.
    running
        What runs the suite.
    """
    source = workspace.reference(kata, RIGHT)
    if source is None:
        path = f"reference/{kata.track}/{kata.name}/{RIGHT}"
        yield Finding(kata.name, path, 0, "is missing: the bare formula, which must earn the points")
        return
    yield from _beyond_the_formula(kata, source)
    task = replace(
        make_task(workspace, kata, "reference", _DEADLINE), source=source, lessons=None, bar="facts"
    )
    for _, result in running.run([task]):
        yield from _not_earned(kata, result)
        yield from _too_many(workspace, kata, result)


def _beyond_the_formula(kata: Kata, source: Source) -> Iterator[Finding]:
    tree = ast.parse(source.text())
    for node in ast.walk(tree):
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        if name in _BEYOND_THE_FORMULA:
            text = f"`{name}` is more than the formula that a learner types first"
            yield Finding(kata.name, source.path, getattr(node, "lineno", 0), text)
    refusals = sum(isinstance(node, ast.Raise) for node in ast.walk(tree))
    if refusals > _MOST_REFUSALS:
        text = f"raises in {refusals} places; at most {_MOST_REFUSALS} kinds of refusal are facts"
        yield Finding(kata.name, source.path, 0, text)


def _not_earned(kata: Kata, result: Result) -> Iterator[Finding]:
    if result.verdict is Verdict.PASSING:
        return
    failed = [test for test in result.tests if not test.edge and test.outcome != "passed"]
    why = (
        f"{failed[0].name}: {failed[0].message}"
        if failed
        else " ".join([*result.diagnosis, *result.shortcuts])
    )
    text = f"is right, but is {result.verdict.value}: a fact asks for more than the mathematics. {why}"
    yield Finding(kata.name, result.source, 0, text)


def _too_many(workspace: Workspace, kata: Kata, result: Result) -> Iterator[Finding]:
    track = next(track for track in Roadmap.read(workspace.roadmap).tracks if track.name == kata.track)
    cases = len(result.tests)
    if track.katas[0].name == kata.name and cases > MOST_CASES_AT_FIRST:
        text = f"has {cases} cases; the first kata of a track has at most {MOST_CASES_AT_FIRST}"
        yield Finding(kata.name, workspace.relative(workspace.suite(kata)), 0, text)
