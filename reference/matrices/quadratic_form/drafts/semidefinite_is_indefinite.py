"""Whatever is not definite is called indefinite."""

import numpy as np


def quadratic_form(a, x):
    s = 0.0
    for i in range(len(x)):
        for j in range(len(x)):
            s += x[i] * a[i, j] * x[j]
    return s


def definiteness(a):
    lam = np.linalg.eigvalsh(a / 2 + a.T / 2)
    biggest = max(abs(lam))
    if min(lam) > 1e-9 * biggest:
        return "positive definite"
    if max(lam) < -1e-9 * biggest:
        return "negative definite"
    return "indefinite"
