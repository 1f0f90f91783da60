"""The learner keeps the right-hand side of the normal equations when passing to the triangle R."""

import numpy as np


def least_squares(a, b):
    Q, R = np.linalg.qr(a)
    diagonal = np.abs(np.diagonal(R))
    if np.any(diagonal <= 1e-14 * np.max(diagonal)):
        raise ValueError("columns are not independent")
    right = a.T @ b
    return np.linalg.solve(R, right)
