"""Prints at every call, warns, and writes a scratch file."""

import math
import sys
import warnings

import numpy as np

def note(name):
    print("calling", name, "\x1b[1m", end="\r")
    print("calling", name, file=sys.stderr)
    warnings.warn("calling", stacklevel=2)
    with open("scratch.txt", "a") as file:
        file.write(name)

def matmul(a, b):
    note("matmul")
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("these shapes have no product")
    return np.stack([(a * column).sum(axis=1) for column in b.T], axis=1)


def posterior(prior, likelihood):
    note("posterior")
    prior, likelihood = np.asarray(prior, dtype=float), np.asarray(likelihood, dtype=float)
    if prior.ndim != 1 or prior.shape != likelihood.shape:
        raise ValueError("two vectors of the same length are needed")
    if not (prior >= 0).all() or not abs(prior.sum() - 1) <= 1e-9:
        raise ValueError("the prior is not a distribution")
    if not (np.isfinite(likelihood).all() and (likelihood >= 0).all()):
        raise ValueError("a likelihood is negative or not finite")
    joint = prior * likelihood
    if not joint.any():
        raise ValueError("the data are impossible")
    return joint / joint.sum()


def numerical_derivative(f, x, h=1e-5):
    note("numerical_derivative")
    if not (0 < h < math.inf and math.isfinite(x - h) and math.isfinite(x + h) and x - h < x < x + h):
        raise ValueError("the step leads nowhere")
    return (f(x + h) - f(x - h)) / (h + h)
