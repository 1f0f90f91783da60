"""The formula for one feature, for each feature."""

import numpy as np


def fit(x, y):
    n, d = x.shape
    z = x - x.mean(axis=0)
    norms = np.linalg.norm(z, axis=0)
    if np.any(norms <= 1e-12 * np.linalg.norm(x, axis=0)) or np.linalg.cond(z / norms) > 1e10:
        raise ValueError("dependent features")
    w = np.zeros(d)
    for j in range(d):
        top = 0
        bottom = 0
        for i in range(n):
            top += z[i, j] * (y[i] - np.mean(y))
            bottom += z[i, j] ** 2
        w[j] = top / bottom
    return w, np.mean(y) - np.dot(w, x.mean(axis=0))
