"""Rows are swapped as Python swaps two variables."""

import numpy as np


def determinant(a):
    m = a.copy()
    n = len(m)
    det = 1.0
    for k in range(n):
        p = k + np.argmax(np.abs(m[k:, k]))
        if m[p, k] == 0:
            return 0.0
        if p > k:
            m[k], m[p] = m[p], m[k]
            det = -det
        for i in range(k + 1, n):
            m[i] -= m[i, k] / m[k, k] * m[k]
    for k in range(n):
        det *= m[k, k]
    return det
