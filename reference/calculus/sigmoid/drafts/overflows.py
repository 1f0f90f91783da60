"""The first form as it stands."""

import numpy as np


def sigmoid(x):
    u = 1 + np.exp(-x)
    return u**-1.0


def sigmoid_derivative(x):
    e = np.exp(-np.abs(x))
    return e / (1 + e) ** 2
