"""The logarithm of the sigmoid is -log(1 + e^-x), for which numpy has a function that does not overflow."""

import numpy as np


def sigmoid(x):
    """Return the exponential of the logarithm."""
    return np.exp(-np.logaddexp(0.0, -np.asarray(x, dtype=float)))


def sigmoid_derivative(x):
    """Return the exponential of a sum of two logarithms."""
    x = np.asarray(x, dtype=float)
    return np.exp(-np.logaddexp(0.0, -x) - np.logaddexp(0.0, x))
