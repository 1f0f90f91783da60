"""Perplexity and the widths of neighbourhoods.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def conditional_affinities(distances: ArrayLike, perplexity: float) -> NDArray[np.float64]:
    """Return for each sample a distribution over its neighbours that has a given perplexity.

    Parameters
    ----------
    distances : array, shape (n, n)
        Entry (i, j) is the distance between the samples i and j.
    perplexity : float
        How many neighbours each sample shall have, between 1 and n - 1.

    Returns
    -------
    ndarray, shape (n, n)
        Row i holds the distribution that belongs to sample i.  Its entry on the diagonal is 0.

    Examples
    --------
    >>> distances = [[0.0, 1.0, 2.0], [1.0, 0.0, 1.5], [2.0, 1.5, 0.0]]
    >>> conditional_affinities(distances, 0.8**-0.8 * 0.2**-0.2).round(4)[0].tolist()
    [0.0, 0.8, 0.2]
    """
    raise NotImplementedError  # your solution goes here
