"""Distances between all pairs.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pairwise_distances(x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
    """Return the distance from every row of one data set to every row of another.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set: rows are samples.
    y : array, shape (m, d)
        A data set with the same features.

    Returns
    -------
    ndarray, shape (n, m)
        Entry (i, j) is the Euclidean distance between row i of `x` and row j of `y`.

    Examples
    --------
    >>> pairwise_distances([[0.0, 0.0]], [[3.0, 4.0], [0.0, 2.0]])
    array([[5., 2.]])
    """
    raise NotImplementedError  # your solution goes here
