"""The images of the unit vectors, side by side."""

import numpy as np


def matrix_of_linear_map(f, n):
    columns = []
    for j in range(n):
        e = np.zeros(n)
        e[j] = 1.0
        columns.append(f(e))
    return np.array(columns).T
