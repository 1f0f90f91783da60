"""Wrong answers we expect for whitening, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _eigen(d, divisor):
    """Eigenvalues and eigenvectors of the covariance matrix, the largest first."""
    values, v = np.linalg.eigh(d.T @ d / divisor)
    if values[0] <= 1e-12 * values[-1]:
        raise ValueError("singular")
    return values[::-1], v[:, ::-1]


@instead_of("pca_whiten")
def times_the_root(x):
    """Your variances are squares of the old ones, not 1. Which operation turns a standard deviation into 1?"""
    d = x - x.mean(axis=0)
    values, v = _eigen(d, len(x) - 1)
    return d @ v @ np.diag(np.sqrt(values))


@instead_of("pca_whiten")
def by_the_variance(x):
    """Your features have variance 1/λ. Does a variance of λ become 1 when the numbers are divided by λ?"""
    d = x - x.mean(axis=0)
    values, v = _eigen(d, len(x) - 1)
    return d @ v @ np.diag(1 / values)


@instead_of("pca_whiten")
def only_rotated(x):
    """Your features are uncorrelated, but their variances are the eigenvalues. What makes each of them 1?"""
    d = x - x.mean(axis=0)
    return d @ _eigen(d, len(x) - 1)[1]


@instead_of("pca_whiten")
def not_centred(x):
    """The mean of your result is not 0. What do the scores in the README multiply, x or its deviation?"""
    values, v = _eigen(x - x.mean(axis=0), len(x) - 1)
    return x @ v / np.sqrt(values)


@instead_of("pca_whiten")
def divisor_n(x):
    """Your result is the correct one times the square root of n/(n - 1). Which divisor does the covariance have?"""
    d = x - x.mean(axis=0)
    values, v = _eigen(d, len(x))
    return d @ v / np.sqrt(values)


@instead_of("pca_whiten")
def smallest_variance_first(x):
    """Your columns come in the opposite order. In which order does the README want the eigenvalues?"""
    d = x - x.mean(axis=0)
    values, v = _eigen(d, len(x) - 1)
    return (d @ v / np.sqrt(values))[:, ::-1]


@instead_of("zca_whiten")
def not_turned_back(x):
    """Your result is white, but its samples are turned against the data. What does ZCA do after PCA whitening?"""
    d = x - x.mean(axis=0)
    values, v = _eigen(d, len(x) - 1)
    return d @ (v / np.sqrt(values))


@instead_of("zca_whiten")
def standardised_only(x):
    """Your features have variance 1 but are still correlated. Which matrix must become I, and is that only its diagonal?"""
    d = x - x.mean(axis=0)
    _eigen(d, len(x) - 1)
    return d / np.sqrt(np.sum(d * d, axis=0) / (len(x) - 1))


@instead_of("zca_whiten")
def zca_not_centred(x):
    """The mean of your result is not 0. What does the README multiply by the inverse root of S, x or its deviation?"""
    values, v = _eigen(x - x.mean(axis=0), len(x) - 1)
    return x @ v / np.sqrt(values) @ v.T


@instead_of("zca_whiten")
def inverse_without_root(x):
    """Your result is D S⁻¹, with variances that are not 1. Which power of S does the README ask for?"""
    d = x - x.mean(axis=0)
    values, v = _eigen(d, len(x) - 1)
    return d @ v @ np.diag(1 / values) @ v.T
