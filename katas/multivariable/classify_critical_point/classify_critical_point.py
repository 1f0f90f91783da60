"""Minimum, maximum or saddle.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


def classify_critical_point(hessian: ArrayLike) -> str:
    """Say what kind of critical point a Hessian belongs to.

    Parameters
    ----------
    hessian : array, shape (n, n)
        The symmetric matrix of second derivatives, with n at least 1.

    Returns
    -------
    str
        "minimum", "maximum", "saddle" or "degenerate".

    Examples
    --------
    >>> classify_critical_point([[2.0, 0.0], [0.0, 3.0]])
    'minimum'
    """
    raise NotImplementedError  # your solution goes here
