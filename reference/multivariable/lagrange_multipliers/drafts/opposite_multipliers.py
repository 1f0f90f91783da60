"""The gradient of f equals the combination of the rows, with a plus."""

import numpy as np


def minimise_quadratic(a, b, c, d):
    n, k = len(b), len(d)
    if k > n or (k > 0 and np.linalg.matrix_rank(c) < k):
        raise ValueError("dependent conditions")
    big = np.zeros((n + k, n + k))
    big[:n, :n] = a
    big[n:, :n] = c
    for i in range(k):
        big[:n, n + i] = -c[i]
    z = np.linalg.solve(big, np.append(b, d))
    return z[:n], z[n:]
