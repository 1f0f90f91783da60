"""Metropolis-Hastings.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def metropolis_hastings(
    log_density: Callable[[NDArray[np.float64]], float],
    x0: ArrayLike,
    step: float,
    n: int,
    rng: np.random.Generator,
) -> NDArray[np.float64]:
    """Return the path of a Markov chain whose stationary distribution has a given density.

    Parameters
    ----------
    log_density : callable
        Takes a point, an array of shape (d,), and returns the logarithm of the density there, up to a
        constant; ``-inf`` where the density is 0.
    x0 : array, shape (d,)
        The start, where the density is positive.
    step : float
        The standard deviation of a proposed step in each coordinate.
    n : int
        The number of steps.
    rng : numpy.random.Generator
        The only source of random numbers.

    Returns
    -------
    ndarray, shape (n + 1, d)
        The states: `x0` first, then the state after each step.
    """
    raise NotImplementedError  # your solution goes here
