"""The innermost loop ends one step too early."""

import numpy as np


def matmul(a, b):
    c = np.zeros((a.shape[0], b.shape[1]))
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            s = 0
            for k in range(a.shape[1] - 1):
                s += a[i, k] * b[k, j]
            c[i, j] = s
    return c
