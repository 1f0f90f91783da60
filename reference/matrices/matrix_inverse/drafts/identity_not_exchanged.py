"""Two arrays, and only one of them has its rows swapped."""

import numpy as np


def matrix_inverse(a):
    n = len(a)
    a = a.copy()
    b = np.eye(n)
    for k in range(n):
        p = k + np.argmax(np.abs(a[k:, k]))
        if a[p, k] == 0:
            raise ValueError("singular")
        a[[k, p]] = a[[p, k]]
        d = a[k, k]
        a[k] = a[k] / d
        b[k] = b[k] / d
        for i in range(n):
            if i != k:
                m = a[i, k]
                a[i] = a[i] - m * a[k]
                b[i] = b[i] - m * b[k]
    return b
