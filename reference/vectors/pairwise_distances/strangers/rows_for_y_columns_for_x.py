"""The learner gives the table a row for each sample of y and a column for each sample of x."""

import numpy as np


def pairwise_distances(x, y):
    n = x.shape[0]
    m = y.shape[0]
    table = np.zeros((m, n))
    for i in range(n):
        for j in range(m):
            gap = x[i] - y[j]
            table[j, i] = np.sqrt(np.dot(gap, gap))
    return table
