"""The learner believed that the rows of the array are the vectors, as in other katas."""

import numpy as np


def norm(v):
    return np.sqrt(np.sum(v * v))


def gram_schmidt(vectors):
    result = np.zeros(vectors.shape)
    for j in range(len(vectors)):
        left = vectors[j].copy()
        for i in range(j):
            left -= (result[i] @ left) * result[i]
        if norm(left) <= 1e-12 * norm(vectors[j]):
            raise ValueError("the vectors are dependent")
        result[j] = left / norm(left)
    return result
