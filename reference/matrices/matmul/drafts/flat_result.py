"""One column gives a vector, and one row too."""

import numpy as np


def matmul(a, b):
    c = np.zeros((a.shape[0], b.shape[1]))
    for i in range(len(a)):
        c[i] = np.dot(a[i], b)
    return np.squeeze(c)
