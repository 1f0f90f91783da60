"""Central limit theorem.  The statement is in README.md beside this file."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def standardised_means(
    sample: Callable[[int, np.random.Generator], NDArray[Any]],
    mean: float,
    std: float,
    n: int,
    repetitions: int,
    rng: np.random.Generator,
) -> NDArray[np.float64]:
    """Return standardised means of n samples each.

    Parameters
    ----------
    sample : callable
        ``sample(k, rng)`` returns an array of `k` independent samples, of shape (k,).
    mean, std : float
        The mean and the standard deviation of one sample.
    n : int
        The number of samples in each mean.
    repetitions : int
        The number of means.
    rng : numpy.random.Generator
        The only source of random numbers, to be handed to `sample`.

    Returns
    -------
    ndarray, shape (repetitions,)
        The deviation of each mean from `mean`, in units of the standard deviation of such a mean.

    Examples
    --------
    >>> def toss(k, rng):
    ...     return rng.integers(0, 2, size=k)
    >>> z = standardised_means(toss, 0.5, 0.5, 100, 1000, np.random.default_rng(1))
    >>> bool(abs(z.mean()) < 0.2), bool(abs(z.std() - 1) < 0.2)
    (True, True)
    """
    raise NotImplementedError  # your solution goes here
