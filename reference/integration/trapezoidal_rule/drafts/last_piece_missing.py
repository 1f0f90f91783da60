"""The loop ends before the last trapezoid."""

import numpy as np


def trapezoidal_rule(x, y):
    n = len(x)
    areas = []
    for i in range(1, n - 1):
        areas.append(0.5 * (y[i - 1] + y[i]) * (x[i] - x[i - 1]))
    return np.sum(areas)
