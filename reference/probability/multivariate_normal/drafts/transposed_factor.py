"""The rows of noise are multiplied by L from the right."""

import numpy as np


def multivariate_normal_logpdf(x, mean, cov):
    lower = np.linalg.cholesky(cov)
    z = np.linalg.solve(lower, (x - mean).T).T
    d = len(mean)
    return -0.5 * np.sum(z**2, axis=1) - np.sum(np.log(np.diag(lower))) - 0.5 * d * np.log(2 * np.pi)


def sample_multivariate_normal(mean, cov, size, rng):
    lower = np.linalg.cholesky(cov)
    z = rng.standard_normal((len(mean), size))
    return mean + z.T @ lower
