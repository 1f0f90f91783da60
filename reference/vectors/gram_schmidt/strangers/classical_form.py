"""The learner takes every dot product with the given column, as in the formula, not with what is left of it."""

import numpy as np


def gram_schmidt(vectors):
    n, k = vectors.shape
    if k > n:
        raise ValueError("too many vectors")
    q = np.zeros((n, k))
    for j in range(k):
        a = vectors[:, j]
        r = a.copy()
        for i in range(j):
            r = r - np.dot(q[:, i], a) * q[:, i]
        if np.linalg.norm(r) <= 1e-12 * np.linalg.norm(a):
            raise ValueError("dependent columns")
        q[:, j] = r / np.linalg.norm(r)
    return q
