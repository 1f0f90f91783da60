"""The entries above the pivot are left."""

import numpy as np


def matrix_inverse(a):
    n = len(a)
    m = np.hstack([a, np.eye(n)])
    for k in range(n):
        p = k + np.argmax(np.abs(m[k:, k]))
        if m[p, k] == 0:
            raise ValueError("singular")
        m[[k, p]] = m[[p, k]]
        m[k] = m[k] / m[k, k]
        for i in range(k + 1, n):
            m[i] = m[i] - m[i, k] * m[k]
    return m[:, n:]
