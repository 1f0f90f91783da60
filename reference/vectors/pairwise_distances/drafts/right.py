"""Row by row: the square root of the sum of the squared differences."""

import numpy as np


def pairwise_distances(x, y):
    table = np.zeros((len(x), len(y)))
    for i in range(len(x)):
        table[i] = np.sqrt(((x[i] - y) ** 2).sum(axis=1))
    return table
