"""Numerical derivative.  The statement is in README.md beside this file."""

from collections.abc import Callable


def numerical_derivative(f: Callable[[float], float], x: float, h: float = 1e-5) -> float:
    """Return the central difference of a function at a point.

    Parameters
    ----------
    f : callable
        Takes a number and returns a number.
    x : float
        Where the derivative is wanted.
    h : float
        The step to each side of `x`; positive.

    Returns
    -------
    float
        The slope of the chord of `f` from ``x - h`` to ``x + h``.

    Examples
    --------
    >>> numerical_derivative(lambda t: t * t, 3.0, 0.5)
    6.0
    """
    raise NotImplementedError  # your solution goes here
