import numpy as np


def stationary_distribution(transition):
    P = np.asarray(transition, float)
    n = len(P)
    reachable = np.linalg.matrix_power(np.eye(n) + (P > 0), n) > 0
    if not reachable.all(axis=0).any():
        raise ValueError("stationary distribution is not unique")
    A = P.T - np.eye(n)
    A[-1, :] = 1.0
    rhs = np.zeros(n)
    rhs[0] = 1.0
    return np.linalg.solve(A, rhs)
