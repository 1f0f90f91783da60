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
        The step to each side of `x`.

    Returns
    -------
    float
        The slope of the chord of `f` from ``x - h`` to ``x + h``.

    Raises
    ------
    ValueError
        If ``x + h`` or ``x - h`` is not finite, if `h` is not positive, or if ``x + h`` or ``x - h``
        is rounded to `x`.

    Examples
    --------
    >>> numerical_derivative(lambda t: t * t, 3.0, 0.5)
    6.0
    """
    raise NotImplementedError  # your solution goes here
