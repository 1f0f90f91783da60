"""Plain loops and lists."""

import math

import numpy as np


def matmul(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("these shapes have no product")
    return np.array(
        [[float(sum(a[i, h] * b[h, j] for h in range(len(b)))) for j in range(b.shape[1])] for i in range(len(a))]
    ).reshape(len(a), b.shape[1])


def posterior(prior, likelihood):
    prior, likelihood = np.asarray(prior, dtype=float), np.asarray(likelihood, dtype=float)
    if prior.ndim != 1 or prior.shape != likelihood.shape:
        raise ValueError("two vectors of the same length are needed")
    if not (prior >= 0).all() or not abs(prior.sum() - 1) <= 1e-9:
        raise ValueError("the prior is not a distribution")
    if not (np.isfinite(likelihood).all() and (likelihood >= 0).all()):
        raise ValueError("a likelihood is negative or not finite")
    joint = [p * q for p, q in zip(prior, likelihood)]
    if sum(joint) == 0:
        raise ValueError("the data are impossible")
    return np.array([entry / sum(joint) for entry in joint])


def numerical_derivative(f, x, h=1e-5):
    if not (0 < h < math.inf and math.isfinite(x - h) and math.isfinite(x + h) and x - h < x < x + h):
        raise ValueError("the step leads nowhere")
    right = f(x + h)
    left = f(x - h)
    return (right - left) / (2 * h)
