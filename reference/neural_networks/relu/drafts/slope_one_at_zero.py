"""The corner belongs to the wrong side, in a loop."""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_gradient(x, grad):
    out = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        if x[place] < 0:
            out[place] = 0
        else:
            out[place] = grad[place]
    return out
