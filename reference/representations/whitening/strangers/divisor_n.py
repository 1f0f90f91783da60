import numpy as np


def pca_parts(x):
    x = np.asarray(x, float)
    n = x.shape[0]
    dev = x - x.mean(axis=0)
    s = dev.T @ dev / n
    vals, vecs = np.linalg.eigh(s)
    vals, vecs = vals[::-1], vecs[:, ::-1]
    if vals[-1] <= 1e-12 * vals[0]:
        raise ValueError("singular")
    return dev, vals, vecs


def pca_whiten(x):
    dev, vals, vecs = pca_parts(x)
    return (dev @ vecs) / vals**0.5


def zca_whiten(x):
    dev, vals, vecs = pca_parts(x)
    return dev @ (vecs / vals**0.5) @ vecs.T
