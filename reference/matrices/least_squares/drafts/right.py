"""R x = Q^T b."""

import numpy as np


def least_squares(a, b):
    q, r = np.linalg.qr(a)
    diagonal = abs(np.diag(r))
    if min(diagonal) <= 1e-14 * max(diagonal):
        raise ValueError("the columns are dependent")
    return np.linalg.solve(r, q.T @ b)
