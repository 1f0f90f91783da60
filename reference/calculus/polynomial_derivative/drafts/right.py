"""Exponent times coefficient, for all but the first."""

import numpy as np


def polynomial_derivative(coefficients):
    return np.array([k * coefficients[k] for k in range(1, len(coefficients))])
