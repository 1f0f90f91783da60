"""Assertions about a call: what it refuses, and what it leaves alone."""

from collections.abc import Callable
from typing import Any

import numpy as np

from dojo.errors import Mismatch
from dojo.testing.assertions import observe
from dojo.testing.wording import Array, in_words


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
        observe("refusal", "ValueError", "ValueError")
        return
    except Exception as error:
        observe("refusal", type(error).__name__, "ValueError")
        raise Mismatch(
            f"Expected a ValueError because {because}, your function raised {type(error).__name__}: {error}"
        ) from error
    observe("refusal", returned, "ValueError")
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
        observe("argument", now, old)
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
