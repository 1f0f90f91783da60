"""Only the last direction is removed."""

import numpy as np


def gram_schmidt(vectors):
    q = vectors.copy()
    n = len(vectors[0])
    for j in range(n):
        a = vectors[:, j]
        if j > 0:
            a = a - q[:, j - 1] * np.dot(q[:, j - 1], a)
        if np.linalg.norm(a) <= 1e-12 * np.linalg.norm(vectors[:, j]):
            raise ValueError("dependent")
        q[:, j] = a / np.linalg.norm(a)
    return q
