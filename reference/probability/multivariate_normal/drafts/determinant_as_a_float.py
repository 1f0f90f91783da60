"""The logarithm of the determinant."""

import numpy as np


def multivariate_normal_logpdf(x, mean, cov):
    np.linalg.cholesky(cov)
    values = []
    for point in x:
        difference = point - mean
        square = difference @ np.linalg.solve(cov, difference)
        values.append(-square / 2 - np.log(np.linalg.det(cov)) / 2 - len(mean) / 2 * np.log(2 * np.pi))
    return np.array(values)


def sample_multivariate_normal(mean, cov, size, rng):
    lower = np.linalg.cholesky(cov)
    return np.array([mean + lower @ rng.normal(size=len(mean)) for _ in range(size)])
