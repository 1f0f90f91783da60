"""Only the entry to the left of the last one is looked at."""

import numpy as np


def symmetric_eigenvalues(a):
    A = np.copy(a)
    biggest = np.max(np.abs(A))
    result = []
    while len(A) > 1:
        b = A[-1, -2]
        if abs(b) < 1e-14 * biggest or b == 0:
            result.insert(0, A[-1, -1])
            A = A[:-1, :-1]
        else:
            mid = (A[-2, -2] + A[-1, -1]) / 2
            root = np.sqrt(((A[-2, -2] - A[-1, -1]) / 2) ** 2 + b**2)
            mu = mid + root if A[-1, -1] > mid else mid - root
            I = np.eye(len(A))
            Q, R = np.linalg.qr(A - mu * I)
            A = R @ Q + mu * I
    result.insert(0, A[0, 0])
    return np.sort(np.array(result))
