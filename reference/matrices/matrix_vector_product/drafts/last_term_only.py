"""An = where += is meant."""

import numpy as np


def matrix_vector_product(a, x):
    y = np.zeros(len(a))
    for j in range(len(x)):
        y = a[:, j] * x[j]
    return y
