"""The singular values are returned as they are."""

import numpy as np


def pca(x, k):
    d = x - x.mean(axis=0)
    _, s, vt = np.linalg.svd(d, full_matrices=False)
    components = vt[:k]
    for j in range(k):
        if components[j, np.argmax(abs(components[j]))] < 0:
            components[j] *= -1
    return components, np.dot(d, components.T), s[:k]
