"""The formula for the gradient in place of central differences, with a column of ones for the bias."""

import numpy as np


def train_neuron(x, y, learning_rate, steps):
    """Return the weights and the bias after a loop over the steps."""
    x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    if len(x) != len(y):
        raise ValueError("not as many labels as rows")
    if any(label not in (0, 1) for label in y):
        raise ValueError("labels other than 0 and 1")
    with_ones = np.hstack([x, np.ones((len(x), 1))])
    theta = np.zeros(with_ones.shape[1])
    for _ in range(steps):
        theta -= learning_rate / len(y) * ((_sigmoid(with_ones @ theta) - y) @ with_ones)
    return theta[:-1].copy(), float(theta[-1])


def _sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def predict(x, weights, bias):
    """Return the probabilities."""
    return _sigmoid(np.array(x, dtype=float) @ np.array(weights, dtype=float) + bias)
