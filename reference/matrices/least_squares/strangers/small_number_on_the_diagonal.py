"""The learner adds a small number to the diagonal of the triangle so that the solver never fails."""

import numpy as np


def least_squares(a, b):
    q, r = np.linalg.qr(a)
    sizes = np.abs(np.diag(r))
    if (sizes <= 1e-14 * sizes.max()).any():
        raise ValueError("dependent")
    r = r + 1e-8 * np.eye(len(r))
    x = np.linalg.solve(r, np.dot(q.T, b))
    return x
