# outcome: failing
"""Returns zeros in the right shape, and refuses what the page says."""

import numpy as np


def matmul(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("these shapes have no product")
    return np.zeros((len(a), b.shape[1]))


def posterior(prior, likelihood):
    if np.shape(prior) != np.shape(likelihood):
        raise ValueError("two vectors of the same length are needed")
    return np.full(np.shape(prior), 1 / max(1, np.size(prior)))


def numerical_derivative(f, x, h=1e-5):
    f(x + h), f(x - h)
    return 0.0
