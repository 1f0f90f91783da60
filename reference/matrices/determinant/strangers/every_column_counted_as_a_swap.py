"""The learner changes the sign in every column, also where the pivot is already in its place."""

import numpy as np


def determinant(a):
    u = np.array(a)
    n = u.shape[0]
    sign = 1
    for col in range(n - 1):
        biggest = col
        for row in range(col, n):
            if abs(u[row, col]) > abs(u[biggest, col]):
                biggest = row
        if u[biggest, col] == 0:
            return 0.0
        u[[col, biggest]] = u[[biggest, col]]
        sign = -sign
        for row in range(col + 1, n):
            u[row, col:] -= u[row, col] / u[col, col] * u[col, col:]
    return float(sign * np.prod(np.diag(u)))
