"""Lagrange multipliers.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def minimise_quadratic(
    a: ArrayLike, b: ArrayLike, c: ArrayLike, d: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Minimise half of x . A x, minus b . x, among the x with C x = d.

    Parameters
    ----------
    a : array, shape (n, n)
        A symmetric positive definite matrix.
    b : array, shape (n,)
        The linear part.
    c : array, shape (k, n)
        The conditions, one in each row; k may be 0.
    d : array, shape (k,)
        The right-hand sides of the conditions.

    Returns
    -------
    x : ndarray, shape (n,)
        The minimum.
    multipliers : ndarray, shape (k,)
        The numbers with A x - b + C^T multipliers = 0.

    Raises
    ------
    ValueError
        If the conditions are dependent.

    Examples
    --------
    >>> x, multipliers = minimise_quadratic([[2, 0], [0, 4]], [0, 0], [[1, 1]], [3])
    >>> x.round(6)
    array([2., 1.])
    """
    raise NotImplementedError  # your solution goes here
