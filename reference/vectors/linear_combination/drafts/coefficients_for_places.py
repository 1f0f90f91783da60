"""The whole vector of coefficients multiplies each row."""

import numpy as np


def linear_combination(coefficients, vectors):
    result = np.zeros(vectors.shape[1])
    for v in vectors:
        result = result + coefficients * v
    return result
