"""The system for the centred data."""

import numpy as np


def ridge(x, y, strength):
    z = x - np.mean(x, axis=0)
    t = y - np.mean(y)
    a = z.T @ z
    for j in range(len(a)):
        a[j, j] += strength
    w = np.linalg.solve(a, z.T @ t)
    return w, np.mean(y) - np.mean(x, axis=0) @ w
