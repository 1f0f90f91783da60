"""The images are appended, and become the rows."""

import numpy as np


def matrix_of_linear_map(f, n):
    m = len(f(np.zeros(n)))
    a = np.zeros((n, m))
    for j in range(n):
        e = np.zeros(n)
        e[j] = 1
        a[j] = f(e)
    return a
