"""The index in the new array is taken for the exponent."""

import numpy as np


def polynomial_derivative(coefficients):
    rest = coefficients[1:]
    result = np.zeros(len(rest))
    for k, c in enumerate(rest):
        result[k] = c * k
    return result
