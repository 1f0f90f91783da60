"""Principal components.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pca(x: ArrayLike, k: int) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the first principal components of a data set, and the data in these coordinates.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set: rows are samples, columns are features.
    k : int
        How many components to return, from 1 to the smaller of n - 1 and d.

    Returns
    -------
    components : ndarray, shape (k, d)
        Orthonormal rows, in order of decreasing variance.  The entry of largest absolute value in
        each row is positive.
    scores : ndarray, shape (n, k)
        Column j holds the coordinates of the centred samples along component j.
    explained_variance : ndarray, shape (k,)
        The variance of each column of `scores`, with divisor n - 1.

    Examples
    --------
    >>> components, scores, explained_variance = pca([[3.0, 0.0], [1.0, 0.0], [2.0, 0.0]], 1)
    >>> components.round(6)
    array([[1., 0.]])
    >>> scores.round(6)
    array([[ 1.],
           [-1.],
           [ 0.]])
    >>> explained_variance.round(6)
    array([1.])
    """
    raise NotImplementedError  # your solution goes here
