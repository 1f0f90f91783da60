"""The return stands inside the loop."""

import numpy as np


def least_squares_gradient(x, y, w):
    total = np.zeros(len(w))
    for row, target in zip(x, y):
        total += 2 * (row @ w - target) * row
        return total / len(x)
