"""The way back is taken for a relu of the gradient."""

import numpy as np


def relu(x):
    return np.maximum(0, x)


def relu_gradient(x, grad):
    return relu(grad)
