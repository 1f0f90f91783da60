"""Inverse transform sampling.  The statement is in README.md beside this file."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def inverse_transform_sample(
    inverse_cdf: Callable[[NDArray[np.float64]], NDArray[Any]],
    size: int,
    rng: np.random.Generator,
) -> NDArray[Any]:
    """Return independent samples from the distribution whose distribution function has this inverse.

    Parameters
    ----------
    inverse_cdf : callable
        The inverse of the distribution function.  It takes an array of numbers u with 0 <= u < 1, or one
        number, and returns the value of each.
    size : int
        The number of samples.
    rng : numpy.random.Generator
        The only source of random numbers.

    Returns
    -------
    ndarray, shape (size,)
        The values of `inverse_cdf` at independent uniform numbers.

    Examples
    --------
    >>> x = inverse_transform_sample(np.sqrt, 10_000, np.random.default_rng(1))
    >>> bool(abs(np.mean(x < 0.5) - 0.25) < 0.03)
    True
    """
    raise NotImplementedError  # your solution goes here
