"""A table with n rows and n columns, entry by entry."""

import numpy as np


def matrix_of_linear_map(f, n):
    a = np.zeros((n, n))
    for j in range(n):
        e = np.zeros(n)
        e[j] = 1
        a[:, j] = f(e)
    return a
