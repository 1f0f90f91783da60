"""All differences at once, in an array with an axis for each of i, j and the features."""

import numpy as np


def pairwise_distances(x, y):
    """Return the table from the norms along the last axis."""
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if x.ndim != 2 or y.ndim != 2 or x.shape[-1] != y.shape[-1]:
        raise ValueError("two data sets with the same features were expected")
    if not np.isfinite(np.concatenate([x, y])).all():
        raise ValueError("an entry is not finite")
    return np.linalg.norm(x[:, None, :] - y[None, :, :], axis=2)
