"""The inner loop ends one step too early."""

import numpy as np


def matrix_vector_product(a, x):
    y = np.zeros(a.shape[0])
    for i in range(a.shape[0]):
        for j in range(a.shape[1] - 1):
            y[i] = y[i] + a[i, j] * x[j]
    return y
