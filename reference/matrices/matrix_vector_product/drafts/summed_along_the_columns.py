"""The wrong index for the result."""

import numpy as np


def matrix_vector_product(a, x):
    y = np.zeros(len(x))
    for i in range(len(a)):
        for j in range(len(x)):
            y[j] += a[i][j] * x[j]
    return y
