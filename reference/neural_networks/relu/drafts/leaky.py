"""A little of the negative side is kept, in a loop."""

import numpy as np


def relu(x):
    out = x.copy()
    for place in np.ndindex(x.shape):
        if x[place] < 0:
            out[place] = x[place] / 100
    return out


def relu_gradient(x, grad):
    return np.where(x > 0, grad, 0)
