"""The learner swaps two rows of the array like two Python variables, which leaves the same row in both places."""

import numpy as np


def determinant(a):
    A = a.copy()
    n = len(A)
    result = 1.0
    for j in range(n):
        p = np.argmax(np.abs(A[j:, j])) + j
        if A[p, j] == 0:
            return 0.0
        if p != j:
            A[j], A[p] = A[p], A[j]
            result = -result
        result *= A[j, j]
        for i in range(j + 1, n):
            A[i] = A[i] - (A[i, j] / A[j, j]) * A[j]
    return float(result)
