"""Hints and solutions, and what they cost."""

from markdown_it import MarkdownIt

from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.errors import Refused, UsageError
from dojo.implementation.source import Source
from dojo.learner.state import State
from dojo.running.verdict import Verdict


def next_hint(workspace: Workspace, kata: Kata, state: State, *, passing: bool) -> tuple[int, int, str]:
    """Return the next hint of a kata, and remember that it was shown.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    state
        Remembers how many were shown.
    passing
        Whether all facts pass: the hints are then about the edges, if there are any.

    Returns
    -------
    level, levels, text
        The hint's number, how many there are, and its text in Markdown.  After the last one, it is
        the last one again.

    Raises
    ------
    UsageError
        If this copy of the course has no hints for the kata.
    """
    source = workspace.hints(kata)
    facts, edges = ladders(source.text()) if source else ((), ())
    if not facts:
        raise _not_there(workspace, "hints for", kata)
    if passing and edges:
        hints, shown = edges, min(state.of(kata.name).edge_hints + 1, len(edges))
        state.remember(kata.name, edge_hints=shown)
    else:
        hints, shown = facts, min(state.of(kata.name).hints + 1, len(facts))
        state.remember(kata.name, hints=shown)
    return shown, len(hints), hints[shown - 1]


def _not_there(workspace: Workspace, what: str, kata: Kata) -> UsageError:
    trouble = workspace.trouble
    if trouble:
        return UsageError(f"The {what} {kata.name} cannot be read: reference/ is in git, and {trouble}")
    return UsageError(f"This copy of the course has no {what} {kata.name}.")


def ladders(markdown: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the hints about the mathematics and those about the edges, under ``## 1`` and ``## Edge 1``."""
    lines = markdown.split("\n")
    starts = [
        token.map[0]
        for token in MarkdownIt().parse(markdown)
        if token.type == "heading_open" and token.tag == "h2" and token.map
    ]
    ends = [*starts[1:], len(lines)]
    facts: list[str] = []
    edges: list[str] = []
    for start, end in zip(starts, ends, strict=True):
        ladder = edges if lines[start].startswith("## Edge") else facts
        ladder.append("\n".join(lines[start + 1 : end]).strip())
    return tuple(facts), tuple(edges)


def solution(workspace: Workspace, kata: Kata, state: State, verdict: Verdict, *, give_up: bool) -> Source:
    """Return the reference solution of a kata, if it is earned.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    state
        Remembers that the learner gave up.
    verdict
        What the suite says about the learner's own.
    give_up
        Whether the learner asks for it all the same, which halves the points of the kata.

    Raises
    ------
    Refused
        If the suite does not pass and the learner does not give up.
    UsageError
        If this copy of the course has no solutions.
    """
    source = workspace.reference(kata, f"{kata.name}.py")
    if source is None:
        raise _not_there(workspace, "solution of", kata)
    if verdict is Verdict.PASSING or state.of(kata.name).gave_up:
        return source
    if not give_up:
        raise Refused(
            f"{kata.name} is {verdict.value}: its solution is shown after a pass. To see it now, "
            f"for half the points of this kata: nox -s reveal -- {kata.name} --give-up"
        )
    state.remember(kata.name, gave_up=True)
    return source
