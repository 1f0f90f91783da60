"""Reference solution for monte_carlo_expectation."""

import math
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
    """Return an estimate of the expectation of g(X), and its standard error."""
    if n < 2:
        raise ValueError(f"n must be at least 2, not {n}: a spread cannot be seen in fewer values")
    samples = np.asarray(sample(n, rng))
    if samples.ndim == 0 or len(samples) != n:
        raise ValueError(f"sample must return {n} samples, one in each row, not shape {samples.shape}")
    values = np.asarray(g(samples), dtype=float)
    if values.shape != (n,):
        raise ValueError(f"g must return one value for each of {n} samples, not shape {values.shape}")
    if not np.isfinite(values).all():
        raise ValueError("the values of g must be finite")

    # The variance of a mean of n independent values is that of one value, divided by n.  It is estimated
    # about the mean of the same values, hence n - 1.
    return float(values.mean()), float(values.std(ddof=1) / math.sqrt(n))
