"""The learner believed that what is left of a dependent column is exactly zero, whatever the rounding."""

import numpy as np


def gram_schmidt(vectors):
    n, k = vectors.shape
    if k > n:
        raise ValueError("k is larger than n, so the columns are dependent")
    Q = vectors.copy()
    for j in range(k):
        for i in range(j):
            Q[:, j] -= np.dot(Q[:, i], Q[:, j]) * Q[:, i]
        length = np.linalg.norm(Q[:, j])
        if length == 0:
            raise ValueError("the columns are dependent")
        Q[:, j] /= length
    return Q
