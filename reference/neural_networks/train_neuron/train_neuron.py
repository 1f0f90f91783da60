"""Reference solution for train_neuron."""

import numpy as np
from gradient_descent import gradient_descent
from numerical_gradient import numerical_gradient
from numpy.typing import ArrayLike, NDArray
from sigmoid import sigmoid


def train_neuron(
    x: ArrayLike, y: ArrayLike, learning_rate: float, steps: int
) -> tuple[NDArray[np.float64], float]:
    """Return the weights and the bias of a neuron after training."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(x),):
        raise ValueError(f"y must have one label for each row of x, but x has {len(x)} and y shape {y.shape}")
    if not np.isin(y, (0, 1)).all():
        raise ValueError("every label must be 0 or 1")

    def loss(theta: NDArray[np.float64]) -> float:
        z = x @ theta[:-1] + theta[-1]
        return float(np.mean(np.logaddexp(0, z) - y * z))

    # The weights, and the bias behind them: one vector to walk with.
    start = np.zeros(x.shape[1] + 1)
    walk = gradient_descent(lambda theta: numerical_gradient(loss, theta), start, learning_rate, steps)
    return walk[-1, :-1], float(walk[-1, -1])


def predict(x: ArrayLike, weights: ArrayLike, bias: float) -> NDArray[np.float64]:
    """Return the probability that the label is 1, for each sample."""
    return sigmoid(np.asarray(x) @ np.asarray(weights) + bias)
