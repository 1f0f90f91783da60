"""The multiple is read again after it has become 0."""

import numpy as np


def matrix_inverse(a):
    n = len(a)
    m = np.hstack([a, np.eye(n)])
    for k in range(n):
        p = k + np.argmax(abs(m[k:, k]))
        if m[p, k] == 0:
            raise ValueError("singular matrix")
        m[[k, p]] = m[[p, k]]
        pivot = m[k, k]
        for j in range(2 * n):
            m[k, j] /= pivot
        for i in range(n):
            if i == k:
                continue
            for j in range(k, 2 * n):
                m[i, j] -= m[i, k] * m[k, j]
    return m[:, n:]
