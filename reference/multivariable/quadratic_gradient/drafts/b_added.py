"""The linear part has the wrong sign."""

import numpy as np


def quadratic_gradient(a, b, x):
    symmetric = 0.5 * (a + np.transpose(a))
    return np.dot(symmetric, x) + b
