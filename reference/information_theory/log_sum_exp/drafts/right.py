"""The logarithm of the sum, after the largest entry is subtracted wherever it is a number."""

import numpy as np


def log_sum_exp(x, axis=None):
    largest = np.max(x, axis=axis, keepdims=True)
    shift = np.where(np.abs(largest) < np.inf, largest, 0.0)
    total = np.sum(np.exp(x - shift), axis=axis)
    return np.log(total) + np.squeeze(shift, axis=axis)
