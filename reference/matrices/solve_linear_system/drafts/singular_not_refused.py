"""A zero pivot is never looked for."""

import numpy as np


def solve_linear_system(a, b):
    n = len(b)
    a = np.hstack([a, b.reshape(n, 1)])
    for k in range(n):
        p = k + np.argmax(np.abs(a[k:, k]))
        a[[k, p]] = a[[p, k]]
        for i in range(k + 1, n):
            a[i] -= a[i, k] / a[k, k] * a[k]
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        x[i] = (a[i, n] - np.sum(a[i, i + 1 : n] * x[i + 1 :])) / a[i, i]
    return x
