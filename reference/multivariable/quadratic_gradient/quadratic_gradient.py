"""Reference solution for quadratic_gradient."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def quadratic_gradient(a: ArrayLike, b: ArrayLike, x: ArrayLike) -> NDArray[np.float64]:
    """Return the gradient of half of x . A x, minus b . x."""
    a, b, x = (np.asarray(value, dtype=float) for value in (a, b, x))
    if b.ndim != 1 or x.shape != b.shape or a.shape != (len(b), len(b)):
        raise ValueError(f"expected shapes (n, n), (n,) and (n,), not {a.shape}, {b.shape} and {x.shape}")
    if not (np.isfinite(a).all() and np.isfinite(b).all() and np.isfinite(x).all()):
        raise ValueError("a, b and x must not hold NaN or infinite entries")
    # Each variable is a left factor in its row and a right factor in its column.
    return (a @ x + x @ a) / 2 - b
