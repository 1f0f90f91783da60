"""By the powers of x, each made from the one before, and added up."""

import numpy as np


def evaluate_polynomial(coefficients, x):
    """Return the sum of the terms, lowest power first."""
    if np.ndim(coefficients) != 1:
        raise ValueError("a vector of coefficients was expected")
    x = np.array(x, dtype=float)
    power, value = np.ones(x.shape), np.zeros(x.shape)
    for coefficient in coefficients:
        value = value + float(coefficient) * power
        power = power * x
    return value if np.ndim(value) else float(value)
