"""The learner assigns each product where it should be added, so only the last term of each sum is left."""

import numpy as np


def matmul(a, b):
    out = np.zeros((a.shape[0], b.shape[1]))
    for h in range(a.shape[1]):
        for i in range(a.shape[0]):
            out[i, :] = a[i, h] * b[h, :]
    return out
