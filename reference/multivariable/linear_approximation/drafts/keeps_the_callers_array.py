"""The inner function uses the point that the caller still holds."""

import numpy as np


def linear_approximation(f, x0, h=1e-5):
    n = len(x0)
    gradient = np.zeros(n)
    for i in range(n):
        step = np.zeros(n)
        step[i] = h
        gradient[i] = (f(x0 + step) - f(x0 - step)) / (2 * h)
    value = f(x0)

    def approximation(x):
        return value + np.dot(gradient, x - x0)

    return approximation
