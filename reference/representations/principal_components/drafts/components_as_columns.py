"""The eigenvectors stay where the library put them."""

import numpy as np


def pca(x, k):
    d = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(d.T @ d / (len(x) - 1))
    w = vectors[:, ::-1][:, :k]
    signs = np.sign([column[np.argmax(np.abs(column))] for column in w.T])
    w = w * signs
    return w, d @ w, values[::-1][:k]
