"""Reference solution for hyperplane_distance."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def hyperplane_distance(points: ArrayLike, w: ArrayLike, b: float) -> NDArray[np.float64]:
    """Return the signed distances of points from the hyperplane w . x + b = 0."""
    x, w, b = (np.asarray(value, dtype=float) for value in (points, w, b))
    if x.ndim != 2 or w.shape != x.shape[1:] or b.ndim != 0:
        raise ValueError(f"expected shapes (n, d), (d,) and (), not {x.shape}, {w.shape} and {b.shape}")
    if not (np.isfinite(x).all() and np.isfinite(w).all() and np.isfinite(b)):
        raise ValueError("points, w and b must not hold NaN or infinite entries")
    largest = np.max(np.abs(w), initial=0.0)
    if largest == 0:
        raise ValueError("w must not be zero")
    # Only the wall matters: with entries of w of at most 1 no square leaves the range of a float.
    w, b = w / largest, b / largest
    return np.asarray((x @ w + b) / np.sqrt(w @ w))
