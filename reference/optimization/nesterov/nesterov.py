"""Reference solution for nesterov."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def nesterov(
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    learning_rate: float,
    beta: float,
    steps: int,
) -> NDArray[np.float64]:
    """Return the points that gradient descent with Nesterov's momentum visits."""
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
        # The part of the step that is certain before the gradient is known.
        kept = beta * velocity
        # New arrays throughout: the gradient may be its argument itself, and each row is kept.
        velocity = kept - learning_rate * gradient(x + kept)
        x = x + velocity
        trajectory.append(x)
    return np.array(trajectory)
