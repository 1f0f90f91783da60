"""Reference solution for k_means."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def k_means(x: ArrayLike, centres: ArrayLike, steps: int) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Return the centres after some steps of k-means, and the label of each sample."""
    x, centres = np.asarray(x), np.array(centres, dtype=float)
    if x.ndim != 2 or centres.ndim != 2 or x.shape[1] != centres.shape[1]:
        raise ValueError(f"x and centres must have equally long rows, not {x.shape} and {centres.shape}")
    if not (np.isfinite(x).all() and np.isfinite(centres).all()):
        raise ValueError("x and centres must not hold NaN or infinite entries")
    if steps < 0:
        raise ValueError(f"steps must be at least 0, but is {steps}")

    labels = _nearest(x, centres)
    for _ in range(steps):
        for j in range(len(centres)):
            if np.any(labels == j):
                centres[j] = x[labels == j].mean(axis=0)
        labels = _nearest(x, centres)
    return centres, labels


def _nearest(x, centres):
    # argmin returns the first of several equal entries, which is the smaller number.
    return np.argmin(((x[:, None, :] - centres) ** 2).sum(axis=2), axis=1)
