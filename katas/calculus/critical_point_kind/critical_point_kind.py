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
        If the values do not decide, if `x` or a value is not finite, or if the step is not positive,
        not finite, or lost to rounding.

    Examples
    --------
    >>> critical_point_kind(lambda x: x * x, 0.0)
    'minimum'
    """
    raise NotImplementedError  # your solution goes here
