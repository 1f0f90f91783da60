"""The rows of V are taken for the eigenvectors."""

import numpy as np


def matrix_function(a, f):
    lam, V = np.linalg.eigh(a)
    total = 0
    for i in range(len(a)):
        v = V[i]
        total = total + f(lam[i]) * np.outer(v, v)
    return total
