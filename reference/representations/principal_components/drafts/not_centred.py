"""The decomposition of the data as they came."""

import numpy as np


def pca(x, k):
    n = len(x)
    u, s, vt = np.linalg.svd(x, full_matrices=False)
    w = vt[:k].copy()
    for row in w:
        if abs(row.min()) > row.max():
            row *= -1
    return w, x @ w.T, s[:k] ** 2 / (n - 1)
