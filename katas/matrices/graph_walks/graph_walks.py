"""Walks in a graph.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def count_walks(adjacency: ArrayLike, length: int) -> NDArray[np.float64]:
    """Return how many walks lead from each node of a graph to each node.

    Parameters
    ----------
    adjacency : array, shape (n, n)
        Entry (i, j) is the number of edges from node i to node j.
    length : int
        The number of edges of a walk; at least 0.

    Returns
    -------
    ndarray, shape (n, n)
        Entry (i, j) is the number of walks from node i to node j.

    Examples
    --------
    >>> count_walks([[0, 1], [1, 0]], 2)
    array([[1., 0.],
           [0., 1.]])
    """
    raise NotImplementedError  # your solution goes here
