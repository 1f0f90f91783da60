"""Row by row, each entry the sum of the definition."""

import numpy as np


def matrix_vector_product(a, x):
    m, n = a.shape
    result = np.zeros(m)
    for i in range(m):
        for j in range(n):
            result[i] += a[i, j] * x[j]
    return result
