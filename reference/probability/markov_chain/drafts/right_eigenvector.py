"""The equations with the indices of P exchanged."""

import numpy as np


def stationary_distribution(transition):
    n = len(transition)
    a = np.ones((n + 1, n))
    for i in range(n):
        for j in range(n):
            a[i, j] = transition[i, j] - (i == j)
    b = np.zeros(n + 1)
    b[n] = 1
    return np.linalg.lstsq(a, b, rcond=None)[0]
