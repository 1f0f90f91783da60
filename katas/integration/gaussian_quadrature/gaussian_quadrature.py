"""Gaussian quadrature.  The statement is in README.md beside this file."""

from collections.abc import Callable


def gaussian_quadrature(f: Callable[[float], float], a: float, b: float, n: int) -> float:
    """Return an approximation of the integral of a function, from its values at the Gauss nodes.

    Parameters
    ----------
    f : callable
        A function from numbers to numbers.
    a, b : float
        The limits, in any order.
    n : int
        The number of nodes, from 1 to 100.

    Returns
    -------
    float
        The weighted sum of the values.

    Examples
    --------
    >>> round(gaussian_quadrature(lambda x: x**3, 0.0, 2.0, 2), 9)
    4.0
    """
    raise NotImplementedError  # your solution goes here
