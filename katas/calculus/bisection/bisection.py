"""Bisection.  The statement is in README.md beside this file."""

from collections.abc import Callable


def bisection(f: Callable[[float], float], a: float, b: float, tolerance: float) -> float:
    """Return a root of a function between two points where its signs differ.

    Parameters
    ----------
    f : callable
        A function from numbers to numbers.
    a, b : float
        The ends of a bracket, a < b.
    tolerance : float
        How far from a change of sign the result may be; positive.

    Returns
    -------
    float
        A number from a to b.

    Raises
    ------
    ValueError
        If f(a) and f(b) have the same sign.

    Examples
    --------
    >>> bisection(lambda x: x - 1, 0.0, 2.0, 1e-9)
    1.0
    """
    raise NotImplementedError  # your solution goes here
