"""The largest entry is subtracted, whatever it is."""

import numpy as np


def log_sum_exp(x, axis=None):
    m = np.amax(x, axis=axis, keepdims=True)
    s = np.exp(x - m).sum(axis=axis, keepdims=True)
    result = np.log(s) + m
    return np.squeeze(result, axis=axis)
