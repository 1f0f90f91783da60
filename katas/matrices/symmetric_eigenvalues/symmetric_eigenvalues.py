"""Eigenvalues by QR iterations.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def symmetric_eigenvalues(a: ArrayLike) -> NDArray[np.float64]:
    """Return the eigenvalues of a symmetric matrix.

    Parameters
    ----------
    a : array, shape (n, n)
        A symmetric matrix.

    Returns
    -------
    ndarray, shape (n,)
        The eigenvalues, ascending, each as often as it occurs.

    Examples
    --------
    >>> symmetric_eigenvalues([[2.0, 1.0], [1.0, 2.0]]).round(6)
    array([1., 3.])
    """
    raise NotImplementedError  # your solution goes here
