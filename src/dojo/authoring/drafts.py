"""First drafts: the bare formula, which earns the points, and slips, each of which is named."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from dojo.authoring.bars import name_of
from dojo.authoring.behaviour import WrongAnswers
from dojo.authoring.finding import Finding
from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.implementation.source import Source
from dojo.running.task import Task, make_task
from dojo.running.verdict import Result, Verdict

RIGHT = "drafts/right.py"
FEWEST_SLIPS = 3
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


class Slips:
    """A suite on first drafts with one slip each: the file's name is the misconception to be told.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.
    """

    def __init__(self, workspace: Workspace, kata: Kata) -> None:
        self._kata = kata
        self._folder = f"reference/{kata.track}/{kata.name}/drafts"
        names = [name for name in workspace.references(kata, "drafts") if name != RIGHT]
        reference = make_task(workspace, kata, "reference", _DEADLINE)
        self._drafts = [
            replace(reference, source=source, first_failure=True, bar="facts")
            for name in names
            if (source := workspace.reference(kata, name))
        ]
        self._wrong_answers = WrongAnswers(workspace, kata)

    def tasks(self) -> list[Task]:
        """Return what is to be run."""
        return self._drafts

    def findings(self, results: Sequence[tuple[Task, Result]]) -> Iterator[Finding]:
        """Yield what is wrong with the drafts, and which of them is not told its slip."""
        if len(self._drafts) < FEWEST_SLIPS:
            text = f"holds {len(self._drafts)} drafts with a slip; there must be at least three"
            yield Finding(self._kata.name, self._folder, 0, text)
        names = {wrong.name for wrong in self._wrong_answers.listed}
        for done, result in results:
            slip = PurePosixPath(done.source.path).stem
            if slip not in names:
                text = "is called like no misconception; the file's name is the one that it must be told"
                yield Finding(self._kata.name, done.source.path, 0, text)
            elif result.verdict is not Verdict.FAILING:
                text = f"has a slip, but is {result.verdict.value}"
                yield Finding(self._kata.name, done.source.path, 0, text)
            elif (told := self._wrong_answers.told(result)) != [slip]:
                text = f"is not told its slip, but {', '.join(told) or 'nothing'}"
                yield Finding(self._kata.name, done.source.path, 0, text)


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
