"""The swaps are not counted."""

import numpy as np


def determinant(a):
    a = a.copy()
    n = len(a)
    det = 1
    for k in range(n):
        p = k
        for i in range(k + 1, n):
            if abs(a[i, k]) > abs(a[p, k]):
                p = i
        if a[p, k] == 0:
            return 0.0
        row = np.copy(a[k])
        a[k] = a[p]
        a[p] = row
        for i in range(k + 1, n):
            for j in range(n - 1, k - 1, -1):
                a[i, j] -= a[i, k] / a[k, k] * a[k, j]
        det *= a[k, k]
    return det
