"""The loop stops one vector too early."""

import numpy as np


def linear_combination(coefficients, vectors):
    result = np.zeros(vectors.shape[1])
    for i in range(len(coefficients) - 1):
        result = result + coefficients[i] * vectors[i]
    return result
