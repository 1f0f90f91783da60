"""Determinant.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


def determinant(a: ArrayLike) -> float:
    """Return the determinant of a matrix.

    Parameters
    ----------
    a : array, shape (n, n)
        A square matrix.

    Returns
    -------
    float
        The volume of the box with its rows as edges, with a sign.

    Examples
    --------
    >>> determinant([[2.0, 1.0], [0.0, 3.0]])
    6.0
    """
    raise NotImplementedError  # your solution goes here
