"""The mean of residual times feature."""

import numpy as np


def least_squares_gradient(x, y, w):
    errors = np.dot(x, w) - y
    gradient = []
    for j in range(len(w)):
        gradient.append(np.mean(errors * x[:, j]))
    return np.array(gradient)
