"""A projector from the eigenvectors of the covariance matrix, and errors from reconstructions."""

import numpy as np


def _analysed(x):
    x = np.array(x, dtype=float)
    if x.ndim != 2 or np.isnan(x).any():
        raise ValueError("not a data set")
    z = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(z.T @ z)
    return x, z, values[::-1], vectors[:, ::-1]


def reconstruct(x, k):
    """Return the mean plus the projections of the deviations."""
    x, z, _, vectors = _analysed(x)
    if k < 1 or k > min(len(x) - 1, x.shape[1]):
        raise ValueError("no such number of components")
    return x - z + z @ (vectors[:, :k] @ vectors[:, :k].T)


def reconstruction_errors(x, ks):
    """Return what reconstructions miss."""
    x = np.array(x, dtype=float)
    return np.array([np.square(x - reconstruct(x, k)).mean() for k in ks])


def components_for(x, share):
    """Return the number of sums that are too small."""
    if not (share >= 0 and share <= 1):
        raise ValueError("not a share")
    _, _, values, _ = _analysed(x)
    sums = np.concatenate([[0.0], np.cumsum(values)])
    return int(np.count_nonzero(sums / sums[-1] < share - 1e-12))
