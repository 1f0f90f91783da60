"""The learner divided the scores by the largest one instead of subtracting it."""

import numpy as np


def softmax(x, axis=-1):
    largest = np.max(x, axis=axis, keepdims=True)
    e = np.exp(x / largest)
    return e / np.sum(e, axis=axis, keepdims=True)
