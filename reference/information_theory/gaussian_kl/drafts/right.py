"""The formula term by term, with the logarithm of the determinant from numpy."""

import numpy as np


def gaussian_kl(mean0, cov0, mean1, cov1):
    d = len(mean0)
    delta = mean1 - mean0
    log_det0 = np.linalg.slogdet(cov0)[1]
    log_det1 = np.linalg.slogdet(cov1)[1]
    trace = np.trace(np.linalg.solve(cov1, cov0))
    mahalanobis = delta @ np.linalg.solve(cov1, delta)
    return 0.5 * (log_det1 - log_det0 - d + trace + mahalanobis)
