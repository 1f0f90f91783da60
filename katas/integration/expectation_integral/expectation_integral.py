"""Expectation as an integral.  The statement is in README.md beside this file."""

from collections.abc import Callable
from typing import Any


def expectation_integral(g: Callable[[Any], Any], pdf: Callable[[Any], Any], a: float, b: float) -> float:
    """Return the expectation of a function of a random variable.

    Parameters
    ----------
    g : callable
        A function of a number, or of an array entry by entry.
    pdf : callable
        The density of the random variable, likewise.
    a, b : float
        The limits between which its values lie, a < b.

    Returns
    -------
    float
        The integral of `g` times the density.

    Examples
    --------
    >>> round(expectation_integral(lambda x: x, lambda x: 0 * x + 0.5, 0.0, 2.0), 6)
    1.0
    """
    raise NotImplementedError  # your solution goes here
