"""The identity beside the matrix, and whole rows at a time."""

import numpy as np


def matrix_inverse(a):
    n = len(a)
    both = np.hstack([a, np.eye(n)])
    for k in range(n):
        pivot = k
        for i in range(k, n):
            if abs(both[i, k]) > abs(both[pivot, k]):
                pivot = i
        if both[pivot, k] == 0:
            raise ValueError("the matrix is singular")
        both[[k, pivot]] = both[[pivot, k]]
        both[k] = both[k] / both[k, k]
        for i in range(n):
            if i != k:
                both[i] = both[i] - both[i, k] * both[k]
    return both[:, n:]
