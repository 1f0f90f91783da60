import numpy as np


def stationary_distribution(transition):
    p = np.asarray(transition, float)
    n = p.shape[0]
    r = ((p > 0) + np.eye(n)) > 0
    for _ in range(n):
        r = (r @ r.astype(int)) > 0
    if not any(all(r[:, j]) for j in range(n)):
        raise ValueError("no single answer")
    x = np.zeros(n)
    x[0] = 1
    for _ in range(5000):
        x = x @ p
    return x
