"""Reference solution for adam.

Kingma and Ba, "Adam: A Method for Stochastic Optimization" (2015), algorithm 1.
"""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def adam(
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    learning_rate: float,
    steps: int,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-8,
) -> NDArray[np.float64]:
    """Return the points that Adam visits."""
    x = np.array(x0, dtype=float)
    if x.ndim != 1 or not np.isfinite(x).all():
        raise ValueError(f"x0 must be a vector of finite numbers, not {x0}")
    if not (0 < learning_rate < math.inf and 0 < epsilon < math.inf):
        raise ValueError("the learning rate and epsilon must be positive and finite")
    if not (0 <= beta1 < 1 and 0 <= beta2 < 1):
        raise ValueError(f"beta1 and beta2 must be at least 0 and below 1, not {beta1} and {beta2}")
    if steps < 0:
        raise ValueError(f"the number of steps must not be negative, as {steps} is")

    trajectory = [x]
    mean, mean_square = np.zeros_like(x), np.zeros_like(x)
    for t in range(1, steps + 1):
        slope = np.asarray(gradient(x))
        if slope.shape != x.shape:
            raise ValueError(f"the gradient at a point of shape {x.shape} has shape {slope.shape}")
        mean = beta1 * mean + (1 - beta1) * slope
        mean_square = beta2 * mean_square + (1 - beta2) * slope**2
        # The averages themselves go on uncorrected: only the step sees the corrected ones.
        unbiased = mean / (1 - beta1**t)
        unbiased_square = mean_square / (1 - beta2**t)
        x = x - learning_rate * unbiased / (np.sqrt(unbiased_square) + epsilon)
        trajectory.append(x)
    return np.array(trajectory)
