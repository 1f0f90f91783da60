"""Rank.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


def matrix_rank(a: ArrayLike, tolerance: float | None = None) -> int:
    """Return the rank of a matrix.

    Parameters
    ----------
    a : array, shape (m, n)
        A matrix.
    tolerance : float, optional
        Singular values up to this size count as 0.  By default 1e-10 times the largest of them.

    Returns
    -------
    int
        The number of singular values greater than the tolerance.

    Examples
    --------
    >>> matrix_rank([[1.0, 2.0], [2.0, 4.0]])
    1
    """
    raise NotImplementedError  # your solution goes here
