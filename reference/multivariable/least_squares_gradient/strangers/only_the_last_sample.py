"""The learner wrote = where += is needed, so each sample overwrites the ones before."""

import numpy as np


def least_squares_gradient(x, y, w):
    rows = x.shape[0]
    cols = x.shape[1]
    g = np.zeros(cols)
    for i in range(rows):
        prediction = 0.0
        for j in range(cols):
            prediction += x[i, j] * w[j]
        res = prediction - y[i]
        for j in range(cols):
            g[j] = 2 * res * x[i, j] / rows
    return g
