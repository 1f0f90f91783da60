"""The sum is set to zero only once."""

import numpy as np


def matrix_vector_product(a, x):
    result = []
    s = 0
    for row in a:
        for j in range(len(x)):
            s += row[j] * x[j]
        result.append(s)
    return np.array(result)
