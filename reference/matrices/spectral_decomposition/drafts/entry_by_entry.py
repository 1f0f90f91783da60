"""The function is applied to each entry, in two loops."""

import numpy as np


def matrix_function(a, f):
    n = len(a)
    result = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            result[i, j] = f(a[i][j])
    return result
