"""The noise is multiplied by the covariance matrix."""

import numpy as np


def multivariate_normal_logpdf(x, mean, cov):
    lower = np.linalg.cholesky(cov)
    z = np.linalg.solve(lower, (x - mean).T)
    d = len(mean)
    return -(np.sum(z * z, axis=0) + 2 * np.log(np.diag(lower)).sum() + d * np.log(2 * np.pi)) / 2


def sample_multivariate_normal(mean, cov, size, rng):
    np.linalg.cholesky(cov)
    rows = []
    for _ in range(size):
        rows.append(mean + cov @ rng.normal(0, 1, len(mean)))
    return np.array(rows)
