"""Solutions, whole or line by line, and what they cost."""

from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.errors import Refused
from dojo.implementation.solution_lines import count_of, first_lines
from dojo.implementation.source import Source
from dojo.learner.hints import not_there, solution_lines
from dojo.learner.state import State
from dojo.running.verdict import Verdict


def next_line(workspace: Workspace, kata: Kata, state: State) -> tuple[int, int, str]:
    """Return one line more of a kata's solution, and remember it; the last line is a surrender.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    state
        Remembers how many lines were shown.

    Returns
    -------
    taken, total, text
        How many lines were shown, how many there are, and all that were shown.

    Raises
    ------
    Refused
        If there is only one line, which would be the last.
    UsageError
        If this copy of the course has no solutions.
    """
    lines = solution_lines(workspace, kata)
    if not lines:
        raise not_there(workspace, "solution of", kata)
    record, total = state.of(kata.name), count_of(lines)
    if total == 1:
        raise Refused(
            f"The solution of {kata.name} is one line. To see it, for half the points of this kata: "
            f"nox -s reveal -- {kata.name} --give-up"
        )
    taken = min(record.lines + 1, total)
    state.remember(kata.name, lines=taken, gave_up=record.gave_up or taken == total)
    return taken, total, first_lines(lines, taken)


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
        raise not_there(workspace, "solution of", kata)
    if verdict is Verdict.PASSING or state.of(kata.name).gave_up:
        return source
    if not give_up:
        raise Refused(
            f"{kata.name} is {verdict.value}: its solution is shown after a pass. To see it line by line: "
            f"nox -s reveal -- {kata.name} --next. To see it now, for half the points of this kata: "
            f"nox -s reveal -- {kata.name} --give-up"
        )
    state.remember(kata.name, gave_up=True)
    return source
