"""Pseudo-inverse.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pseudo_inverse(a: ArrayLike) -> NDArray[np.float64]:
    """Return the pseudo-inverse of a matrix.

    Parameters
    ----------
    a : array, shape (m, n)
        A matrix with at least one entry.

    Returns
    -------
    ndarray, shape (n, m)
        The Moore-Penrose pseudo-inverse.  Singular values up to 1e-10 times the largest count as 0.

    Examples
    --------
    >>> pseudo_inverse([[2.0, 0.0], [0.0, 0.0]])
    array([[0.5, 0. ],
           [0. , 0. ]])
    """
    raise NotImplementedError  # your solution goes here
