"""Reference solution for cosine_similarity."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def cosine_similarity(x: ArrayLike, y: ArrayLike) -> float:
    """Return the cosine of the angle between two vectors."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError(f"x and y must be vectors of the same length, not of shapes {x.shape} and {y.shape}")
    cosine = np.sum(_direction(x) * _direction(y))
    # Rounding may lead out of [-1, 1], where the arccosine does not exist.
    return float(np.clip(cosine, -1.0, 1.0))


def _direction(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a vector divided by its norm."""
    largest = np.max(np.abs(x), initial=0.0)
    if not 0 < largest < np.inf:
        raise ValueError(f"a vector must be finite and not zero, not {x}")
    # With entries of at most 1 no square leaves the range of a float.
    x = x / largest
    return np.asarray(x / np.sqrt(np.sum(x**2)))
