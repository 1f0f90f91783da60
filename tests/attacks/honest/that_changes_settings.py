"""Changes numpy's and Python's settings for itself, and the global seed."""

import math
import os
import random
import sys

import numpy as np

np.seterr(all="raise", under="ignore")
np.set_printoptions(precision=2)
np.random.seed(0)
random.seed(0)
sys.setrecursionlimit(500)
os.environ["OWN"] = "value"
try:
    os.chdir("/")
except OSError:
    pass

def matmul(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("these shapes have no product")
    return np.array([[math.fsum(row * column) for column in b.T] for row in a]).reshape(len(a), b.shape[1])


def posterior(prior, likelihood):
    prior, likelihood = np.asarray(prior, dtype=float), np.asarray(likelihood, dtype=float)
    if prior.ndim != 1 or prior.shape != likelihood.shape:
        raise ValueError("two vectors of the same length are needed")
    if not (prior >= 0).all() or not abs(prior.sum() - 1) <= 1e-9:
        raise ValueError("the prior is not a distribution")
    if not (np.isfinite(likelihood).all() and (likelihood >= 0).all()):
        raise ValueError("a likelihood is negative or not finite")
    joint = prior * likelihood
    if joint.sum() == 0:
        raise ValueError("the data are impossible")
    return joint / joint.sum()


def numerical_derivative(f, x, h=1e-5):
    if not (0 < h < math.inf and math.isfinite(x - h) and math.isfinite(x + h) and x - h < x < x + h):
        raise ValueError("the step leads nowhere")
    return (f(x + h) - f(x - h)) / (2 * h)
