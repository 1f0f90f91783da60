"""Reference solution for tsne_gradient."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def kl_and_gradient(p: ArrayLike, y: ArrayLike) -> tuple[float, NDArray[np.float64]]:
    """Return how badly a drawing shows given affinities, and in which direction that gets worse."""
    p, y = np.asarray(p), np.asarray(y)
    n = len(y)
    if y.shape != (n, 2) or p.shape != (n, n):
        raise ValueError(f"y must have shape (n, 2) and p shape (n, n), but they are {y.shape} and {p.shape}")
    if not (np.isfinite(p).all() and np.isfinite(y).all()):
        raise ValueError("p and y must not hold NaN or infinite entries")

    first, second = y.T
    weights = 1 / (1 + (first[:, np.newaxis] - first) ** 2 + (second[:, np.newaxis] - second) ** 2)
    np.fill_diagonal(weights, 0)
    q = weights / weights.sum()

    # 0 log 0 = 0: a pair with p = 0 adds nothing to the value, but its q still pushes.
    some = p > 0
    kl = np.sum(p[some] * np.log(p[some] / q[some]))
    # The sum of f_ij (y_i - y_j) over j is y_i times the sum of f_ij, minus the sum of f_ij y_j.
    forces = 4 * (p - q) * weights
    return float(kl), forces.sum(axis=1)[:, np.newaxis] * y - forces @ y
