"""Only one side of the normal equations."""

import numpy as np


def least_squares(a, b):
    n = len(a[0])
    d = np.abs(np.diag(np.linalg.qr(a)[1]))
    if d.min() <= 1e-14 * d.max():
        raise ValueError("dependent")
    x = np.zeros(n)
    for j in range(n):
        for i in range(len(b)):
            x[j] += a[i, j] * b[i]
    return x
