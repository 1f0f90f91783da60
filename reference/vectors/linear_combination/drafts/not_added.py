"""The scaled vectors are collected in a list."""

import numpy as np


def linear_combination(coefficients, vectors):
    result = []
    for c, v in zip(coefficients, vectors):
        result.append(c * v)
    return np.array(result)
