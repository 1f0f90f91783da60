"""The bare formula, as a learner types it first: it earns the points, or the bars stand wrong."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dojo.authoring.bars import name_of
from dojo.authoring.finding import Finding
from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.implementation.source import Source
from dojo.running.task import Task, make_task
from dojo.running.verdict import Result, Verdict

RIGHT = "drafts/right.py"
MOST_CASES_AT_FIRST = 10  # in the first kata of a track
_MOST_REFUSALS = 2
_DEADLINE = 30.0  # seconds
_BEYOND_THE_FORMULA = frozenset(
    "asarray asanyarray ascontiguousarray atleast_1d atleast_2d isfinite isnan isinf isinstance ndim dtype "
    "astype errstate".split()
)


class FirstDraft:
    """A suite on the bare formula.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.
    """

    def __init__(self, workspace: Workspace, kata: Kata) -> None:
        self._workspace = workspace
        self._kata = kata
        self._source = workspace.reference(kata, RIGHT)

    def tasks(self) -> list[Task]:
        """Return what is to be run."""
        if self._source is None:
            return []
        reference = make_task(self._workspace, self._kata, "reference", _DEADLINE)
        return [replace(reference, source=self._source, lessons=None, bar="facts")]

    def findings(self, results: Sequence[tuple[Task, Result]]) -> Iterator[Finding]:
        """Yield what is wrong with the draft, and what it shows to be wrong with the suite."""
        kata = self._kata
        if self._source is None:
            path = f"reference/{kata.track}/{kata.name}/{RIGHT}"
            yield Finding(kata.name, path, 0, "is missing: the bare formula, which must earn the points")
            return
        yield from _beyond_the_formula(kata, self._source)
        for _, result in results:
            yield from _not_earned(kata, result)
            yield from _too_many(self._workspace, kata, result)


def _beyond_the_formula(kata: Kata, source: Source) -> Iterator[Finding]:
    tree = ast.parse(source.text())
    for node in ast.walk(tree):
        name = name_of(node)
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
