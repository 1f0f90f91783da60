"""Kullback-Leibler divergence.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def kl_divergence(p: ArrayLike, q: ArrayLike) -> float:
    """Return the Kullback-Leibler divergence of q from p, in nats.

    Parameters
    ----------
    p, q : array, shape (n,)
        Two distributions over the same outcomes.

    Returns
    -------
    float
        At least 0; ``inf`` where `q` rules out an outcome that `p` allows.

    Examples
    --------
    >>> kl_divergence([0.5, 0.5], [0.5, 0.5])
    0.0
    """
    raise NotImplementedError  # your solution goes here
