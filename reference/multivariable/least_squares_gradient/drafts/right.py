"""Every sample adds its residual times its features."""

import numpy as np


def least_squares_gradient(x, y, w):
    n, d = x.shape
    gradient = np.zeros(d)
    for i in range(n):
        residual = np.sum(x[i] * w) - y[i]
        gradient = gradient + 2 * residual * x[i]
    return gradient / n
