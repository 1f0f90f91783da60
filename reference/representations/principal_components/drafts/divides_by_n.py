"""The covariance matrix with the divisor n."""

import numpy as np


def pca(x, k):
    n, d = x.shape
    centred = x - np.mean(x, axis=0)
    c = np.zeros((d, d))
    for row in centred:
        c += np.outer(row, row) / n
    values, vectors = np.linalg.eigh(c)
    order = np.argsort(values)[::-1][:k]
    components = vectors[:, order].T
    for j in range(k):
        i = np.argmax(np.abs(components[j]))
        if components[j, i] < 0:
            components[j] = -components[j]
    return components, centred @ components.T, values[order]
