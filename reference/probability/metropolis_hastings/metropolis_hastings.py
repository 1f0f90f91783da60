"""Reference solution for metropolis_hastings."""

import math
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
    """Return the path of a Markov chain whose stationary distribution has a given density."""
    start = np.asarray(x0)
    if start.ndim != 1:
        raise ValueError(f"x0 must be a vector, but has shape {start.shape}")
    height = log_density(start)
    if not height > -math.inf:
        raise ValueError("the density at x0 must be positive, but is not")

    path = np.empty((n + 1, len(start)))
    path[0] = start
    for t in range(n):
        proposal = path[t] + step * rng.normal(size=len(start))
        proposed = log_density(proposal)
        # Minus an exponential number has the distribution of log u.
        accepted = -rng.exponential() < proposed - height
        path[t + 1] = proposal if accepted else path[t]
        height = proposed if accepted else height
    return path
