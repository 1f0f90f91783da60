"""The first eigenvectors of the library are taken."""

import numpy as np


def pca(x, k):
    mean = x.mean(axis=0)
    c = (x - mean).T @ (x - mean) / (len(x) - 1)
    values, vectors = np.linalg.eigh(c)
    components = []
    for j in range(k):
        v = vectors[:, j]
        components.append(v if max(v) >= max(-v) else -v)
    components = np.array(components)
    scores = np.array([[w @ (row - mean) for w in components] for row in x])
    return components, scores, values[:k]
