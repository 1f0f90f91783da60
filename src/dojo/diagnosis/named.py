"""Diagnosis by name: the misconceptions that give the learner's very values."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from types import ModuleType

from dojo.diagnosis.agreement import ALL, VALUES, agree
from dojo.diagnosis.replay import Examples, Trace

# What an idea must explain of the wrong values to be named although there are others.
_LEAST_EXAMPLES = 3
_LEAST_SHARE = 0.75
# What each of two ideas must explain that the other does not, if one of them is wrong elsewhere too.
_LEAST_ALONE = 2


@dataclass(frozen=True)
class Lesson:
    """A misconception's message, and the reference in which it stands."""

    message: str
    module: ModuleType


def matching(
    examples: Examples, own: ModuleType, reference: ModuleType, lessons: Iterable[Lesson]
) -> list[str]:
    """Return the messages of the misconceptions that explain an implementation's values.

    Parameters
    ----------
    examples
        Where they are compared.
    own, reference
        The learner's implementation, and the right one.
    lessons
        The misconceptions.

    Notes
    -----
    First those that agree with the implementation in every example, and differ from the reference
    in some.

    If there is none, two that explain everything together: two slips in one function are common.

    If there is none either, the one that agrees in at least three of the examples that either gets
    wrong, and in three quarters of them: a wrong idea often comes with a forgotten special case.

    Where the learner's values differ from the reference's, only values are compared: whoever is
    still wrong about the mathematics has rarely thought of the errors to raise.  Where the values
    are right, what is refused and what is modified is compared as well.
    """
    comparison = _Comparison(examples, own, reference)
    lessons = list(lessons) if comparison.something_differs else []
    everywhere = [lesson for lesson in lessons if comparison.agrees_everywhere(lesson)]
    if len(everywhere) == 1:
        return [everywhere[0].message]
    if everywhere:
        # Of several with the same values, those that also refuse the same.
        nearest = [lesson for lesson in everywhere if comparison.refuses_alike(lesson)]
        return [lesson.message for lesson in nearest or everywhere]
    ideas = [comparison.idea(lesson) for lesson in lessons]
    return _together(comparison, ideas) or _mostly(comparison, ideas)


@dataclass(frozen=True)
class _Idea:
    """A misconception's message, and the numbers of the examples that it gets wrong or agrees in."""

    message: str
    wrong: frozenset[int]
    agreed: frozenset[int]


def _together(comparison: "_Comparison", ideas: list[_Idea]) -> list[str]:
    """Return the messages of the two that explain everything, if only one pair is nearest to it.

    Of several pairs that is the one that is least wrong where the implementation is not.
    """
    pairs = [pair for pair in combinations(ideas, 2) if comparison.explained_by(*pair)]
    fewest = min((_contradictions(*pair) for pair in pairs), default=0)
    nearest = [pair for pair in pairs if _contradictions(*pair) == fewest]
    if len(nearest) != 1:
        return []
    return [idea.message for idea in sorted(nearest[0], key=lambda idea: -len(idea.agreed))]


def _mostly(comparison: "_Comparison", ideas: list[_Idea]) -> list[str]:
    """Return the messages of those that explain the most, if it is enough."""
    shares = [comparison.share(idea) for idea in ideas]
    best = max(shares, default=0.0)
    return [idea.message for idea, share in zip(ideas, shares, strict=True) if share == best >= _LEAST_SHARE]


def _contradictions(*ideas: _Idea) -> int:
    return sum(len(idea.wrong - idea.agreed) for idea in ideas)


class _Comparison:
    """The learner's values and the right ones, to compare a misconception's with."""

    def __init__(self, examples: Examples, own: ModuleType, reference: ModuleType) -> None:
        self._examples = examples
        self._mine = [examples.trace(item, own) for item in examples.items]
        self._right = [examples.trace(item, reference) for item in examples.items]
        self._kinds = VALUES
        self._wrong = self._where_wrong()
        if not self._wrong:
            self._kinds = ALL
            self._wrong = self._where_wrong()
        self.something_differs = bool(self._wrong)

    def _where_wrong(self) -> frozenset[int]:
        pairs = enumerate(zip(self._mine, self._right, strict=True))
        return frozenset(i for i, (mine, right) in pairs if not agree(mine, right, self._kinds))

    def agrees_everywhere(self, lesson: Lesson) -> bool:
        """Return whether a misconception agrees in all examples and is wrong in one."""
        wrong = False
        for trace, mine, right in self._traces(lesson):
            # Most misconceptions are out after an example or two.
            if not agree(trace, mine, self._kinds):
                return False
            wrong = wrong or not agree(trace, right, self._kinds)
        return wrong

    def refuses_alike(self, lesson: Lesson) -> bool:
        """Return whether a misconception also refuses and modifies what the implementation does."""
        return all(agree(trace, mine, ALL) for trace, mine, _ in self._traces(lesson))

    def idea(self, lesson: Lesson) -> _Idea:
        """Return where a misconception is wrong, and where it agrees."""
        wrong, agreed = set(), set()
        for i, (trace, mine, right) in enumerate(self._traces(lesson)):
            if not agree(trace, right, self._kinds):
                wrong.add(i)
            if agree(trace, mine, self._kinds):
                agreed.add(i)
        return _Idea(lesson.message, frozenset(wrong), frozenset(agreed))

    def explained_by(self, first: _Idea, second: _Idea) -> bool:
        """Return whether one of two agrees in every example, and neither can be spared.

        Each must be alone to agree in at least two that are wrong, or in one if both are right
        wherever the implementation is; and it must agree in half of those that it gets wrong.
        """
        alone = (first.agreed - second.agreed, second.agreed - first.agreed)
        least = _LEAST_ALONE if _contradictions(first, second) else 1
        enough = all(len(examples & self._wrong) >= least for examples in alone)
        likely = all(2 * len(idea.wrong & idea.agreed) >= len(idea.wrong) for idea in (first, second))
        return enough and likely and len(first.agreed | second.agreed) == len(self._mine)

    def share(self, idea: _Idea) -> float:
        """Return in what share of the examples that one of the two gets wrong they agree."""
        agreed = idea.wrong & idea.agreed
        return len(agreed) / len(idea.wrong | self._wrong) if len(agreed) >= _LEAST_EXAMPLES else 0.0

    def _traces(self, lesson: Lesson) -> Iterator[tuple[Trace, Trace, Trace]]:
        for item, mine, right in zip(self._examples.items, self._mine, self._right, strict=True):
            yield self._examples.trace(item, lesson.module), mine, right
