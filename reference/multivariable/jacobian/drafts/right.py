"""One column for each variable, written into the matrix."""

import numpy as np


def jacobian(f, x, h=1e-5):
    result = np.zeros((len(f(x)), len(x)))
    for j in range(len(x)):
        step = np.zeros(len(x))
        step[j] = h
        result[:, j] = (f(x + step) - f(x - step)) / (2 * h)
    return result
