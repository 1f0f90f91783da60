"""The total is written at the left end of each stretch."""

import numpy as np


def antiderivative(x, y):
    result = np.zeros_like(y)
    result[:-1] = np.cumsum((x[1:] - x[:-1]) * (y[1:] + y[:-1]) / 2)
    return result
