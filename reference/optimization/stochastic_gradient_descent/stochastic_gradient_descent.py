"""Reference solution for stochastic_gradient_descent."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def sgd(
    gradient: Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]],
    data: ArrayLike,
    w0: ArrayLike,
    learning_rate: Callable[[int], float],
    batch_size: int,
    epochs: int,
    rng: np.random.Generator,
) -> NDArray[np.float64]:
    """Return the weights that stochastic gradient descent has after each epoch."""
    data, w = np.array(data, dtype=float), np.array(w0, dtype=float)
    if batch_size < 1:
        raise ValueError(f"batch_size must be at least 1, but is {batch_size}")

    step = 0
    weights = [w]
    for _ in range(epochs):
        # The numbers of the rows are shuffled, not the rows: the data belong to the caller.
        order = rng.permutation(len(data))
        for first in range(0, len(data), batch_size):
            slope = np.asarray(gradient(w, data[order[first : first + batch_size]]))
            if slope.shape != w.shape:
                raise ValueError(f"the gradient must have shape {w.shape}, but has shape {slope.shape}")
            w = w - learning_rate(step) * slope
            step += 1
        weights.append(w)
    return np.array(weights)
