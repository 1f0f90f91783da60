"""Diagnosis by name: the misconceptions that give the learner's very values."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from types import ModuleType

from dojo.diagnosis.agreement import agree, agree_in_value
from dojo.diagnosis.pairs import pairs_of, weight
from dojo.diagnosis.replay import Examples, Trace, has_failed

WORKED = "test_worked_example"
ON_THE_WORKED_EXAMPLE = "On the worked example: "

# What an idea must explain of the wrong values to be named although there are others.
_LEAST_EXAMPLES = 3
_LEAST_SHARE = 0.75
# What each of two ideas must explain that the other does not, if one of them is wrong elsewhere too.
_LEAST_ALONE = 2
# A typing error raises none of these, so they speak for an idea even where every example raises.
_TELLING = frozenset({"IndexError", "ZeroDivisionError", "OverflowError", "RecursionError", "LinAlgError"})
# What the wrong values of the worked example must weigh: one whole number is right by accident.
_LEAST_WEIGHT = 2
# What they must weigh where some examples agree without a value.
_ENOUGH = 4


@dataclass(frozen=True)
class Lesson:
    """A misconception's message, and the reference in which it stands.

    Attributes
    ----------
    message
        What the learner is told.
    module
        The reference, with the misconception in place of what it gets wrong.
    inexact
        Whether its wrong values are rounding errors, which follow the order of its operations.
    """

    message: str
    module: ModuleType
    inexact: bool = False


def matching(examples: Examples, mine: Sequence[Trace], lessons: Iterable[Lesson]) -> list[str]:
    """Return the messages of the misconceptions that explain where an implementation fails.

    Parameters
    ----------
    examples
        Where they are compared.
    mine
        What the implementation did in each.
    lessons
        The misconceptions.

    Notes
    -----
    Two agree in an example where both pass, where both return the same wrong value, or where both
    raise.  They do not contradict each other where the shapes fit in neither.

    First those that agree in every example, and of these the ones with the most equal values.  If
    there is none, two that explain everything together: two slips in one function are common.  If
    there is none either, the only one that agrees in all examples that fail, of which there are at
    least three: whoever has a wrong idea may think of a special case that its plainest form forgets.
    Then the one that agrees in at least three of the examples that either fails, and in three
    quarters of them: a wrong idea often comes with a forgotten special case.  At last the one that
    agrees on the worked example, and nearly wherever else the implementation returns anything: the
    rest of a first draft often breaks for another reason.
    """
    comparison = _Comparison(examples, mine)
    known = list(lessons) if comparison.wrong else []
    # Most ideas differ in the first example that fails: the rest of the suite is run for few of them.
    likely = [comparison.idea(lesson) for lesson in known if comparison.agrees_everywhere(lesson)]
    everywhere = [idea for idea in likely if comparison.is_explained_by(idea)]
    if everywhere:
        most = max(len(idea.equal) for idea in everywhere)
        return [idea.message for idea in everywhere if len(idea.equal) == most]
    # Each of these ways recognises an idea by a wrong value at least.
    ideas = [comparison.idea(lesson) for lesson in known if comparison.shares_a_value(lesson)]
    ways = (_together, _wherever_it_fails, _mostly, _first)
    return next(filter(None, (way(comparison, ideas) for way in ways)), [])


@dataclass(frozen=True)
class _Idea:
    """A misconception's message, and the examples in which it does what.

    Attributes
    ----------
    wrong, agreed
        Where it fails, and where it agrees.
    equal
        Where it returns the same wrong value: only there it is recognised.
    raised
        Where it raises the same.
    """

    message: str
    wrong: frozenset[int]
    agreed: frozenset[int]
    equal: frozenset[int]
    raised: frozenset[int]


def _together(comparison: "_Comparison", ideas: list[_Idea]) -> list[str]:
    """Return the messages of the two that explain everything, if only one pair is nearest to it.

    Of several pairs that is the one that is least wrong where the implementation is not.
    """
    pairs = [pair for pair in combinations(ideas, 2) if comparison.is_explained_by_both(*pair)]
    fewest = min((_contradictions(*pair) for pair in pairs), default=0)
    nearest = [pair for pair in pairs if _contradictions(*pair) == fewest]
    if len(nearest) != 1:
        return []
    return [idea.message for idea in sorted(nearest[0], key=lambda idea: -len(idea.agreed))]


def _wherever_it_fails(comparison: "_Comparison", ideas: list[_Idea]) -> list[str]:
    """Return the message of the only one that explains every failure, if these are enough."""
    found = [idea.message for idea in ideas if comparison.failures_are_explained_by(idea)]
    return found if len(found) == 1 else []


def _mostly(comparison: "_Comparison", ideas: list[_Idea]) -> list[str]:
    """Return the messages of those that explain the most, if it is enough."""
    shares = [comparison.share(idea) for idea in ideas]
    best = max(shares, default=0.0)
    return [idea.message for idea, share in zip(ideas, shares, strict=True) if share == best >= _LEAST_SHARE]


def _first(comparison: "_Comparison", ideas: list[_Idea]) -> list[str]:
    """Return the message of the only one that explains the worked example, and says so."""
    found = [idea for idea in ideas if comparison.begins_as(idea)]
    return [ON_THE_WORKED_EXAMPLE + found[0].message] if len(found) == 1 else []


def _contradictions(*ideas: _Idea) -> int:
    return sum(len(idea.wrong - idea.agreed) for idea in ideas)


class _Comparison:
    """What the learner's implementation does in the examples, to compare a misconception with.

    Attributes
    ----------
    wrong
        The numbers of the examples that it fails.
    """

    def __init__(self, examples: Examples, mine: Sequence[Trace]) -> None:
        self._examples = examples
        self._mine = mine
        self.wrong = _where(mine, has_failed)
        # Something was returned and found to be wrong: there values can speak.
        self._returned = _where(mine, lambda trace: has_failed(trace) and trace[-1].kind != "raised")
        items = examples.items
        worked = frozenset(i for i, item in enumerate(items) if item.name.startswith(WORKED))
        self._worked = worked & self._returned
        self._traces: dict[tuple[Lesson, int], Trace] = {}
        # Where two differ is soon known by the quick examples, first of those that fail.
        self._quickest = sorted(
            range(len(mine)), key=lambda number: (number not in self.wrong, examples.seconds[number])
        )

    def _trace(self, lesson: Lesson, number: int) -> Trace:
        if (lesson, number) not in self._traces:
            trace = self._examples.trace(self._examples.items[number], lesson.module)
            self._traces[lesson, number] = trace
        return self._traces[lesson, number]

    def agrees_everywhere(self, lesson: Lesson) -> bool:
        """Return whether a misconception agrees in every example."""
        return all(
            agree(self._trace(lesson, number), self._mine[number], inexact=lesson.inexact)
            for number in self._quickest
        )

    def shares_a_value(self, lesson: Lesson) -> bool:
        """Return whether a misconception gives the same wrong value somewhere."""
        return any(
            agree_in_value(self._trace(lesson, number), self._mine[number], inexact=lesson.inexact)
            for number in self._quickest
            if number in self.wrong
        )

    def idea(self, lesson: Lesson) -> _Idea:
        """Return where a misconception is wrong, and where it agrees."""
        traces = [self._trace(lesson, number) for number in range(len(self._mine))]
        pairs = list(enumerate(zip(traces, self._mine, strict=True)))
        agreed = frozenset(i for i, pair in pairs if agree(*pair, inexact=lesson.inexact))
        equal = frozenset(i for i, pair in pairs if agree_in_value(*pair, inexact=lesson.inexact))
        raised = frozenset(i for i, trace in enumerate(traces) if self._raises_the_same(i, trace))
        return _Idea(lesson.message, _where(traces, has_failed), agreed, equal, raised)

    def _raises_the_same(self, number: int, trace: Trace) -> bool:
        mine = self._mine[number]
        raise_both = all(has_failed(t) and t[-1].kind == "raised" for t in (trace, mine))
        return raise_both and len(trace) == len(mine) and trace[-1].actual == mine[-1].actual

    def is_explained_by(self, idea: _Idea) -> bool:
        """Return whether an idea agrees in every example, and it is no accident.

        One wrong value is enough for that, if no example agrees without one.  Without any, the
        same errors must be raised, and either some examples pass or a typing error would raise others.
        """
        if len(idea.agreed) < len(self._mine):
            return False
        if self._returned:
            # Where shapes fit in neither, or neither refuses, nothing speaks: the rest must say more.
            silent = (idea.wrong & idea.agreed) - idea.equal - idea.raised
            return self._weight(idea.equal) >= _ENOUGH if silent else bool(idea.equal)
        errors = {self._mine[i][-1].actual for i in self.wrong}
        return self.wrong <= idea.raised and (len(self.wrong) < len(self._mine) or errors <= _TELLING)

    def is_explained_by_both(self, first: _Idea, second: _Idea) -> bool:
        """Return whether one of two agrees in every example, and neither can be spared.

        Each must be alone to agree in at least two that are wrong, or in one if both are right
        wherever the implementation is; and it must agree in half of those that it gets wrong.
        """
        alone = (first.agreed - second.agreed, second.agreed - first.agreed)
        least = _LEAST_ALONE if _contradictions(first, second) else 1
        equal = first.equal | second.equal
        if self._only_bits(equal):
            return False
        enough = all(len(examples & equal) >= least for examples in alone)
        likely = all(2 * len(idea.wrong & idea.agreed) >= len(idea.wrong) for idea in (first, second))
        return enough and likely and len(first.agreed | second.agreed) == len(self._mine)

    def failures_are_explained_by(self, idea: _Idea) -> bool:
        """Return whether an idea agrees in every example that fails, in wrong values of some weight."""
        return (
            self.wrong <= idea.agreed
            and len(idea.equal) >= _LEAST_EXAMPLES
            and self._weight(idea.equal) >= _LEAST_WEIGHT
        )

    def share(self, idea: _Idea) -> float:
        """Return in what share of the examples that one of the two gets wrong they agree."""
        if len(idea.equal) < _LEAST_EXAMPLES or self._only_bits(idea.equal):
            return 0.0
        return len(idea.wrong & idea.agreed) / len(idea.wrong | self.wrong)

    def begins_as(self, idea: _Idea) -> bool:
        """Return whether an idea explains the worked example, and nearly all that was returned."""
        if not self._worked or not self._worked <= idea.equal:
            return False
        returned = frozenset(range(len(self._mine))) - (self.wrong - self._returned)
        differing = (idea.wrong | self.wrong) & returned
        likely = len(differing & idea.agreed) >= _LEAST_SHARE * len(differing)
        return likely and self._weight(self._worked) >= _LEAST_WEIGHT

    def _only_bits(self, numbers: frozenset[int]) -> bool:
        """Return whether no example says more than that something does not hold.

        With nothing else to go by, an idea must agree everywhere.
        """
        return all(isinstance(self._mine[i][-1].actual, bool) for i in numbers)

    def _weight(self, numbers: frozenset[int]) -> int:
        return weight([pair.actual for pair in pairs_of([self._mine[i][-1] for i in numbers])])


def _where(traces: Sequence[Trace], holds: Callable[[Trace], bool]) -> frozenset[int]:
    return frozenset(i for i, trace in enumerate(traces) if holds(trace))
