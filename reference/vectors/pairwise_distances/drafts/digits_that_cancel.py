"""The expanded square, with a matrix product."""

import numpy as np


def pairwise_distances(x, y):
    xx = np.sum(x * x, axis=1)
    yy = np.sum(y * y, axis=1)
    return np.sqrt(xx.reshape(-1, 1) + yy - 2 * np.dot(x, y.T))
