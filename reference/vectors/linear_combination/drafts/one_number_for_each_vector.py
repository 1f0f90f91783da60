"""The two loops add up along the wrong axis."""

import numpy as np


def linear_combination(coefficients, vectors):
    k = len(vectors)
    out = np.zeros(k)
    for i in range(k):
        for j in range(len(vectors[i])):
            out[i] += coefficients[i] * vectors[i][j]
    return out
