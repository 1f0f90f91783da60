"""The factor of one dimension in front."""

import numpy as np


def multivariate_normal_logpdf(x, mean, cov):
    lower = np.linalg.cholesky(cov)
    out = np.zeros(len(x))
    for i, point in enumerate(x):
        z = np.linalg.solve(lower, point - mean)
        out[i] = -np.log(np.sqrt(2 * np.pi)) - np.log(np.diag(lower)).sum() - (z * z).sum() / 2
    return out


def sample_multivariate_normal(mean, cov, size, rng):
    return mean + rng.normal(size=(size, len(mean))) @ np.linalg.cholesky(cov).T
