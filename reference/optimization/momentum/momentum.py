"""Reference solution for momentum."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def momentum(
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    learning_rate: float,
    beta: float,
    steps: int,
) -> NDArray[np.float64]:
    """Return the points that gradient descent with momentum visits."""
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or np.isnan(x).any():
        raise ValueError(f"x0 must be a vector of numbers, but is {x0}")
    if not 0 < learning_rate < math.inf:
        raise ValueError(f"learning_rate must be positive and finite, but is {learning_rate}")
    if not 0 <= beta < 1:
        raise ValueError(f"beta must be at least 0 and below 1, but is {beta}")
    if steps < 0:
        raise ValueError(f"steps must not be negative, but is {steps}")

    trajectory, velocity = [x], np.zeros_like(x)
    for _ in range(steps):
        # New arrays for velocity and point: the gradient may be the array of x itself, and each row is kept.
        velocity = beta * velocity - learning_rate * gradient(x)
        x = x + velocity
        trajectory.append(x)
    return np.array(trajectory)
