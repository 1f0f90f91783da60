"""The index of x is the one of the row."""

import numpy as np


def matrix_vector_product(a, x):
    y = []
    for i in range(len(a)):
        y.append(sum(a[i] * x[i]))
    return np.array(y)
