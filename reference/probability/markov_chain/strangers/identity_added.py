import numpy as np


def stationary_distribution(transition):
    P = np.asarray(transition, float)
    n = len(P)
    R = np.eye(n, dtype=bool) | (P > 0)
    for k in range(n):
        R |= np.outer(R[:, k], R[k])
    if not R.all(axis=0).any():
        raise ValueError("many stationary distributions")
    A = P.T + np.eye(n)
    A[0] = 1
    b = np.zeros(n)
    b[0] = 1
    return np.linalg.lstsq(A, b, rcond=None)[0]
