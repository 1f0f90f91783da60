"""Entropy.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def entropy(p: ArrayLike) -> float:
    """Return the entropy of a distribution, in nats.

    Parameters
    ----------
    p : array_like, shape (n,)
        A distribution.

    Returns
    -------
    float
        From 0 for a certain outcome to log n for the uniform distribution.

    Raises
    ------
    ValueError
        If `p` is not a vector, an entry is negative or NaN, or the sum is not 1 within 1e-9.

    Examples
    --------
    >>> round(entropy([0.5, 0.25, 0.25]), 4)
    1.0397
    """
    raise NotImplementedError  # your solution goes here
