"""When two implementations agree: the same values up to rounding."""

from typing import Any

import numpy as np

from dojo.diagnosis.replay import Observation, Trace

VALUES = frozenset({"value", "raised"})
ALL = VALUES | {"refusal", "argument"}

# Two implementations of one idea differ by rounding, and two ideas by more than that.
_RTOL = 1e-6
_ATOL = 1e-9


def agree(first: Trace, second: Trace, kinds: frozenset[str]) -> bool:
    """Return whether two implementations gave the same in an example, as far as these kinds go."""
    a, b = ([note for note in trace if note.kind in kinds] for trace in (first, second))
    return len(a) == len(b) and all(_same_note(x, y) for x, y in zip(a, b, strict=True))


def _same_note(first: Observation, second: Observation) -> bool:
    return first.kind == second.kind and _same(first.actual, second.actual)


def _same(first: Any, second: Any) -> bool:
    if isinstance(first, (tuple, list)) and type(first) is type(second):
        return len(first) == len(second) and all(_same(a, b) for a, b in zip(first, second, strict=True))
    if isinstance(first, str) or isinstance(second, str):
        return type(first) is type(second) and bool(first == second)
    try:
        a, b = np.asarray(first), np.asarray(second)
    except (ValueError, TypeError):
        return False
    if a.dtype.kind not in "biufc" or b.dtype.kind not in "biufc":
        # Objects of the learner's own classes: something was returned, and no more can be said.
        return a.dtype == b.dtype and a.shape == b.shape and (first is None) == (second is None)
    if a.shape != b.shape:
        return False
    return bool(np.allclose(a, b, rtol=_RTOL, atol=_ATOL, equal_nan=True))
