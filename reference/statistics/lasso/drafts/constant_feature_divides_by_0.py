"""Coordinate descent as in the formulas, without a thought of c = 0."""

import numpy as np


def soft(q, s):
    return np.sign(q) * max(abs(q) - s, 0.0)


def lasso(x, y, strength, tolerance=1e-10):
    n, d = x.shape
    z = x - np.mean(x, axis=0)
    t = y - np.mean(y)
    w = np.zeros(d)
    for _ in range(1000):
        old = w.copy()
        for j in range(d):
            r = t - z @ w + w[j] * z[:, j]
            c = z[:, j] @ z[:, j] / n
            q = z[:, j] @ r / n
            w[j] = soft(q, strength) / c
        if max(abs(w - old)) <= tolerance:
            break
    return w, np.mean(y) - np.mean(x, axis=0) @ w
