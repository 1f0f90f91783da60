"""Signs in place of normal numbers, added up in a loop over the features."""

import numpy as np


def random_projection(x, k, rng):
    """Return the sum of the features, each times its row of signs."""
    x = np.array(x, dtype=float)
    if x.ndim != 2 or k < 1 or np.isnan(x).any():
        raise ValueError("x must be a matrix without NaN, and k at least 1")
    y = np.zeros((x.shape[0], k))
    for j in range(x.shape[1]):
        y += np.outer(x[:, j], rng.integers(0, 2, k) * 2 - 1)
    return y / k**0.5
