"""Kinds of critical points.  The statement is in README.md beside this file."""

from collections.abc import Callable


def critical_point_kind(f: Callable[[float], float], x: float, h: float = 1e-3) -> str:
    """Return which kind of critical point a function has at a point.

    Parameters
    ----------
    f : callable
        A function from numbers to numbers.
    x : float
        Its critical point.
    h : float
        How far to look on either side; positive.

    Returns
    -------
    str
        ``"minimum"``, ``"maximum"`` or ``"inflection"``.

    Raises
    ------
    ValueError
        If a neighbour's value equals the value at `x`.

    Examples
    --------
    >>> critical_point_kind(lambda x: x * x, 0.0)
    'minimum'
    """
    raise NotImplementedError  # your solution goes here
