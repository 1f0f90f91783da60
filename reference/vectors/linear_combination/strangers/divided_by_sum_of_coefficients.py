"""The learner believed that a blend is a weighted average, and divides by the sum of the coefficients."""

import numpy as np


def linear_combination(coefficients, vectors):
    k, n = vectors.shape
    mix = np.zeros(n)
    if k == 0:
        return mix
    for i in range(k):
        mix = mix + coefficients[i] * vectors[i]
    return mix / sum(coefficients)
