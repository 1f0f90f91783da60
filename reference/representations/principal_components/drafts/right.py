"""The eigenvectors of the covariance matrix, from the largest eigenvalue down."""

import numpy as np


def pca(x, k):
    deviations = x - x.mean(axis=0)
    covariance = deviations.T @ deviations / (len(x) - 1)
    variances, vectors = np.linalg.eigh(covariance)
    components = []
    for j in range(1, k + 1):
        w = vectors[:, -j]
        if max(w) < -min(w):
            w = -w
        components.append(w)
    components = np.array(components)
    return components, deviations @ components.T, variances[::-1][:k]
