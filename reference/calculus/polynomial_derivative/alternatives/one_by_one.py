"""One coefficient after the other, each moved down by one place."""

import numpy as np


def polynomial_derivative(coefficients):
    """Return exponent times coefficient, for all but the first."""
    if np.ndim(coefficients) != 1:
        raise ValueError("a vector of coefficients was expected")
    found = [exponent * float(c) for exponent, c in enumerate(coefficients) if exponent > 0]
    return np.array(found, dtype=float)
