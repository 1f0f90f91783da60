"""A running total of the trapezoids."""

import numpy as np


def antiderivative(x, y):
    result = np.zeros(len(x))
    for i in range(len(x) - 1):
        result[i + 1] = result[i] + (x[i + 1] - x[i]) * (y[i] + y[i + 1]) / 2
    return result
