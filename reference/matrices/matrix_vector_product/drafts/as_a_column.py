"""The vector is made a column, and stays one."""

import numpy as np


def matrix_vector_product(a, x):
    y = np.zeros((len(a), 1))
    for i in range(len(a)):
        y[i] = np.sum(a[i] * x)
    return y
