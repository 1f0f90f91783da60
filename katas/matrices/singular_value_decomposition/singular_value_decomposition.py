"""Singular value decomposition.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def svd(a: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Decompose a matrix into orthonormal columns, singular values and orthonormal rows.

    Parameters
    ----------
    a : array, shape (m, n)
        A matrix with at least one entry.

    Returns
    -------
    u : ndarray, shape (m, min(m, n))
        Orthonormal columns.
    s : ndarray, shape (min(m, n),)
        The singular values, descending and at least 0.
    vt : ndarray, shape (min(m, n), n)
        Orthonormal rows.

    Examples
    --------
    >>> u, s, vt = svd([[0.0, 2.0], [3.0, 0.0]])
    >>> s
    array([3., 2.])
    """
    raise NotImplementedError  # your solution goes here
