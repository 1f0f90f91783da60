"""The learner uses the triangle only to test for dependence and then solves the normal equations, which squares the condition."""

import numpy as np


def least_squares(a, b):
    r = np.linalg.qr(a)[1]
    d = np.abs(np.diag(r))
    if d.min() <= 1e-14 * d.max():
        raise ValueError("dependent columns")
    return np.linalg.solve(a.T @ a, a.T @ b)
