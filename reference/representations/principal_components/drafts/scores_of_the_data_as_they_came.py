"""The data themselves are projected."""

import numpy as np


def pca(x, k):
    covariance = np.cov(x, rowvar=False).reshape(x.shape[1], x.shape[1])
    values, vectors = np.linalg.eigh(covariance)
    values = values[::-1][:k]
    vectors = vectors[:, ::-1][:, :k]
    for j in range(k):
        if vectors[np.argmax(abs(vectors[:, j])), j] < 0:
            vectors[:, j] = -vectors[:, j]
    return vectors.T, x @ vectors, values
