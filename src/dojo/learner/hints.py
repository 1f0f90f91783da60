"""The hints for a kata, one after the other, and the lines of a solution after the last one."""

from markdown_it import MarkdownIt

from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.errors import UsageError
from dojo.implementation.solution_lines import Line, count_of, lines_of, shuffled
from dojo.learner.state import State

_IN_ORDER = "These are the lines of a solution, out of order. Put them in order."
_FEW = 3  # lines; of fewer, the order is no question


class Hints:
    """The hints that a learner gets now.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    state
        Remembers how many were shown.
    passing
        Whether all facts pass: the hints are then about the edges, if there are any.

    Attributes
    ----------
    texts
        All of them in Markdown; the lines of a solution in another order are the last one about the
        mathematics, where this copy of the course has solutions.
    taken
        How many were shown.

    Raises
    ------
    UsageError
        If this copy of the course has no hints for the kata.
    """

    def __init__(self, workspace: Workspace, kata: Kata, state: State, *, passing: bool) -> None:
        source = workspace.hints(kata)
        facts, edges = ladders(source.text()) if source else ((), ())
        if not facts:
            raise not_there(workspace, "hints for", kata)
        self._kata = kata
        self._state = state
        self._passing = passing
        about_edges = bool(passing and edges)
        self._counter = "edge_hints" if about_edges else "hints"
        self._in_order = () if about_edges else _puzzle(workspace, kata)
        self.texts = edges if about_edges else (*facts, *self._in_order)
        record = state.of(kata.name)
        self.taken = min(record.edge_hints if about_edges else record.hints, len(self.texts))

    @property
    def following(self) -> int:
        """The number of the next hint; after the last one, that of the last one."""
        return min(self.taken + 1, len(self.texts))

    @property
    def onward(self) -> str:
        """What comes after the last hint: a sentence, and what to type below it."""
        name = self._kata.name
        if self._passing or self._state.of(name).gave_up:
            return f"The reference solution beside yours:\nnox -s reveal -- {name}"
        if self._in_order:
            return f"One line of the solution at a time:\nnox -s reveal -- {name} --next"
        return f"The solution, for half the points:\nnox -s reveal -- {name} --give-up"

    def take(self, level: int) -> str:
        """Return the hint with a number, and remember that it was shown.

        Raises
        ------
        UsageError
            If there is none.
        """
        if not 1 <= level <= len(self.texts):
            raise UsageError(f"There is no hint {level} for {self._kata.name}: it has {len(self.texts)}.")
        if level > self.taken:
            self.taken = level
            self._state.remember(self._kata.name, **{self._counter: level})
        return self.texts[level - 1]


def _puzzle(workspace: Workspace, kata: Kata) -> tuple[str, ...]:
    """Return the lines of a solution in another order, unless they are so few that this gives it away."""
    lines = solution_lines(workspace, kata)
    if count_of(lines) < _FEW:
        return ()
    return (f"{_IN_ORDER}\n\n```python\n{shuffled(lines, kata.name)}\n```",)


def solution_lines(workspace: Workspace, kata: Kata) -> tuple[Line, ...]:
    """Return the lines of the shortest solution there is; none where this copy has no solutions."""
    source = workspace.reference(kata, "drafts/right.py") or workspace.reference(kata, f"{kata.name}.py")
    return lines_of(source.text()) if source else ()


def not_there(workspace: Workspace, what: str, kata: Kata) -> UsageError:
    """Return the sentence for something that this copy of the course does not have."""
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
