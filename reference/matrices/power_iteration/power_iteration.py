"""Reference solution for power_iteration."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def power_iteration(a: ArrayLike, steps: int, rng: np.random.Generator) -> tuple[float, NDArray[np.float64]]:
    """Return an approximation of the dominant eigenvalue of a matrix, and of an eigenvector for it."""
    a = np.asarray(a)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError(f"the matrix must be square, not of shape {a.shape}")
    if a.size == 0:
        raise ValueError("the matrix must not be empty")
    if not np.all(np.isfinite(a)):
        raise ValueError("every entry of the matrix must be finite")
    if steps < 1:
        raise ValueError(f"steps must be at least 1, not {steps}")

    # A normal vector has no preferred direction: it misses the dominant eigenvector with probability 0.
    v = rng.standard_normal(len(a))
    v /= np.linalg.norm(v)
    for _ in range(steps):
        image = a @ v
        length = np.linalg.norm(image)
        if length == 0:  # A v = 0 v
            break
        v = image / length
    # The Rayleigh quotient keeps the sign.  For a symmetric matrix its error is of the order of the
    # square of the error of v, so it is the best number to take.
    return float(v @ a @ v), v
