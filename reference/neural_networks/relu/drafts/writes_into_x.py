"""Zeros are written where they are wanted."""

import numpy as np


def relu(x):
    for place in np.ndindex(x.shape):
        if x[place] <= 0:
            x[place] = 0
    return x


def relu_gradient(x, grad):
    return (x > 0) * grad
