"""Reference solution for perplexity_search."""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray


def conditional_affinities(distances: ArrayLike, perplexity: float) -> NDArray[np.float64]:
    """Return for each sample a distribution over its neighbours that has a given perplexity."""
    distances = np.asarray(distances, dtype=float)
    n = len(distances)
    if distances.shape != (n, n) or not np.isfinite(distances).all():
        raise ValueError(
            f"distances must be a square table of finite numbers; its shape is {distances.shape}"
        )
    if not 1 < perplexity < n - 1:
        raise ValueError(f"perplexity must be between 1 and {n - 1}, but is {perplexity}")

    result = np.zeros((n, n))
    for i in range(n):
        others = np.arange(n) != i
        result[i, others] = _row(distances[i, others] ** 2, perplexity)
    return result


def _row(squares: NDArray[np.float64], perplexity: float) -> NDArray[np.float64]:
    # The shares depend on differences only.  With the nearest sample at 0 not every exponential underflows.
    squares = squares - squares.min()
    if np.sum(squares == 0) >= perplexity:
        raise ValueError(f"a sample has {np.sum(squares == 0)} nearest neighbours: too many for {perplexity}")

    # The entropy falls as the factor b = 1 / (2 s^2) grows, from that of equal probabilities at b = 0.
    target = math.log(perplexity)
    low, high = 0.0, 1.0
    while _entropy(squares, high) > target:
        low, high = high, 2 * high
    while high - low > 1e-12 * high:
        middle = (low + high) / 2
        if _entropy(squares, middle) > target:
            low = middle
        else:
            high = middle
    weights = np.exp(-high * squares)
    return weights / weights.sum()


def _entropy(squares: NDArray[np.float64], b: float) -> float:
    # For p = w / W with w = exp(-b t) the sum of -p log p is log W + b times the mean of t.
    weights = np.exp(-b * squares)
    total = weights.sum()
    return float(np.log(total) + b * (weights @ squares) / total)
