"""An = where += is meant."""

import numpy as np


def matmul(a, b):
    m, k = a.shape
    n = b.shape[1]
    c = np.zeros((m, n))
    for h in range(k):
        for i in range(m):
            for j in range(n):
                c[i][j] = a[i][h] * b[h][j]
    return c
