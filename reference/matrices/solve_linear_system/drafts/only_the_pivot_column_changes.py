"""The multiple is computed anew for each entry, after the first one has become 0."""

import numpy as np


def solve_linear_system(a, b):
    a = a.copy()
    b = b.copy()
    n = len(b)
    for k in range(n):
        p = np.argmax(np.abs(a[k:, k])) + k
        if a[p, k] == 0:
            raise ValueError("singular")
        a[[k, p]] = a[[p, k]]
        b[[k, p]] = b[[p, k]]
        for i in range(k + 1, n):
            for j in range(k, n):
                a[i, j] = a[i, j] - a[i, k] / a[k, k] * a[k, j]
            b[i] = b[i] - a[i, k] / a[k, k] * b[k]
    x = b.copy()
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            x[i] -= a[i, j] * x[j]
        x[i] /= a[i, i]
    return x
