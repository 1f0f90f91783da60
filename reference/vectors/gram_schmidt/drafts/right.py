"""The modified form: one projection after another, each taken of what is left."""

import numpy as np


def gram_schmidt(vectors):
    q = np.zeros(vectors.shape)
    for j in range(len(vectors[0])):
        rest = vectors[:, j].copy()
        for i in range(j):
            rest -= (q[:, i] @ rest) * q[:, i]
        length = np.linalg.norm(rest)
        if length <= 1e-12 * np.linalg.norm(vectors[:, j]):
            raise ValueError("the columns are dependent")
        q[:, j] = rest / length
    return q
