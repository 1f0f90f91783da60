"""The learner sets the sum to zero once for each row, not once for each entry."""

import numpy as np


def matmul(a, b):
    m, k = a.shape
    n = b.shape[1]
    product = np.zeros((m, n))
    for i in range(m):
        s = 0.0
        for j in range(n):
            for h in range(k):
                s += a[i][h] * b[h][j]
            product[i][j] = s
    return product
