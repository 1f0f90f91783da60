"""Reference solution for gradient_descent."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def gradient_descent(
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    learning_rate: float,
    steps: int,
) -> NDArray[np.float64]:
    """Return the points that gradient descent visits."""
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or not np.isfinite(x).all():
        raise ValueError(f"x0 must be a vector of finite numbers, not {x0}")
    if not 0 < learning_rate < math.inf:
        raise ValueError(f"the learning rate must be positive and finite, not {learning_rate}")
    if steps < 0:
        raise ValueError(f"the number of steps must not be negative, as {steps} is")

    trajectory = [x]
    for _ in range(steps):
        slope = np.asarray(gradient(x))
        # Without this check a number, or a column, would be broadcast into something else.
        if slope.shape != x.shape:
            raise ValueError(f"the gradient at a point of shape {x.shape} has shape {slope.shape}")
        # A new array for each point: an update in place would change all rows at once.
        x = x - learning_rate * slope
        trajectory.append(x)
    return np.array(trajectory)
