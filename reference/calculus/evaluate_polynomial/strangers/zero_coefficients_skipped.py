"""The learner skips a coefficient that is 0 because it adds nothing, and with it the multiplication by x."""

import numpy as np


def evaluate_polynomial(coefficients, x):
    result = np.zeros(np.shape(x))
    for i in range(len(coefficients) - 1, -1, -1):
        if coefficients[i] == 0:
            continue
        result = result * x + coefficients[i]
    if np.ndim(x) == 0:
        return float(result)
    return result
