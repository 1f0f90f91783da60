"""Reference solution for vector_projection."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def vector_projection(x: ArrayLike, onto: ArrayLike) -> NDArray[np.float64]:
    """Return the orthogonal projection of a vector onto another."""
    x, v = np.asarray(x, dtype=float), np.asarray(onto, dtype=float)
    if x.ndim != 1 or x.shape != v.shape:
        raise ValueError(
            f"x and onto must be vectors of the same length, not of shapes {x.shape} and {v.shape}"
        )
    if not np.isfinite(x).all():
        raise ValueError("x must not hold NaN or infinite entries")
    largest = np.max(np.abs(v), initial=0.0)
    if not 0 < largest < np.inf:
        raise ValueError("onto must be finite and not zero")
    # Only the line matters: with entries of at most 1 no square leaves the range of a float.
    v = v / largest
    return np.asarray(np.sum(x * v) / np.sum(v * v) * v)
