"""The learner goes through the triangle from the first row to the last, where the later unknowns are not yet known."""

import numpy as np


def least_squares(a, b):
    q, r = np.linalg.qr(a)
    n = a.shape[1]
    biggest = max(abs(r[i, i]) for i in range(n))
    for i in range(n):
        if abs(r[i, i]) <= 1e-14 * biggest:
            raise ValueError("the columns are dependent")
    y = q.T @ b
    x = np.zeros(n)
    for i in range(n):
        x[i] = (y[i] - r[i, i + 1 :] @ x[i + 1 :]) / r[i, i]
    return x
