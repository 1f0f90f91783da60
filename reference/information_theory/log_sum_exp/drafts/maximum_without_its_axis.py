"""The vector of the maxima is subtracted from the matrix as it is."""

import numpy as np


def log_sum_exp(x, axis=None):
    m = np.max(x, axis=axis)
    m = np.where(np.isinf(m), 0, m)
    return m + np.log(np.sum(np.exp(x - m), axis=axis))
