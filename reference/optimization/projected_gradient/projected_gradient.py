"""Reference solution for projected_gradient.

Duchi, Shalev-Shwartz, Singer and Chandra, "Efficient projections onto the l1-ball for learning in high
dimensions" (2008), figure 1.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def _vector(x: ArrayLike, name: str) -> NDArray[np.float64]:
    vector = np.array(x, dtype=float)
    if vector.ndim != 1 or np.isnan(vector).any():
        raise ValueError(f"{name} must be a vector without NaN, but is {x}")
    return vector


def project_box(x: ArrayLike, low: ArrayLike, high: ArrayLike) -> NDArray[np.float64]:
    """Return the point of a box that is nearest to a point."""
    x, low, high = _vector(x, "x"), _vector(low, "low"), _vector(high, "high")
    if not x.shape == low.shape == high.shape:
        raise ValueError(f"x, low and high must have the same length, not {len(x)}, {len(low)}, {len(high)}")
    if np.any(low > high):
        raise ValueError(f"low must not be larger than high, but they are {low} and {high}")
    return np.minimum(np.maximum(x, low), high)


def project_simplex(x: ArrayLike) -> NDArray[np.float64]:
    """Return the distribution that is nearest to a point."""
    x = _vector(x, "x")
    falling = np.sort(x)[::-1]
    # The shift for each number of entries that stay positive, and the largest number for which they do.
    shifts = (np.cumsum(falling) - 1) / np.arange(1, len(x) + 1)
    kept = np.count_nonzero(falling > shifts)
    return np.maximum(x - shifts[kept - 1], 0)


def projected_gradient(
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    project: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    learning_rate: float,
    steps: int,
) -> NDArray[np.float64]:
    """Return the points that projected gradient descent visits."""
    x = np.array(project(np.array(x0, dtype=float)))
    trajectory = [x]
    for _ in range(steps):
        x = np.array(project(x - learning_rate * gradient(x)))
        trajectory.append(x)
    return np.array(trajectory)
