"""The learner expands the square because it is quick, and lets the digits cancel far from zero."""

import numpy as np


def pairwise_distances(x, y):
    xx = np.sum(x**2, axis=1)
    yy = np.sum(y**2, axis=1)
    squares = xx[:, None] - 2 * x @ y.T + yy[None, :]
    squares = np.maximum(squares, 0)
    return np.sqrt(squares)
