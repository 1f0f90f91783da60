"""Unit vectors of whole numbers, as lists of zeros and a one."""

import numpy as np


def matrix_of_linear_map(f, n):
    columns = []
    for j in range(n):
        e = [0] * n
        e[j] = 1
        columns.append(f(np.array(e)))
    return np.stack(columns, axis=1).astype(float)
