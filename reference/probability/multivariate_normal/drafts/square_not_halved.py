"""Without the half in the exponent."""

import numpy as np


def multivariate_normal_logpdf(x, mean, cov):
    lower = np.linalg.cholesky(cov)
    log_det = 2 * np.log(np.diag(lower)).sum()
    out = []
    for point in x:
        y = np.linalg.solve(cov, point - mean)
        out.append(-(point - mean) @ y - 0.5 * (log_det + len(mean) * np.log(2 * np.pi)))
    return np.array(out)


def sample_multivariate_normal(mean, cov, size, rng):
    return mean + rng.normal(size=(size, len(mean))) @ np.linalg.cholesky(cov).T
