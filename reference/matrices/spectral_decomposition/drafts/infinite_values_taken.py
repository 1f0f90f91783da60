"""Nobody looks whether f has a value at every eigenvalue."""

import numpy as np


def matrix_function(a, f):
    lam, V = np.linalg.eigh(a)
    F = np.diag([f(t) for t in lam])
    return V @ F @ V.T
