"""The modified form, which asks for a norm of exactly 0."""

import numpy as np


def gram_schmidt(vectors):
    a = vectors.copy()
    k = a.shape[1]
    for i in range(k):
        norm = np.sqrt(np.sum(a[:, i] ** 2))
        if norm == 0:
            raise ValueError("dependent")
        a[:, i] /= norm
        for j in range(i + 1, k):
            a[:, j] -= np.sum(a[:, i] * a[:, j]) * a[:, i]
    return a
