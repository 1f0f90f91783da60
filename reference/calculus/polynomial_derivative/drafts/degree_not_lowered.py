"""The exponents come down, and the powers stay."""

import numpy as np


def polynomial_derivative(coefficients):
    result = np.zeros(len(coefficients))
    for k in range(len(coefficients)):
        result[k] = k * coefficients[k]
    return result
