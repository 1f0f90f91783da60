"""The coefficients are not moved."""

import numpy as np


def polynomial_derivative(coefficients):
    n = len(coefficients)
    if n < 2:
        return np.array([])
    return coefficients[:-1] * np.arange(1, n)
