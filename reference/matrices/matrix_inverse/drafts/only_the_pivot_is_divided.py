"""The pivot is divided first, and then the rest of its row by 1."""

import numpy as np


def matrix_inverse(a):
    n = len(a)
    m = np.zeros((n, 2 * n))
    m[:, :n] = a
    m[:, n:] = np.eye(n)
    for k in range(n):
        p = k
        for i in range(k, n):
            if abs(m[i, k]) > abs(m[p, k]):
                p = i
        if m[p, k] == 0:
            raise ValueError("no inverse")
        m[[k, p]] = m[[p, k]]
        for j in range(k, 2 * n):
            m[k, j] = m[k, j] / m[k, k]
        for i in range(n):
            if i != k:
                c = m[i, k]
                for j in range(2 * n):
                    m[i, j] -= c * m[k, j]
    return m[:, n:]
