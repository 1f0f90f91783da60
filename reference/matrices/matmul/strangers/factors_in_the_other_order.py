"""The learner read 'first B, then A' as B times A."""

import numpy as np


def matmul(a, b):
    first, second = b, a
    rows, inner = first.shape
    columns = second.shape[1]
    c = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            for h in range(inner):
                c[i, j] += first[i, h] * second[h, j]
    return c
