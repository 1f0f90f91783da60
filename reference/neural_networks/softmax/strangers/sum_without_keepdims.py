"""The learner forgot keepdims in the sum, so in a square matrix each row is divided by the sums of all rows."""

import numpy as np


def softmax(x, axis=-1):
    top = x.max(axis=axis, keepdims=True)
    powers = np.exp(x - top)
    total = powers.sum(axis=axis)
    return powers / total
