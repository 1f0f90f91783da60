"""Assertions for suites: exact kind, shape, finiteness, then values, each with its own sentence."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from dojo.errors import Mismatch
from dojo.testing.kinds import checked, hint
from dojo.testing.wording import Array, difference, in_words, told_apart

Observer: TypeAlias = Callable[[str, Any, Any], None]

_observers: list[Observer] = []


@contextmanager
def observed(observer: Observer) -> Iterator[None]:
    """Call ``observer(kind, actual, expected)`` for everything that an assertion compares.

    The kind is ``"value"``, ``"refusal"`` (the name of what was raised, or what was returned instead)
    or ``"argument"`` (after the call, and before it).
    """
    _observers.append(observer)
    try:
        yield
    finally:
        _observers.remove(observer)


def observe(kind: str, actual: Any, expected: Any) -> None:
    """Tell the observers what is compared."""
    for observer in _observers:
        observer(kind, actual, expected)


def assert_close(actual: Any, expected: ArrayLike, *, rtol: float = 1e-9, atol: float = 1e-12) -> None:
    """Assert that `actual` has the kind, the shape and, within tolerance, the values of `expected`.

    The test is ``|actual - expected| <= atol + rtol * |expected|`` for every entry; an infinite
    entry must be met exactly.

    Parameters
    ----------
    actual
        What the learner's function returned: a number or an array of numbers, nothing else.
    expected
        The right answer.  Its kind (real, whole, truth value, complex) is asked for as well.
    rtol
        Relative tolerance.  The default leaves a sum of a few terms, in any order, a thousand
        times the rounding error that it needs.
    atol
        Absolute tolerance, for entries whose exact value is zero.

    Raises
    ------
    Mismatch
        With one sentence about the first of these that fails.
    """
    __tracebackhide__ = True
    wanted = np.asarray(expected)
    observe("value", actual, expected)
    got = checked(actual, wanted.shape, wanted.dtype.kind)
    # As floats: whole numbers wrap around, and truth values have no difference.
    real = np.result_type(got, wanted, np.float64)
    with np.errstate(all="ignore"):
        near = np.abs(np.subtract(got, wanted, dtype=real)) <= atol + rtol * np.abs(wanted.astype(real))
    right = np.where(np.isfinite(wanted), near, got == wanted)
    if not right.all():
        if type(actual) is int and not np.isfinite(got):
            raise Mismatch(f"Expected {float(wanted):g}, your function returned {in_words(actual)}.")
        raise Mismatch(difference(got, wanted, ~np.asarray(right), _allowed(wanted, rtol, atol)))


def assert_equal(actual: Any, expected: Any) -> None:
    """Assert that `actual` is exactly `expected`: whole numbers, truth values, text, or arrays of them.

    Raises
    ------
    Mismatch
        With one sentence about what differs.
    """
    __tracebackhide__ = True
    observe("value", actual, expected)
    if isinstance(expected, str):
        if type(actual) is not str or actual != expected:
            # A text of another type looks the same.
            odd = isinstance(actual, str) and type(actual) is not str
            shown = f"an object of type {type(actual).__name__}" if odd else in_words(actual)
            raise Mismatch(f"Expected {expected!r}, your function returned {shown}.")
        return
    if type(expected) is int and type(actual) is int:
        if actual != expected:
            raise Mismatch(f"Expected {in_words(expected)}, your function returned {in_words(actual)}.")
        return
    wanted = np.asarray(expected)
    got = checked(actual, wanted.shape, wanted.dtype.kind)
    wrong = np.asarray(got != wanted)
    if wrong.any():
        raise Mismatch(difference(got, wanted, wrong, None))


def assert_number(actual: Any) -> float:
    """Assert that `actual` is one finite real number, and return it as a float.

    Raises
    ------
    Mismatch
        If it is something else.
    """
    __tracebackhide__ = True
    observe("value", actual, None)
    value = float(checked(actual, (), "f"))
    if not np.isfinite(value):
        raise Mismatch(f"Expected a finite number, your function returned {in_words(actual)}.")
    return value


def assert_array(actual: Any, shape: tuple[int, ...], *, kind: str = "f") -> Array:
    """Assert that `actual` is an array of this shape with finite entries, and return it.

    A suite calls this before it does algebra with what a function returned.

    Parameters
    ----------
    actual
        What the learner's function returned.
    shape
        The shape it must have.
    kind
        ``"f"`` real numbers, ``"i"`` whole numbers, ``"b"`` truth values.

    Raises
    ------
    Mismatch
        If it is something else.
    """
    __tracebackhide__ = True
    observe("value", actual, None)
    array = checked(actual, shape, kind)
    finite = np.isfinite(array)
    if not finite.all():
        raise Mismatch(f"Expected finite numbers, your function returned {in_words(array)}.")
    return array


def assert_at_least(actual: Any, bound: float, *, slack: float = 0.0, what: str = "") -> None:
    """Assert that `actual` is a number and not below `bound` by more than `slack`.

    Where it is not the very result of the learner's function, `what` says what it is.
    """
    __tracebackhide__ = True
    observe("value", actual, None)
    value = float(checked(actual, (), "f"))
    if not value >= bound - slack:
        raise Mismatch(_beyond("least", value, bound, what))


def assert_at_most(actual: Any, bound: float, *, slack: float = 0.0, what: str = "") -> None:
    """Assert that `actual` is a number and not above `bound` by more than `slack`.

    Where it is not the very result of the learner's function, `what` says what it is, such as
    ``"calls of f"``.
    """
    __tracebackhide__ = True
    observe("value", actual, None)
    value = float(checked(actual, (), "f"))
    if not value <= bound + slack:
        raise Mismatch(_beyond("most", value, bound, what))


def assert_unpacks(actual: Any, *names: str) -> tuple[Any, ...]:
    """Assert that `actual` is a tuple with one value for each of `names`, and return it.

    Raises
    ------
    Mismatch
        If it is something else, or has another length.
    """
    __tracebackhide__ = True
    wanted = f"Expected {len(names)} values, ({', '.join(names)})"
    if type(actual) not in (tuple, list) or len(actual) != len(names):
        observe("value", actual, None)
    if type(actual) not in (tuple, list):
        raise Mismatch(f"{wanted}, your function returned {in_words(actual)}.{hint(actual)}")
    if len(actual) != len(names):
        raise Mismatch(f"{wanted}, your function returned {len(actual)}.")
    return tuple(actual)


def _beyond(side: str, value: float, bound: float, what: str) -> str:
    most, got = told_apart(bound, value)
    named = f"{what[0].upper()}{what[1:]}: expected" if what else "Expected"
    return f"{named} at {side} {most}, but got {got}."


def _allowed(wanted: Array, rtol: float, atol: float) -> Array:
    return np.asarray(atol + rtol * np.abs(wanted.astype(np.result_type(wanted, np.float64))))
