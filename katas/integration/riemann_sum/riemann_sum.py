"""Riemann sums.  The statement is in README.md beside this file."""

from collections.abc import Callable


def riemann_sum(f: Callable[[float], float], a: float, b: float, n: int, rule: str = "midpoint") -> float:
    """Return a Riemann sum of a function.

    Parameters
    ----------
    f : callable
        A function from numbers to numbers.
    a, b : float
        The limits, in any order.
    n : int
        The number of strips; at least 1.
    rule : str
        Where in each strip the height is taken: ``"left"``, ``"right"`` or ``"midpoint"``.

    Returns
    -------
    float
        The sum of the areas of the strips.

    Examples
    --------
    >>> riemann_sum(lambda x: x, 0.0, 4.0, 2, "left")
    4.0
    """
    raise NotImplementedError  # your solution goes here
