"""The value and the gradient are computed once; the inner function remembers them."""

import numpy as np


def linear_approximation(f, x0, h=1e-5):
    x0 = x0.copy()
    value = f(x0)
    gradient = np.zeros(len(x0))
    for i in range(len(x0)):
        step = np.zeros(len(x0))
        step[i] = h
        gradient[i] = (f(x0 + step) - f(x0 - step)) / (2 * h)

    def approximation(x):
        return value + gradient @ (x - x0)

    return approximation
