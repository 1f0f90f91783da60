"""The map is called with ones, as if that were a unit vector."""

import numpy as np


def matrix_of_linear_map(f, n):
    one = np.ones(n)
    m = len(f(one))
    a = np.zeros((m, n))
    for j in range(n):
        value = f(np.ones(n))
        for i in range(m):
            a[i, j] = value[i]
    return a
