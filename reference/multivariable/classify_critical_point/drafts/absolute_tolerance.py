"""A fixed small number decides what counts as 0."""

import numpy as np


def classify_critical_point(hessian):
    eigenvalues = np.linalg.eigvalsh(hessian)
    if np.all(eigenvalues > 1e-10):
        return "minimum"
    if np.all(eigenvalues < -1e-10):
        return "maximum"
    if np.any(eigenvalues > 1e-10) and np.any(eigenvalues < -1e-10):
        return "saddle"
    return "degenerate"
