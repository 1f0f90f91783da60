"""Bayes' rule.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def posterior(prior: ArrayLike, likelihood: ArrayLike) -> NDArray[np.float64]:
    """Return the probability of each hypothesis after the data have been seen.

    Parameters
    ----------
    prior : array, shape (k,)
        The probability of each hypothesis before: a distribution.
    likelihood : array, shape (k,)
        The probability, or the density, of the data under each hypothesis.

    Returns
    -------
    ndarray, shape (k,)
        The posterior, a distribution.

    Raises
    ------
    ValueError
        If the evidence is 0.

    Examples
    --------
    >>> posterior([0.5, 0.5], [1, 3])
    array([0.25, 0.75])
    """
    raise NotImplementedError  # your solution goes here
