"""Two Cholesky factors written out column by column, and forward substitution."""

import math

import numpy as np


def gaussian_kl(mean0, cov0, mean1, cov1):
    """Return the divergence from the squared lengths of the solved columns."""
    if np.ndim(mean0) != 1 or np.shape(mean0) != np.shape(mean1):
        raise ValueError("the means are not vectors of the same length")
    mean0, mean1 = [float(v) for v in mean0], [float(v) for v in mean1]
    if any(math.isnan(v) for v in mean0 + mean1):
        raise ValueError("a mean holds a NaN")
    lower0, lower1 = _factor(cov0, len(mean0)), _factor(cov1, len(mean0))
    right = np.column_stack([lower0, np.subtract(mean1, mean0)])
    solved = np.zeros_like(right)
    for i in range(len(right)):
        solved[i] = (right[i] - lower1[i, :i] @ solved[:i]) / lower1[i, i]
    logs = sum(math.log(lower1[i, i] / lower0[i, i]) for i in range(len(right)))
    return logs + (float(np.sum(solved**2)) - len(right)) / 2


def _factor(cov, d):
    cov = np.array(cov, dtype=float)
    if cov.shape != (d, d) or not np.abs(cov - cov.T).max() <= 1e-10 * np.abs(cov).max():
        raise ValueError("not square, or not symmetric")
    lower = np.zeros((d, d))
    for j in range(d):
        pivot = cov[j, j] - lower[j, :j] @ lower[j, :j]
        if not pivot > 0:
            raise ValueError("not positive definite")
        lower[j, j] = math.sqrt(pivot)
        lower[j + 1 :, j] = (cov[j + 1 :, j] - lower[j + 1 :, :j] @ lower[j, :j]) / lower[j, j]
    return lower
