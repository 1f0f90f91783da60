"""The derivative of a constant is written as 0."""

import numpy as np


def polynomial_derivative(coefficients):
    result = []
    for k in range(1, len(coefficients)):
        result.append(k * coefficients[k])
    if not result:
        result.append(0.0)
    return np.array(result)
