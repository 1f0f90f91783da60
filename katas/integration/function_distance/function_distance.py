"""Distance between functions.  The statement is in README.md beside this file."""

from collections.abc import Callable
from typing import Any


def mean_squared_distance(f: Callable[[Any], Any], g: Callable[[Any], Any], a: float, b: float) -> float:
    """Return the mean squared distance between two functions on an interval.

    Parameters
    ----------
    f, g : callable
        Functions of a number, or of an array entry by entry.
    a, b : float
        The limits, a < b.

    Returns
    -------
    float
        The integral of the squared difference, divided by the length of the interval.

    Examples
    --------
    >>> round(mean_squared_distance(lambda x: x + 2, lambda x: x, 0.0, 1.0), 6)
    4.0
    """
    raise NotImplementedError  # your solution goes here
