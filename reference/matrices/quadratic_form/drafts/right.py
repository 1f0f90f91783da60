"""The definition in two loops, and the signs of the eigenvalues."""

import numpy as np


def quadratic_form(a, x):
    total = 0.0
    for i in range(len(x)):
        for j in range(len(x)):
            total += a[i, j] * x[i] * x[j]
    return total


def definiteness(a):
    eigenvalues = np.linalg.eigvalsh((a + a.T) / 2)
    zero = 1e-9 * max(abs(eigenvalues))
    if all(eigenvalues > zero):
        return "positive definite"
    if all(eigenvalues >= -zero):
        return "positive semidefinite"
    if all(eigenvalues < -zero):
        return "negative definite"
    if all(eigenvalues <= zero):
        return "negative semidefinite"
    return "indefinite"
