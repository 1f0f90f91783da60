"""The caller's array moves up, down and back."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    result = np.zeros(x.shape)
    for index, _ in np.ndenumerate(x):
        x[index] += h
        right = f(x)
        x[index] -= 2 * h
        left = f(x)
        x[index] += h
        result[index] = (right - left) / (2 * h)
    return result
