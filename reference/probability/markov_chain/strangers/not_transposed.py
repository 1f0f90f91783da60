import numpy as np


def single_class(P):
    n = len(P)
    reach = (P > 0) | np.eye(n, dtype=bool)
    for k in range(n):
        reach |= np.outer(reach[:, k], reach[k])
    return reach.all(axis=0).any()


def stationary_distribution(transition):
    P = np.asarray(transition, float)
    if not single_class(P):
        raise ValueError("more than one closed class")
    n = len(P)
    A = np.vstack([P - np.eye(n), np.ones(n)])
    b = np.zeros(n + 1)
    b[n] = 1.0
    return np.linalg.lstsq(A, b, rcond=None)[0]
