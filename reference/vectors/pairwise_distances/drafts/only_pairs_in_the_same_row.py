"""One loop, where two are needed."""

import numpy as np


def pairwise_distances(x, y):
    n = len(x)
    d = np.zeros(n)
    for k in range(n):
        d[k] = np.linalg.norm(x[k] - y[k])
    return d
