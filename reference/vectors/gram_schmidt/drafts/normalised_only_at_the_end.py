"""All norms are divided out after the loop."""

import numpy as np


def gram_schmidt(vectors):
    r = vectors.copy()
    k = r.shape[1]
    for j in range(k):
        for i in range(j):
            r[:, j] = r[:, j] - np.dot(r[:, i], r[:, j]) * r[:, i]
        if np.linalg.norm(r[:, j]) <= 1e-12 * np.linalg.norm(vectors[:, j]):
            raise ValueError("the columns are dependent")
    for j in range(k):
        r[:, j] = r[:, j] / np.linalg.norm(r[:, j])
    return r
