"""The formula as it stands, with one loop in the other."""

import numpy as np


def gram_schmidt(vectors):
    q = np.zeros(vectors.shape)
    for j in range(vectors.shape[1]):
        r = vectors[:, j].copy()
        for i in range(j):
            r -= np.dot(q[:, i], vectors[:, j]) * q[:, i]
        if np.linalg.norm(r) <= 1e-12 * np.linalg.norm(vectors[:, j]):
            raise ValueError("dependent")
        q[:, j] = r / np.linalg.norm(r)
    return q
