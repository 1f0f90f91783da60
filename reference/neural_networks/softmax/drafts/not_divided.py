"""Exponentials that nothing divides."""

import numpy as np


def softmax(x, axis=-1):
    return np.exp(x - np.max(x, axis, keepdims=True))
