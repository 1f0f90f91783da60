"""The matrix is multiplied in the other order again and again, and nothing more."""

import numpy as np


def symmetric_eigenvalues(a):
    A = a
    for k in range(500):
        Q, R = np.linalg.qr(A)
        A = R @ Q
    return np.array(sorted(A[i, i] for i in range(len(A))))
