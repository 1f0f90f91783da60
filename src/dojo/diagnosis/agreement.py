"""When two implementations agree in an example: both pass, or both fail in one way."""

from collections.abc import Sized
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
        passed, failed = (second, first) if has_failed(first) else (first, second)
        # Nothing was asked of the value, so a part of it was enough to pass.
        return not any(note.kind == "value" for note in passed) and _does_not_fit(failed[-1])
    if not has_failed(first):
        return True
    if len(first) != len(second):
        return False
    a, b = first[-1], second[-1]
    if a.kind == b.kind == "refusal" or (a.kind == b.kind == "raised" and a.actual == b.actual):
        return True  # that nothing was refused is what is wrong, whatever came instead
    # Two values that differ speak against each other, whatever their shapes.
    one_raises = "raised" in {a.kind, b.kind}
    return agree_in_value(first, second, inexact=inexact) or (
        one_raises and _does_not_fit(a) and _does_not_fit(b)
    )


def agree_in_value(first: Trace, second: Trace, *, inexact: bool = False) -> bool:
    """Return whether two implementations returned the same wrong value in an example."""
    if len(first) != len(second) or not (has_failed(first) and has_failed(second)):
        return False
    # The last of them is where they fail; what comes before it, passed.
    a, b = first[-1], second[-1]
    if a.kind != b.kind or a.kind == "raised":
        return False
    return (inexact and _number(a) and _number(b)) or same(a.actual, b.actual)


def _does_not_fit(note: Observation) -> bool:
    """Return whether an array met another of the wrong shape, on the way or at the end.

    Where arrays stop with an error, loops may go on with a part, and return that.
    """
    if note.kind == "raised":
        return note.actual in _MISFITS
    if note.kind != "value" or note.expected is None or isinstance(note.actual, str):
        return False
    return _shape(note.actual) != _shape(note.expected)


def _shape(value: Any) -> tuple[int, ...]:
    try:
        return np.shape(value)
    except ValueError:  # rows of different lengths
        return (len(value),) if isinstance(value, Sized) else ()


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
