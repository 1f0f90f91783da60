"""Diagnosis in general: the one relation between the values returned and the right ones.

A relation is only named when it explains every entry of every comparison, and when enough entries
speak for it that it is no accident.
"""

from collections.abc import Sequence

from dojo.diagnosis.pairs import Pair, evidence, expected_of, pairs_of
from dojo.diagnosis.partial import by_shape, in_part, in_single_precision, not_finite, other_shape
from dojo.diagnosis.relations import affine, constant, mapped, rearranged
from dojo.diagnosis.replay import Observation


def general(observations: Sequence[Observation]) -> str | None:
    """Return a sentence for the simplest relation that explains all values, or None.

    Parameters
    ----------
    observations
        What was compared in the examples of a suite.
    """
    pairs = list(pairs_of(observations))
    wrong = [pair for pair in pairs if pair.failed]
    if not wrong:
        return None
    shaped = [pair for pair in pairs if pair.actual.shape != pair.expected.shape]
    if shaped:
        all_else_is_right = len(shaped) == len(wrong)
        return other_shape(shaped) if all_else_is_right else None
    # One value that fits into a float32 by accident is one in 500 million.
    sentence = not_finite(wrong) or in_single_precision(pairs, wrong)
    if sentence or not evidence(expected_of(wrong)):
        return sentence
    ways = (constant, rearranged, affine, mapped, in_part, _aliased, by_shape)
    found = (find(pairs, wrong) for find in ways)
    return next(filter(None, found), None)


def _aliased(_: Sequence[Pair], wrong: Sequence[Pair]) -> str | None:
    """Wrong only where the function has written into its argument, or handed a part of it back."""
    if all(pair.writes for pair in wrong):
        return (
            "Your function changes its argument in every call that returns a wrong value. Is a copy missing?"
        )
    if all(pair.view for pair in wrong):
        return "Your result is a view of the argument: changing one changes the other. Is a copy missing?"
    return None
