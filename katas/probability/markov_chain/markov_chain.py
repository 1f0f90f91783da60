"""Markov chain.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def stationary_distribution(transition: ArrayLike) -> NDArray[np.float64]:
    """Return the distribution over the states that a step of the chain does not change.

    Parameters
    ----------
    transition : array, shape (n, n)
        The probabilities of moving from state i (row) to state j (column).  Each row sums to 1.

    Returns
    -------
    ndarray, shape (n,)
        The stationary distribution.

    Raises
    ------
    ValueError
        If there is more than one closed class, so that there are many stationary distributions.

    Examples
    --------
    >>> stationary_distribution([[0, 1], [1, 0]]).round(6)
    array([0.5, 0.5])
    """
    raise NotImplementedError  # your solution goes here
