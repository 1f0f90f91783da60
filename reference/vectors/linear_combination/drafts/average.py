"""The sum is divided by the number of vectors."""

import numpy as np


def linear_combination(coefficients, vectors):
    k = len(vectors)
    s = np.zeros(len(vectors[0]))
    for i in range(k):
        s += coefficients[i] * vectors[i]
    return s / k
