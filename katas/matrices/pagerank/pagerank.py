"""PageRank.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pagerank(adjacency: ArrayLike, damping: float) -> NDArray[np.float64]:
    """Return how often a random surfer is on each page.

    Parameters
    ----------
    adjacency : array, shape (n, n)
        Weights of the links from page i (row) to page j (column), at least 0.
    damping : float
        The probability of following a link, at least 0 and below 1.

    Returns
    -------
    ndarray, shape (n,)
        The distribution that one more step does not change.

    Examples
    --------
    >>> pagerank([[0, 1], [1, 0]], 0.85).round(6)
    array([0.5, 0.5])
    """
    raise NotImplementedError  # your solution goes here
