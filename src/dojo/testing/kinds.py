"""What a function may return: a plain number, or a plain array of the right shape and kind."""

from typing import Any, NoReturn

import numpy as np

from dojo.errors import Mismatch
from dojo.testing.wording import Array, in_words, kind_in_words, shape_in_words

# Which kinds of numbers may stand where a kind is expected.  Whole numbers are real numbers, so
# a sum of integers is a right answer where a float is; a truth value or a complex number is not.
_ACCEPTED_KINDS = {"f": "fiu", "i": "iu", "u": "iu", "b": "b", "c": "cfiu"}
_NUMBER_TYPES = {bool, int, float, complex, *np.sctypeDict.values()}


def checked(actual: Any, shape: tuple[int, ...], kind: str) -> Array:
    """Return a value as an array, if it has exactly this shape and an accepted kind.

    Raises
    ------
    Mismatch
        If it is something else.
    """
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
    wanted = "a number" if shape == () else f"a numpy array of numbers of {shape_in_words(shape)}"
    raise Mismatch(
        f"Expected {wanted}, your function returned {in_words(actual)}{_cause(actual)}.{hint(actual)}"
    )


def _cause(actual: Any) -> str:
    """Return why an array holds objects: what the first of them is."""
    if type(actual) is not np.ndarray or actual.dtype.kind != "O" or not actual.size:
        return ""
    return f", whose first entry is {in_words(actual.flat[0])}"


def hint(actual: Any) -> str:
    """Return a question about a value that is none, to stand behind a sentence; or an empty text."""
    return " Is a `return` missing?" if actual is None else ""
