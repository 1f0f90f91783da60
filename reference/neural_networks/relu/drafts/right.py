"""One comparison for each entry."""

import numpy as np


def relu(x):
    return np.where(x > 0, x, 0)


def relu_gradient(x, grad):
    return grad * (x > 0)
