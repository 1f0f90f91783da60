"""Slopes, without the chain rule."""

import numpy as np


def relu(x):
    return (x > 0) * x


def relu_gradient(x, grad):
    slopes = np.zeros_like(grad)
    slopes[x > 0] = 1
    return slopes
