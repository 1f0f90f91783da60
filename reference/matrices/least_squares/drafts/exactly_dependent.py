"""Looks for a zero on the diagonal."""

import numpy as np


def least_squares(a, b):
    q, r = np.linalg.qr(a)
    n = len(r)
    for i in range(n):
        if r[i, i] == 0:
            raise ValueError("the columns are dependent")
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        x[i] = (np.dot(q[:, i], b) - np.dot(r[i, i + 1 :], x[i + 1 :])) / r[i, i]
    return x
