"""When two implementations agree in an example: both pass, or both fail in one way."""

from typing import Any

import numpy as np

from dojo.diagnosis.replay import Observation, Trace, has_failed

# Two implementations of one idea differ by rounding, and two ideas by more than that.
_RTOL = 1e-6
_ATOL = 1e-9
# What arithmetic and arrays raise where numbers or shapes do not fit: which of them, is a matter of spelling.
_MISFITS = frozenset(
    "ValueError IndexError LinAlgError ZeroDivisionError OverflowError FloatingPointError".split()
)


def agree(first: Trace, second: Trace, *, inexact: bool = False) -> bool:
    """Return whether two implementations did the same in an example.

    Parameters
    ----------
    first, second
        What was compared.
    inexact
        Whether a wrong value is rounding error: then it is enough that both are wrong at one place.
    """
    if has_failed(first) != has_failed(second):
        return False
    if not has_failed(first):
        return True
    a, b = first[-1], second[-1]
    # The last of them is where they fail; what comes before it, passed.
    if a.kind != b.kind or len(first) != len(second):
        return False
    if a.kind == "raised":
        return a.actual == b.actual or {a.actual, b.actual} <= _MISFITS
    return (inexact and _number(a) and _number(b)) or same(a.actual, b.actual)


def same(first: Any, second: Any) -> bool:
    """Return whether two values are the same up to rounding."""
    if isinstance(first, (tuple, list)) and type(first) is type(second):
        return len(first) == len(second) and all(same(a, b) for a, b in zip(first, second, strict=True))
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


def _number(note: Observation) -> bool:
    try:
        value = np.asarray(note.actual)
    except (ValueError, TypeError):
        return False
    return note.kind == "value" and value.dtype.kind in "iufc" and bool(np.isfinite(value).all())
