"""No rows are swapped."""

import numpy as np


def matrix_inverse(a):
    n = len(a)
    m = np.hstack([a, np.eye(n)])
    for k in range(n):
        m[k] = m[k] / m[k, k]
        for i in range(n):
            if i != k:
                m[i] = m[i] - m[i, k] * m[k]
    return m[:, n:]
