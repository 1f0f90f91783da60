"""The learner starts the sum from the first vector and forgot that it has a coefficient too."""

import numpy as np


def linear_combination(coefficients, vectors):
    if len(coefficients) == 0:
        return np.zeros(vectors.shape[1])
    total = vectors[0].copy()
    for c, v in zip(coefficients[1:], vectors[1:]):
        total += c * v
    return total
