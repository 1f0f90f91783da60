"""The learner forgot that the square turns into its first power when it is differentiated."""

import numpy as np


def least_squares_gradient(x, y, w):
    n, d = x.shape
    grad = np.zeros(d)
    for i in range(n):
        r = np.dot(x[i], w) - y[i]
        grad += 2 * r**2 * x[i]
    return grad / n
