"""With the symmetric root of cov: eigenvectors, and the square roots of the eigenvalues along them."""

import numpy as np


def multivariate_normal_logpdf(x, mean, cov):
    """Return the log-densities from the distances along the principal axes."""
    mean, values, vectors = _axes(mean, cov)
    x = np.array(x, dtype=float)
    if x.shape != (len(x), len(mean)) or np.isnan(x).any():
        raise ValueError("x must be a matrix with one column for each dimension")
    along = (x - mean) @ vectors
    return -0.5 * ((along**2 / values).sum(axis=1) + np.log(values * (2 * np.pi)).sum())


def sample_multivariate_normal(mean, cov, size, rng):
    """Return samples: noise, stretched along the principal axes."""
    mean, values, vectors = _axes(mean, cov)
    root = vectors * np.sqrt(values) @ vectors.T
    return np.array([mean + root @ rng.normal(size=len(mean)) for _ in range(size)]).reshape(size, len(mean))


def _axes(mean, cov):
    mean, cov = np.array(mean, dtype=float), np.array(cov, dtype=float)
    if mean.ndim != 1 or cov.shape != (mean.size, mean.size):
        raise ValueError("the shapes do not fit")
    if np.isnan(mean).any() or not np.max(abs(cov - cov.T)) <= 1e-10 * np.max(abs(cov)):
        raise ValueError("NaN, or not symmetric")
    values, vectors = np.linalg.eigh(cov)
    if values[0] <= 1e-14 * abs(values).max():
        raise ValueError("cov is not positive definite")
    return mean, values, vectors
