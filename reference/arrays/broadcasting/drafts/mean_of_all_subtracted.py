"""One mean for the whole table."""

import numpy as np


def centre_columns(x):
    centred = np.zeros(x.shape)
    for i in range(len(x)):
        for j in range(len(x[0])):
            centred[i, j] = x[i, j] - np.mean(x)
    return centred


def difference_table(x, y):
    return x[:, None] - y[None, :]
