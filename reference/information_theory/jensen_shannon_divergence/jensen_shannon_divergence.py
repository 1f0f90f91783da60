"""Reference solution for jensen_shannon_divergence."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def jensen_shannon_divergence(p: ArrayLike, q: ArrayLike) -> float:
    """Return the Jensen-Shannon divergence of two distributions, in nats."""
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or p.shape != q.shape:
        raise ValueError(
            f"p and q must be vectors of the same length, but have shapes {p.shape} and {q.shape}"
        )
    for name, distribution in (("p", p), ("q", q)):
        # Written so that NaN, for which every comparison is false, is refused too.
        if not (np.all(distribution >= 0) and abs(distribution.sum() - 1) <= 1e-9):
            raise ValueError(f"{name} must have entries of at least 0 that sum to 1")

    mean = (p + q) / 2
    return (_divergence(p, mean) + _divergence(q, mean)) / 2


def _divergence(p: NDArray[np.float64], mean: NDArray[np.float64]) -> float:
    """Return D(p || mean), where the mean is positive wherever p is."""
    allowed = p > 0
    return float(np.sum(p[allowed] * np.log(p[allowed] / mean[allowed])))
