"""A column of ones, and the normal equations of everything."""

import numpy as np


def fit(x, y):
    n, d = x.shape
    z = x - x.mean(axis=0)
    norms = np.linalg.norm(z, axis=0)
    if np.any(norms <= 1e-12 * np.linalg.norm(x, axis=0)) or np.linalg.cond(z / norms) > 1e10:
        raise ValueError("dependent features")
    a = np.ones((n, d + 1))
    a[:, 1:] = x
    solution = np.linalg.inv(a.T @ a) @ (a.T @ y)
    return solution[1:], solution[0]
