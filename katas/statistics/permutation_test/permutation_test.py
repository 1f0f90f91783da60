"""Permutation test.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def permutation_p_value(x: ArrayLike, y: ArrayLike, repetitions: int, rng: np.random.Generator) -> float:
    """Return how probable a difference of means as large as the observed one is, if only chance divides.

    Parameters
    ----------
    x : array, shape (n,)
        The first sample, with n at least 1.
    y : array, shape (m,)
        The second sample, with m at least 1.
    repetitions : int
        How many random divisions are made.
    rng : numpy.random.Generator
        Where the divisions come from.

    Returns
    -------
    float
        The p-value, between 1 / (repetitions + 1) and 1.

    Examples
    --------
    >>> float(permutation_p_value([2.0, 2.0], [2.0], 99, np.random.default_rng(0)))
    1.0
    """
    raise NotImplementedError  # your solution goes here
