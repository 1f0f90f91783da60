"""The root is forgotten, in three loops."""

import numpy as np


def pairwise_distances(x, y):
    d = np.zeros((len(x), len(y)))
    for i in range(len(x)):
        for j in range(len(y)):
            for k in range(len(x[0])):
                d[i, j] += (x[i, k] - y[j, k]) ** 2
    return d
