"""The inverse of A^T A, and a determinant to see whether it exists."""

import numpy as np


def least_squares(a, b):
    m = np.dot(a.T, a)
    r = np.linalg.qr(a)[1]
    if min(abs(np.diag(r))) <= 1e-14 * max(abs(np.diag(r))):
        raise ValueError("dependent")
    return np.linalg.inv(m).dot(a.T).dot(b)
