"""The signs of the eigenvalues, counted one after another."""

import numpy as np


def classify_critical_point(hessian):
    eigenvalues = np.linalg.eigvalsh(hessian)
    bound = 1e-9 * max(abs(eigenvalues))
    up = 0
    down = 0
    for value in eigenvalues:
        if value > bound:
            up += 1
        if value < -bound:
            down += 1
    if up == len(eigenvalues):
        return "minimum"
    if down == len(eigenvalues):
        return "maximum"
    if up > 0 and down > 0:
        return "saddle"
    return "degenerate"
