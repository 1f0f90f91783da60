"""One component at a time, with Cholesky factors, and moments around the old means."""

import numpy as np


def _terms(x, weights, means, covs):
    x, weights, means, covs = (np.array(part, dtype=float) for part in (x, weights, means, covs))
    if x.ndim != 2 or np.isnan(x).any():
        raise ValueError("x must be a matrix of numbers")
    if abs(weights.sum() - 1) > 1e-9:
        raise ValueError("the weights must sum to 1")
    k, d = len(weights), x.shape[1]
    if means.shape != (k, d) or covs.shape != (k, d, d):
        raise ValueError("the shapes do not fit")
    columns = []
    for w, mean, cov in zip(weights, means, covs, strict=True):
        factor = np.linalg.cholesky(cov)
        white = np.linalg.solve(factor, (x - mean).T)
        half_log_det = np.log(np.diag(factor)).sum()
        columns.append(np.log(w) - d / 2 * np.log(2 * np.pi) - half_log_det - (white**2).sum(axis=0) / 2)
    return np.array(columns).T


def responsibilities(x, weights, means, covs):
    """Return the exponentials of the normalised logarithms."""
    terms = _terms(x, weights, means, covs)
    return np.exp(terms - np.logaddexp.reduce(terms, axis=1)[:, None])


def em_step(x, weights, means, covs):
    """Return the new model, each covariance matrix from moments around the old mean."""
    r = responsibilities(x, weights, means, covs)
    x = np.array(x, dtype=float)
    new_means, new_covs = [], []
    for c, old in enumerate(means):
        share = r[:, c] / r[:, c].sum()
        y = x - np.array(old, dtype=float)
        shift = share @ y
        new_means.append(old + shift)
        new_covs.append((share[:, None] * y).T @ y - np.outer(shift, shift))
    return r.mean(axis=0), np.array(new_means), np.array(new_covs)


def log_likelihood(x, weights, means, covs):
    """Return the sum of the log-sum-exps."""
    return float(np.logaddexp.reduce(_terms(x, weights, means, covs), axis=1).sum())
