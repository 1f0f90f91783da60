"""Only the squares of the variables are added."""

import numpy as np


def quadratic_form(a, x):
    return float(np.diag(a) @ x**2)


def definiteness(a):
    s = (a + a.T) / 2
    lam = np.linalg.eigvalsh(s)
    tol = 1e-9 * abs(lam).max()
    pos = np.sum(lam > tol)
    neg = np.sum(lam < -tol)
    if pos == len(lam):
        return "positive definite"
    if neg == len(lam):
        return "negative definite"
    if neg == 0:
        return "positive semidefinite"
    if pos == 0:
        return "negative semidefinite"
    return "indefinite"
