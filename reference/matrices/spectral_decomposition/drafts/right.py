"""The eigenvalues changed, the eigenvectors kept."""

import math

import numpy as np


def matrix_function(a, f):
    eigenvalues, v = np.linalg.eigh(a)
    values = f(eigenvalues)
    for value in values:
        if not abs(value) < math.inf:
            raise ValueError("f has no value at an eigenvalue")
    return v @ np.diag(values) @ v.T
