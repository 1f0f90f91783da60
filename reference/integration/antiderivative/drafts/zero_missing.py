"""The list of areas begins with the first stretch."""

import numpy as np


def antiderivative(x, y):
    areas = []
    total = 0
    for i in range(1, len(x)):
        total = total + (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2
        areas.append(total)
    return np.array(areas)
