"""Reference solution for linear_combination."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def linear_combination(coefficients: ArrayLike, vectors: ArrayLike) -> NDArray[np.float64]:
    """Return a linear combination of vectors."""
    c, v = np.asarray(coefficients, dtype=float), np.asarray(vectors, dtype=float)
    if c.ndim != 1 or v.ndim != 2 or len(c) != len(v):
        raise ValueError(f"expected k coefficients and k rows, not the shapes {c.shape} and {v.shape}")
    # One column of coefficients beside the rows: each row is scaled by its own.
    return np.sum(c[:, np.newaxis] * v, axis=0)
