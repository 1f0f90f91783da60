"""The coefficients as they are written at school."""

import numpy as np


def polynomial_derivative(coefficients):
    degree = len(coefficients) - 1
    exponents = np.arange(degree, -1, -1)
    return (coefficients * exponents)[:-1]
