"""One term in place of the sum."""

import numpy as np


def low_rank_approximation(a, rank):
    U, sigma, Vt = np.linalg.svd(a, full_matrices=False)
    i = rank - 1
    result = np.zeros(a.shape)
    for row in range(len(a)):
        for column in range(len(a[0])):
            result[row, column] = sigma[i] * U[row, i] * Vt[i, column]
    return result
