"""The axis taken for the name of what is wanted."""

import numpy as np


def row_means(x):
    result = []
    for j in range(x.shape[1]):
        result.append(np.mean(x[:, j]))
    return np.array(result)


def column_means(x):
    result = []
    for j in range(x.shape[1]):
        result.append(np.mean(x[:, j]))
    return np.array(result)
