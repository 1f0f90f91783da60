"""Bootstrap interval.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def bootstrap_interval(
    x: ArrayLike,
    statistic: Callable[[NDArray[np.float64]], float],
    level: float,
    repetitions: int,
    rng: np.random.Generator,
) -> tuple[float, float]:
    """Return an interval for a statistic, from samples that are drawn from the sample.

    Parameters
    ----------
    x : array, shape (n,)
        The sample, with n at least 1.
    statistic : callable
        Takes an array of shape (n,) and returns a number.
    level : float
        The share of the statistics that lie inside, between 0 and 1.
    repetitions : int
        How many resamples are drawn.
    rng : numpy.random.Generator
        Where the resamples come from.

    Returns
    -------
    low, high : float
        The ends of the interval.

    Examples
    --------
    >>> low, high = bootstrap_interval([3.0, 3.0], np.mean, 0.9, 50, np.random.default_rng(0))
    >>> float(low), float(high)
    (3.0, 3.0)
    """
    raise NotImplementedError  # your solution goes here
