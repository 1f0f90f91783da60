"""Monte Carlo expectation.  The statement is in README.md beside this file."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def monte_carlo_expectation(
    g: Callable[[NDArray[Any]], NDArray[Any]],
    sample: Callable[[int, np.random.Generator], NDArray[Any]],
    n: int,
    rng: np.random.Generator,
) -> tuple[float, float]:
    """Return an estimate of the expectation of g(X), and its standard error.

    Parameters
    ----------
    g : callable
        Takes an array of `k` samples, one in each row, for any `k`, and returns the array of their
        values, of shape (k,).
    sample : callable
        ``sample(k, rng)`` returns an array of `k` independent samples of X, one in each row.  A row may
        be a number, a vector, or an array of any other shape.
    n : int
        The number of samples to draw.
    rng : numpy.random.Generator
        The only source of random numbers, to be handed to `sample`.

    Returns
    -------
    estimate : float
        The mean of the values of `g` at `n` samples.
    standard_error : float
        The estimated standard deviation of `estimate`.

    Raises
    ------
    ValueError
        If `n` is below 2: one value has no spread.

    Examples
    --------
    >>> def throw(k, rng):
    ...     return rng.integers(1, 7, size=k)
    >>> mean, error = monte_carlo_expectation(lambda x: x, throw, 10_000, np.random.default_rng(1))
    >>> bool(abs(mean - 3.5) < 0.2), bool(error < 0.02)
    (True, True)
    """
    raise NotImplementedError  # your solution goes here
