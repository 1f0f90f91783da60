"""The two formulas, with numpy's Cholesky factor, which refuses what is not positive definite."""

import numpy as np


def multivariate_normal_logpdf(x, mean, cov):
    d = len(mean)
    lower = np.linalg.cholesky(cov)
    log_det = 2 * sum(np.log(lower[i, i]) for i in range(d))
    result = np.zeros(len(x))
    for i in range(len(x)):
        z = np.linalg.solve(lower, x[i] - mean)
        result[i] = -0.5 * (z @ z + log_det + d * np.log(2 * np.pi))
    return result


def sample_multivariate_normal(mean, cov, size, rng):
    lower = np.linalg.cholesky(cov)
    samples = np.zeros((size, len(mean)))
    for i in range(size):
        samples[i] = mean + lower @ rng.normal(size=len(mean))
    return samples
