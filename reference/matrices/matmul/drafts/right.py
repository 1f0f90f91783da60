"""Three nested loops, as the definition reads."""

import numpy as np


def matmul(a, b):
    result = np.zeros((len(a), b.shape[1]))
    for i in range(len(a)):
        for j in range(b.shape[1]):
            for h in range(len(b)):
                result[i, j] += a[i, h] * b[h, j]
    return result
