"""The second derivatives along the axes are taken for the eigenvalues."""

import numpy as np


def classify_critical_point(hessian):
    n = len(hessian)
    d = np.array([hessian[i, i] for i in range(n)])
    bound = 1e-9 * np.abs(d).max()
    up = d > bound
    down = d < -bound
    if up.all():
        return "minimum"
    if down.all():
        return "maximum"
    if up.any() and down.any():
        return "saddle"
    return "degenerate"
