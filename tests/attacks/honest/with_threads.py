"""Shares the work out to threads, which call the suite's functions too."""

import math
from concurrent.futures import ThreadPoolExecutor

import numpy as np


def matmul(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("these shapes have no product")
    with ThreadPoolExecutor() as pool:
        columns = list(pool.map(lambda column: (a * column).sum(axis=1), b.T))
    return np.array(columns).T.reshape(len(a), b.shape[1])


def posterior(prior, likelihood):
    prior, likelihood = np.asarray(prior, dtype=float), np.asarray(likelihood, dtype=float)
    if prior.ndim != 1 or prior.shape != likelihood.shape:
        raise ValueError("two vectors of the same length are needed")
    if not (prior >= 0).all() or not abs(prior.sum() - 1) <= 1e-9:
        raise ValueError("the prior is not a distribution")
    if not (np.isfinite(likelihood).all() and (likelihood >= 0).all()):
        raise ValueError("a likelihood is negative or not finite")
    with ThreadPoolExecutor(max_workers=8) as pool:
        joint = np.array(list(pool.map(lambda p, q: p * q, prior, likelihood)))
    if not joint.any():
        raise ValueError("the data are impossible")
    return joint / joint.sum()


def numerical_derivative(f, x, h=1e-5):
    if not (0 < h < math.inf and math.isfinite(x - h) and math.isfinite(x + h) and x - h < x < x + h):
        raise ValueError("the step leads nowhere")
    with ThreadPoolExecutor(max_workers=2) as pool:
        left, right = pool.map(f, (x - h, x + h))
    return (right - left) / (2 * h)
