"""Each coefficient but the first is multiplied by x, without a power."""

import numpy as np


def evaluate_polynomial(coefficients, x):
    if len(coefficients) == 0:
        return np.zeros_like(x) if isinstance(x, np.ndarray) else 0.0
    y = coefficients[0]
    for c in coefficients[1:]:
        y = y + c * x
    return y
