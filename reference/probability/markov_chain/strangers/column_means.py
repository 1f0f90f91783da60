import numpy as np


def stationary_distribution(transition):
    P = np.asarray(transition, float)
    n = len(P)
    R = np.eye(n, dtype=bool) | (P > 0)
    for k in range(n):
        R |= R[:, [k]] & R[[k], :]
    if not R.all(axis=0).any():
        raise ValueError
    return P.mean(axis=0)
