"""Simpson's rule.  The statement is in README.md beside this file."""

from collections.abc import Callable


def simpson_rule(f: Callable[[float], float], a: float, b: float, n: int) -> float:
    """Return an approximation of the integral of a function, by parabolas.

    Parameters
    ----------
    f : callable
        A function from numbers to numbers.
    a, b : float
        The limits, in any order.
    n : int
        The number of strips: even, at least 2.

    Returns
    -------
    float
        The area below the parabolas.

    Raises
    ------
    ValueError
        If `n` is odd.

    Examples
    --------
    >>> simpson_rule(lambda x: x**3, 0.0, 2.0, 2)
    4.0
    """
    raise NotImplementedError  # your solution goes here
