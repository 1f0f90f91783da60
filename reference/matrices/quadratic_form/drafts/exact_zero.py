"""The eigenvalues are compared with 0 itself."""

import numpy as np


def quadratic_form(a, x):
    return float(np.sum(a * np.outer(x, x)))


def definiteness(a):
    values = np.linalg.eigvalsh((a + a.T) / 2)
    if all(v > 0 for v in values):
        return "positive definite"
    if all(v < 0 for v in values):
        return "negative definite"
    if all(v >= 0 for v in values):
        return "positive semidefinite"
    if all(v <= 0 for v in values):
        return "negative semidefinite"
    return "indefinite"
