"""The normal equations of the data as they came, without a column of ones."""

import numpy as np


def fit(x, y):
    d = x - x.mean(axis=0)
    scale = np.sqrt((d**2).sum(axis=0))
    if np.any(scale < 1e-12 * np.sqrt((x**2).sum(axis=0))) or np.linalg.cond(d / scale) > 1e10:
        raise ValueError("dependent")
    q, r = np.linalg.qr(x)
    w = np.linalg.solve(r, q.T @ y)
    return w, 0.0
