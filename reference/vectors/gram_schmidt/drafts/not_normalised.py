"""The norms stay, because each projection divides by the squared norm."""

import numpy as np


def gram_schmidt(vectors):
    r = np.zeros(vectors.shape)
    for j in range(vectors.shape[1]):
        v = vectors[:, j]
        for i in range(j):
            v = v - np.dot(r[:, i], v) / np.dot(r[:, i], r[:, i]) * r[:, i]
        if np.linalg.norm(v) <= 1e-12 * np.linalg.norm(vectors[:, j]):
            raise ValueError("dependent columns")
        r[:, j] = v
    return r
