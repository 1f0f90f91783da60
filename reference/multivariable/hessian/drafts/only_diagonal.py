"""Each variable is differentiated twice, and no two variables meet."""

import numpy as np


def hessian(f, x, h=1e-4):
    result = np.zeros((len(x), len(x)))
    for i in range(len(x)):
        step = np.zeros(len(x))
        step[i] = 2 * h
        result[i, i] = (f(x + step) - 2 * f(x) + f(x - step)) / (2 * h) ** 2
    return result
