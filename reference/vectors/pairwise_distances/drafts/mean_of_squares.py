"""The squares are averaged, pair by pair."""

import numpy as np


def pairwise_distances(x, y):
    d = np.zeros((len(x), len(y)))
    for i in range(len(x)):
        for j in range(len(y)):
            d[i, j] = np.sqrt(np.mean((x[i] - y[j]) ** 2))
    return d
