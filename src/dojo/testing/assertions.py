"""Assertions for suites: exact kind, shape, finiteness, then values, each with its own sentence."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dojo.errors import Mismatch
from dojo.testing.wording import difference, in_words, kind_in_words, shape_in_words

Array: TypeAlias = NDArray[Any]
Observer: TypeAlias = Callable[[str, Any, Any], None]

# Which kinds of numbers may stand where a kind is expected.  Whole numbers are real numbers, so
# a sum of integers is a right answer where a float is; a truth value or a complex number is not.
_ACCEPTED_KINDS = {"f": "fiu", "i": "iu", "u": "iu", "b": "b", "c": "cfiu"}
_NUMBER_TYPES = {bool, int, float, complex, *np.sctypeDict.values()}

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
    _observe("value", actual, expected)
    got = _checked(actual, wanted.shape, wanted.dtype.kind)
    # As floats: whole numbers wrap around, and truth values have no difference.
    real = np.result_type(got, wanted, np.float64)
    with np.errstate(all="ignore"):
        near = np.abs(np.subtract(got, wanted, dtype=real)) <= atol + rtol * np.abs(wanted.astype(real))
    right = np.where(np.isfinite(wanted), near, got == wanted)
    if not right.all():
        raise Mismatch(difference(got, wanted, ~np.asarray(right), _allowed(wanted, rtol, atol)))


def assert_equal(actual: Any, expected: Any) -> None:
    """Assert that `actual` is exactly `expected`: whole numbers, truth values, text, or arrays of them.

    Raises
    ------
    Mismatch
        With one sentence about what differs.
    """
    __tracebackhide__ = True
    _observe("value", actual, expected)
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
    got = _checked(actual, wanted.shape, wanted.dtype.kind)
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
    _observe("value", actual, None)
    value = float(_checked(actual, (), "f"))
    if not np.isfinite(value):
        raise Mismatch(f"Expected a finite number, your function returned {value}.")
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
    _observe("value", actual, None)
    array = _checked(actual, shape, kind)
    finite = np.isfinite(array)
    if not finite.all():
        raise Mismatch(f"Expected finite numbers, your function returned {in_words(array)}.")
    return array


def assert_at_least(actual: Any, bound: float, *, slack: float = 0.0) -> None:
    """Assert that `actual` is a number and not below `bound` by more than `slack`."""
    __tracebackhide__ = True
    _observe("value", actual, None)
    value = float(_checked(actual, (), "f"))
    if not value >= bound - slack:
        raise Mismatch(f"Expected at least {bound:.6g}, but got {value:.6g}.")


def assert_at_most(actual: Any, bound: float, *, slack: float = 0.0) -> None:
    """Assert that `actual` is a number and not above `bound` by more than `slack`."""
    __tracebackhide__ = True
    _observe("value", actual, None)
    value = float(_checked(actual, (), "f"))
    if not value <= bound + slack:
        raise Mismatch(f"Expected at most {bound:.6g}, but got {value:.6g}.")


def assert_unpacks(actual: Any, *names: str) -> tuple[Any, ...]:
    """Assert that `actual` is a tuple with one value for each of `names`, and return it.

    Raises
    ------
    Mismatch
        If it is something else, or has another length.
    """
    __tracebackhide__ = True
    wanted = f"Expected {len(names)} values, ({', '.join(names)})"
    if type(actual) not in (tuple, list):
        raise Mismatch(f"{wanted}, your function returned {in_words(actual)}.{_hint(actual)}")
    if len(actual) != len(names):
        raise Mismatch(f"{wanted}, your function returned {len(actual)}.")
    return tuple(actual)


def assert_refuses(function: Callable[..., Any], *args: Any, because: str, **kwargs: Any) -> None:
    """Assert that a call raises a ValueError with a message.

    Parameters
    ----------
    function, *args, **kwargs
        The call.
    because
        What is wrong with the arguments, such as ``"the shapes differ"``; completes the sentence
        that the learner reads.

    Raises
    ------
    Mismatch
        If the call returns, raises something else, or gives no message.
    """
    __tracebackhide__ = True
    try:
        returned = function(*args, **kwargs)
    except NotImplementedError:
        raise
    except ValueError as error:
        if not str(error).strip():
            raise Mismatch(
                f"The ValueError is right, because {because}; give it a message that says so."
            ) from None
        _observe("refusal", "ValueError", "ValueError")
        return
    except Exception as error:
        _observe("refusal", type(error).__name__, "ValueError")
        raise Mismatch(
            f"Expected a ValueError because {because}, your function raised {type(error).__name__}: {error}"
        ) from error
    _observe("refusal", returned, "ValueError")
    raise Mismatch(f"Expected a ValueError because {because}, your function returned {in_words(returned)}.")


def assert_leaves_alone(function: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
    """Assert that a call does not change the arrays and lists among its arguments.

    Raises
    ------
    Mismatch
        With the value before and after.
    """
    __tracebackhide__ = True
    belongings = [*args, *kwargs.values()]
    names = [*(f"number {n}" for n in range(1, len(args) + 1)), *(f"`{name}`" for name in kwargs)]
    before = [_snapshot(argument) for argument in belongings]
    function(*args, **kwargs)
    for name, argument, old in zip(names, belongings, before, strict=True):
        if old is None:
            continue
        now = _as_array(argument)
        same = now.dtype == old.dtype and np.array_equal(now, old, equal_nan=old.dtype.kind in "fc")
        _observe("argument", now, old)
        if not same:
            raise Mismatch(
                f"Your function changes its argument {name}, which belongs to the "
                f"caller: it was {in_words(old)}, and is now {in_words(now)}."
            )


def _snapshot(argument: Any) -> Array | None:
    return _as_array(argument).copy() if isinstance(argument, (np.ndarray, list)) else None


def _as_array(argument: Any) -> Array:
    try:
        return np.asarray(argument)
    except ValueError:  # rows of several lengths
        return np.asarray(argument, dtype=object)


def _checked(actual: Any, shape: tuple[int, ...], kind: str) -> Array:
    __tracebackhide__ = True
    array = _plain_array(actual, shape)
    if array.shape != shape:
        raise Mismatch(
            f"Expected {shape_in_words(shape)}, your function returned {shape_in_words(array.shape)}."
        )
    if array.dtype.kind not in _ACCEPTED_KINDS[kind]:
        raise Mismatch(
            f"Expected {kind_in_words(kind)}, your function returned "
            f"{kind_in_words(array.dtype.kind)}: {in_words(actual)}."
        )
    return array


def _plain_array(actual: Any, shape: tuple[int, ...]) -> Array:
    __tracebackhide__ = True
    # The exact type: a subclass can override the very operators that compare it.
    if type(actual) is np.ndarray or type(actual) in _NUMBER_TYPES:
        array = np.asarray(actual)
        if type(actual) is int and array.dtype.kind == "O":
            array = np.asarray(_as_float(actual))
        if array.dtype.kind in "biufc":
            return array
    return _refuse(actual, shape)


def _as_float(whole: int) -> float:
    try:
        return float(whole)
    except OverflowError:
        return np.inf if whole > 0 else -np.inf


def _refuse(actual: Any, shape: tuple[int, ...]) -> NoReturn:
    __tracebackhide__ = True
    wanted = "a number" if shape == () else f"a numpy array of {shape_in_words(shape)}"
    raise Mismatch(f"Expected {wanted}, your function returned {in_words(actual)}.{_hint(actual)}")


def _hint(actual: Any) -> str:
    return " Is a `return` missing?" if actual is None else ""


def _allowed(wanted: Array, rtol: float, atol: float) -> Array:
    return np.asarray(atol + rtol * np.abs(wanted.astype(np.result_type(wanted, np.float64))))


def _observe(kind: str, actual: Any, expected: Any) -> None:
    for observer in _observers:
        observer(kind, actual, expected)
