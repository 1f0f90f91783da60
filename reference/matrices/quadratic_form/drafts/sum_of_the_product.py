"""The second factor is forgotten."""

import numpy as np


def quadratic_form(a, x):
    total = 0
    for i in range(len(x)):
        for j in range(len(x)):
            total += a[i][j] * x[j]
    return float(total)


def definiteness(a):
    lam = np.linalg.eigvalsh(0.5 * (a + a.T))
    tol = 1e-9 * max(abs(lam[0]), abs(lam[-1]))
    if lam[0] > tol:
        return "positive definite"
    if lam[-1] < -tol:
        return "negative definite"
    if lam[0] >= -tol:
        return "positive semidefinite"
    if lam[-1] <= tol:
        return "negative semidefinite"
    return "indefinite"
