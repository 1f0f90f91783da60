"""Reference solution for beta_bernoulli."""

import numpy as np
from numpy.typing import ArrayLike


def update(a: float, b: float, x: ArrayLike) -> tuple[float, float]:
    """Return the parameters of the posterior of a coin with the prior Beta(a, b)."""
    if not (a > 0 and b > 0):
        raise ValueError(f"a and b must be positive, but are {a} and {b}")
    x = np.asarray(x)
    if x.ndim != 1 or not np.isin(x, (0, 1)).all():
        raise ValueError("x must be a vector of zeros and ones")
    ones = float(x.sum())
    return a + ones, b + len(x) - ones


def posterior_mean(a: float, b: float) -> float:
    """Return the mean of Beta(a, b)."""
    if not (a > 0 and b > 0):
        raise ValueError(f"a and b must be positive, but are {a} and {b}")
    return a / (a + b)


def posterior_mode(a: float, b: float) -> float:
    """Return the probability at which the density of Beta(a, b) is largest."""
    if not (a >= 1 and b >= 1):
        raise ValueError(f"a and b must be at least 1, but are {a} and {b}: the density is unbounded")
    if a + b == 2:
        raise ValueError("a and b must not both be 1: the density is the same everywhere")
    return (a - 1) / (a + b - 2)
