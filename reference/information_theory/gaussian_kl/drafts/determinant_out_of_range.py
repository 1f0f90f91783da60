"""The quotient of the determinants, and then its logarithm."""

import numpy as np


def gaussian_kl(mean0, cov0, mean1, cov1):
    delta = mean1 - mean0
    ratio = np.linalg.det(cov1) / np.linalg.det(cov0)
    terms = np.log(ratio) - len(delta)
    terms += np.trace(np.linalg.solve(cov1, cov0))
    terms += np.sum(delta * np.linalg.solve(cov1, delta))
    return terms / 2
