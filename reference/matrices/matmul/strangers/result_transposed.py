"""The learner goes through the columns of B in the outer loop and makes each of them a row of the result."""

import numpy as np


def matmul(a, b):
    m = a.shape[0]
    n = b.shape[1]
    rows = []
    for j in range(n):
        row = []
        for i in range(m):
            row.append(np.sum(a[i, :] * b[:, j]))
        rows.append(row)
    return np.array(rows)
