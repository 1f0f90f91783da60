import numpy as np


def stationary_distribution(transition):
    P = np.asarray(transition, float)
    n = len(P)
    reach = (np.eye(n) + P) > 0
    for k in range(n):
        for i in range(n):
            if reach[i, k]:
                reach[i] |= reach[k]
    if not reach.all(axis=0).any():
        raise ValueError("two closed classes")
    values, vectors = np.linalg.eig(P.T)
    i = np.argmin(abs(values - 1))
    return np.abs(vectors[:, i].real)
