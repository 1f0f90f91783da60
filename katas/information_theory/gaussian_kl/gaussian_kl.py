"""Divergence of two Gaussians.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def gaussian_kl(mean0: ArrayLike, cov0: ArrayLike, mean1: ArrayLike, cov1: ArrayLike) -> float:
    """Return the Kullback-Leibler divergence of N(mean1, cov1) from N(mean0, cov0), in nats.

    Parameters
    ----------
    mean0, mean1 : array, shape (d,)
        The means.
    cov0, cov1 : array, shape (d, d)
        The covariance matrices: symmetric and positive definite, with variances on the diagonal.

    Returns
    -------
    float
        At least 0; 0 only for equal Gaussians.

    Examples
    --------
    >>> round(gaussian_kl([0.0], [[1.0]], [1.0], [[4.0]]), 4)
    0.4431
    """
    raise NotImplementedError  # your solution goes here
