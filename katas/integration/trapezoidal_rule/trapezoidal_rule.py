"""Trapezoidal rule.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


def trapezoidal_rule(x: ArrayLike, y: ArrayLike) -> float:
    """Return the integral of a function known at some points, by the trapezoidal rule.

    Parameters
    ----------
    x : array, shape (n,)
        The points, in increasing or decreasing order, not necessarily evenly spaced.
    y : array, shape (n,)
        The value of the function at each point.

    Returns
    -------
    float
        The integral from ``x[0]`` to ``x[-1]`` of the function whose graph joins the points
        ``(x[i], y[i])`` by straight lines; 0 for a single point.

    Examples
    --------
    >>> trapezoidal_rule([0.0, 2.0], [1.0, 4.0])
    5.0
    """
    raise NotImplementedError  # your solution goes here
