"""One power for each coefficient, and one sum over everything."""

import numpy as np


def evaluate_polynomial(coefficients, x):
    powers = np.arange(len(coefficients))
    terms = coefficients * x**powers
    return float(terms.sum())
